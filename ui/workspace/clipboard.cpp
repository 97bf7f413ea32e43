#include "workspace/clipboard.h"

#include "edit/cardedits.h"
#include "edit/excerpt.h"
#include "edit/sequence.h"
#include "export/jsonfile.h"
#include "import/clipboardtable.h"
#include "import/jsonfile.h"
#include "model/query.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QUrl>

namespace trayecto::ui {

using namespace model;
using base::Result;
using edit::Edit;

namespace {

const QString kExcerptType = QStringLiteral("application/x-trayecto-cards+json");
// Which touchpoints of the map that stayed behind they are about: an object of ids.
const QString kAboutType = QStringLiteral("application/x-trayecto-about+json");
constexpr qsizetype kMostAbout = 1 << 20; // bytes
// Tab separated cells of LibreOffice 7.4 and later, UTF-8.
const QString kCalcType = QStringLiteral("application/x-libreoffice-tsvc");
constexpr qsizetype kMostLines = 500;

// Cells of a spreadsheet's column may have lines of their own.
QStringList linesOf(const importing::TextTable& table)
{
    QStringList lines;
    for (const QStringList& row : table.rows)
        for (const QString& cell : row)
            for (const QString& line : cell.split(QLatin1Char('\n')))
                if (!line.trimmed().isEmpty())
                    lines += line.trimmed();
    return lines;
}

Result<Edit> pastedLines(const MapIndex& map, const QString& text, const Cell& cell)
{
    const auto table = importing::tableFrom(text);
    if (!table)
        return table.error();
    const QStringList lines = linesOf(*table);
    if (lines.size() > kMostLines)
        return base::Error{base::ErrorCode::tooLarge, {}, {}};
    edit::EditSequence cards(map.project());
    for (const QString& line : lines)
        cards.add([&](const Project& project) {
            return edit::addCard(project, {.step = cell.step, .lane = cell.lane, .title = line});
        });
    if (cards.isEmpty())
        return base::Error{base::ErrorCode::notFound, {}, {}};
    return cards.finish();
}

QByteArray jsonOfAbout(const edit::AboutOutside& about)
{
    QJsonObject object;
    for (auto pair = about.cbegin(); pair != about.cend(); ++pair)
        object.insert(pair.key().toString(), pair.value().toString());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

edit::AboutOutside aboutFrom(const QByteArray& json)
{
    edit::AboutOutside about;
    if (json.size() > kMostAbout)
        return about;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto pair = object.begin(); pair != object.end(); ++pair) {
        const auto card = base::Uuid::parse(pair.key());
        const auto touchpoint = base::Uuid::parse(pair.value().toString());
        if (card && touchpoint)
            about.insert(Id<Card>(*card), Id<Card>(*touchpoint));
    }
    return about;
}

// Lanes as rows, steps as columns, from the first to the last that holds one of the cards.
QString textOf(const Project& project, const std::vector<Id<Card>>& ids)
{
    const Card* any = ids.empty() ? nullptr : project.find(ids.front());
    if (!any)
        return {};
    const MapIndex index(project, mapOf(project, any->step));
    int first = int(index.steps().size());
    int last = 0;
    for (const Id<Card>& id : ids)
        if (const Card* card = project.find(id)) {
            first = std::min(first, index.stepAt(card->step));
            last = std::max(last, index.stepAt(card->step));
        }
    importing::TextTable table;
    Id<Lane> lane;
    for (const Id<Card>& id : ids) {
        const Card* card = project.find(id);
        if (!card)
            continue;
        if (card->lane != lane || first == last)
            table.rows.emplace_back(std::max(1, last - first + 1));
        lane = card->lane;
        QString& cell = table.rows.back()[index.stepAt(card->step) - first];
        cell += (cell.isEmpty() ? QString() : QStringLiteral("\n")) + card->title;
    }
    if (first != last)
        return importing::textOf(table);
    QStringList titles;
    for (const QStringList& row : table.rows)
        titles += row.front();
    return titles.join(QLatin1Char('\n'));
}

} // namespace

std::unique_ptr<QMimeData> copied(const Project& project, const std::vector<Id<Card>>& cards)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(kExcerptType, exporting::jsonOf(edit::excerptOf(project, cards)));
    if (const edit::AboutOutside about = edit::aboutOutside(project, cards); !about.isEmpty())
        data->setData(kAboutType, jsonOfAbout(about));
    data->setText(textOf(project, cards));
    return data;
}

QStringList picturePaths(const QMimeData& data)
{
    static const QStringList kSuffixes{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                       QStringLiteral("webp"), QStringLiteral("gif")};
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && kSuffixes.contains(QFileInfo(url.toLocalFile()).suffix().toLower()))
            paths += url.toLocalFile();
    return paths;
}

QString textIn(const QMimeData& data)
{
    return data.hasFormat(kCalcType) ? QString::fromUtf8(data.data(kCalcType)) : data.text();
}

// A picture says more than the name of its file, and a text more than a picture of it.
Content contentOf(const QMimeData& data)
{
    if (data.hasFormat(kExcerptType))
        return Content::cards;
    const QList<QUrl> urls = data.urls();
    const bool hasFiles = std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
    if (hasFiles) // others are opened by the window
        return picturePaths(data).size() == urls.size() ? Content::pictures : Content::none;
    if (data.hasText())
        return Content::text;
    return data.hasImage() ? Content::pictures : Content::none;
}

Result<Edit> pasted(const MapIndex& map, const QMimeData& data, const Cell& cell)
{
    if (!data.hasFormat(kExcerptType))
        return pastedLines(map, textIn(data), cell);
    const auto json = importing::parsedJson(data.data(kExcerptType));
    if (!json)
        return json.error();
    const auto excerpt = importing::projectFromJson(*json);
    if (!excerpt)
        return excerpt.error();
    return edit::pasteCards(map.project(), *excerpt, cell.step, cell.lane, aboutFrom(data.data(kAboutType)));
}

} // namespace trayecto::ui
