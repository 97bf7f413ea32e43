#include "panels/searchhits.h"

#include "base/fold.h"
#include "workspace/mapactions.h"

namespace trayecto::ui {

using namespace model;
using insight::SearchHit;

namespace {

constexpr qsizetype kBefore = 24; // characters before the first place found, where a text is long

// The line that holds most of the words, beginning not far before the first of them.
QString bestLine(const QString& text, const QStringList& words)
{
    QString best;
    qsizetype most = -1;
    for (const QString& line : text.split(u'\n')) {
        const QString folded = base::foldForSearch(line);
        const qsizetype found =
            std::count_if(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
        if (found > most) {
            most = found;
            best = line;
        }
    }
    const std::vector<base::TextSpan> spans = base::spansOf(words, best);
    if (spans.empty() || spans.front().from <= 2 * kBefore)
        return best;
    const qsizetype space = best.indexOf(u' ', spans.front().from - kBefore);
    const qsizetype begin = space < 0 || space > spans.front().from ? spans.front().from : space + 1;
    return QStringLiteral("… ") + best.mid(begin);
}

} // namespace

Subject subjectOf(const SearchHit& hit)
{
    switch (hit.kind) {
    case RowKind::project:
        return Id<ProjectInfo>(hit.id);
    case RowKind::persona:
        return Id<Persona>(hit.id);
    case RowKind::channel:
        return Id<Channel>(hit.id);
    default:
        break;
    }
    const insight::Place& place = hit.place;
    if (!place.card.isNull())
        return place.card;
    if (hit.kind == RowKind::lane || (place.step.isNull() && !place.lane.isNull()))
        return place.lane;
    if (!place.step.isNull())
        return place.step;
    if (!place.phase.isNull())
        return place.phase;
    return place.map.isNull() ? Subject() : Subject(place.map);
}

void SearchHits::show(std::vector<SearchHit> hits, const QStringList& words)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_words = words;
    endResetModel();
}

QVariant SearchHits::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_hits.size())
        return {};
    const SearchHit& hit = m_hits[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(hit);
    case Qt::AccessibleTextRole:
        return QString(textOf(hit) + QStringLiteral(", ") + placeOf(hit));
    case placeRole:
        return placeOf(hit);
    case wordsRole:
        return m_words;
    case signRole:
        return signOf(hit);
    default:
        return {};
    }
}

QString SearchHits::textOf(const SearchHit& hit) const
{
    QString text;
    insight::visitRow(m_open.project(), hit.kind, hit.id,
                      [&](const auto& row) { text = bestLine(searchText(row), m_words); });
    return text;
}

QString SearchHits::placeOf(const SearchHit& hit) const
{
    const Project& project = m_open.project();
    const insight::Place& place = hit.place;
    switch (hit.kind) {
    case RowKind::project:
        return tr("Project");
    case RowKind::persona:
        return tr("Persona");
    case RowKind::channel:
        return tr("Channel");
    case RowKind::map:
        return tr("Map");
    default:
        break;
    }
    QStringList parts;
    if (const JourneyMap* map = project.find(place.map); map && project.rows<JourneyMap>().size() > 1)
        parts += map->title;
    QStringList column;
    if (const Phase* phase = project.find(place.phase); phase && hit.kind != RowKind::phase)
        column += phase->title;
    if (const Step* step = project.find(place.step); step && hit.kind != RowKind::step)
        column += step->title;
    if (!column.isEmpty())
        parts += column.join(QStringLiteral(" › "));
    if (const Lane* lane = project.find(place.lane); lane && hit.kind != RowKind::lane)
        parts += lane->visible ? lane->title : tr("%1 (hidden)").arg(lane->title);
    if (const Card* card = project.find(place.card); card && hit.kind != RowKind::card)
        parts += card->title;
    if (hit.kind == RowKind::phase)
        parts += tr("Phase");
    else if (hit.kind == RowKind::step)
        parts += tr("Step");
    else if (hit.kind == RowKind::lane)
        parts += tr("Lane");
    return parts.join(QStringLiteral(" · "));
}

QString SearchHits::signOf(const SearchHit& hit) const
{
    const Project& project = m_open.project();
    if (const Channel* channel = project.find(Id<Channel>(hit.id)); channel && hit.kind == RowKind::channel)
        return channel->icon;
    if (const Card* card = project.find(hit.place.card))
        return iconOf(card->kind);
    return hit.kind == RowKind::persona   ? QStringLiteral("person")
           : hit.kind == RowKind::project ? QStringLiteral("letter")
                                          : QStringLiteral("chart");
}

} // namespace trayecto::ui
