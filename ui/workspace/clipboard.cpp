#include "workspace/clipboard.h"

#include "edit/cardedits.h"
#include "edit/excerpt.h"
#include "edit/sequence.h"
#include "export/jsonfile.h"
#include "import/jsonfile.h"

#include <QMimeData>

namespace trayecto::ui {

using namespace model;
using base::Result;
using edit::Edit;

namespace {

const QString kExcerptType = QStringLiteral("application/x-trayecto-cards+json");
constexpr qsizetype kMostLines = 500;
constexpr qsizetype kMostText = 1 << 20; // UTF-16 units

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    return lines;
}

Result<Edit> pastedLines(const MapIndex& map, const QString& text, const Cell& cell)
{
    const QStringList lines = text.size() > kMostText ? QStringList() : linesOf(text);
    if (text.size() > kMostText || lines.size() > kMostLines)
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

} // namespace

std::unique_ptr<QMimeData> copied(const Project& project, const std::vector<Id<Card>>& cards)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(kExcerptType, exporting::jsonOf(edit::excerptOf(project, cards)));
    QStringList titles;
    for (const Id<Card>& card : cards)
        if (const Card* row = project.find(card))
            titles += row->title;
    data->setText(titles.join(QLatin1Char('\n')));
    return data;
}

bool canPaste(const QMimeData& data)
{
    return data.hasFormat(kExcerptType) || data.hasText();
}

Result<Edit> pasted(const MapIndex& map, const QMimeData& data, const Cell& cell)
{
    if (!data.hasFormat(kExcerptType))
        return pastedLines(map, data.text(), cell);
    const auto json = importing::parsedJson(data.data(kExcerptType));
    if (!json)
        return json.error();
    const auto excerpt = importing::projectFromJson(*json);
    if (!excerpt)
        return excerpt.error();
    return edit::pasteCards(map.project(), *excerpt, cell.step, cell.lane);
}

} // namespace trayecto::ui
