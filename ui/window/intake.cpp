#include "window/intake.h"

#include "base/files.h"
#include "dialogs/job.h"
#include "dialogs/tabledialog.h"
#include "edit/picture.h"
#include "import/clipboardtable.h"
#include "widgets/messages.h"
#include "workspace/clipboard.h"
#include "workspace/pictures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QPointer>

namespace trayecto::ui {

using namespace model;
using base::Result;
using edit::Edit;

namespace {

constexpr qsizetype kMostPictures = 50; // at once

QString word(const char* text)
{
    return QCoreApplication::translate("Intake", text);
}

std::optional<Cell> cellOf(const Project& project, const Subject& at)
{
    if (const auto* cell = as<Cell>(at))
        return *cell;
    const auto* id = as<Id<Card>>(at);
    const Card* card = id ? project.find(*id) : nullptr;
    return card ? std::optional(Cell{card->step, card->lane}) : std::nullopt;
}

// Thread: any.
Result<std::vector<NamedPicture>> picturesIn(const QStringList& paths)
{
    std::vector<NamedPicture> pictures;
    for (const QString& path : paths) {
        Result<QByteArray> bytes = base::readFile(path, edit::kPictureLimit);
        if (!bytes)
            return bytes.error();
        pictures.push_back({QFileInfo(path).completeBaseName(), std::move(*bytes)});
    }
    return pictures;
}

Result<std::vector<NamedPicture>> pictureOf(const QImage& image)
{
    if (image.width() > kPictureSideLimit || image.height() > kPictureSideLimit)
        return base::Error{
            base::ErrorCode::tooLarge, {}, QStringLiteral("%1 x %2 px").arg(image.width()).arg(image.height())};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return base::Error{base::ErrorCode::badInput, {}, {}};
    return std::vector<NamedPicture>{{word(QT_TRANSLATE_NOOP("Intake", "Picture")), bytes}};
}

Result<Edit> editFor(const Project& project, const Subject& at, const std::vector<NamedPicture>& pictures)
{
    const auto* card = as<Id<Card>>(at);
    if (card && pictures.size() == 1)
        return withPicture(project, *card, pictures.front().bytes);
    if (const std::optional<Cell> cell = cellOf(project, at))
        return cardsWithPictures(project, *cell, pictures);
    return base::Error{base::ErrorCode::notFound, {}, {}};
}

} // namespace

void Intake::take(const QMimeData& data, const Subject& at) const
{
    const std::optional<Cell> cell = cellOf(m_canvas->map().open().project(), at);
    if (!cell)
        return;
    switch (contentOf(data)) {
    case Content::none:
        return;
    case Content::cards:
        return m_put(pasted(m_canvas->map().storedIndex(), data, *cell));
    case Content::text:
        return takeText(data, *cell);
    case Content::pictures:
        if (const QStringList paths = picturePaths(data); !paths.isEmpty())
            return takePictures(
                [paths = paths.first(std::min(paths.size(), kMostPictures))] { return picturesIn(paths); }, at);
        const auto image = qvariant_cast<QImage>(data.imageData());
        return takePictures([image] { return pictureOf(image); }, at);
    }
}

void Intake::takeText(const QMimeData& data, const Cell& cell) const
{
    LiveMap& map = m_canvas->map();
    const QString text = textIn(data);
    if (!importing::isTable(text))
        return m_put(pasted(map.storedIndex(), data, cell));
    const auto table = importing::tableFrom(text);
    if (!table)
        return tell(m_canvas->window(), table.error());
    auto* dialog = new TableDialog(map, *table, cell, m_canvas->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, m_canvas, [dialog, put = m_put] {
        if (const auto edit = dialog->edit())
            put(*edit);
    });
    dialog->open();
}

// Decoded in the background too: the edit is made for the project as it is now.
void Intake::takePictures(std::function<Result<std::vector<NamedPicture>>()> read, const Subject& at) const
{
    inBackground<Result<Edit>>(
        {m_canvas->window(), word(QT_TRANSLATE_NOOP("Intake", "Reading the picture…")), true},
        [project = m_canvas->map().open().project(), at, read = std::move(read)]() -> Result<Edit> {
            const auto pictures = read();
            return pictures ? editFor(project, at, *pictures) : Result<Edit>(pictures.error());
        },
        [canvas = QPointer<MapCanvas>(m_canvas), put = m_put](Result<Edit> edit, bool isCancelled) {
            if (canvas && !isCancelled)
                put(edit);
        });
}

} // namespace trayecto::ui
