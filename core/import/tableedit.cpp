// The edit of a TablePlan.
#include "edit/cardedits.h"
#include "edit/gridedits.h"
#include "edit/laneedits.h"
#include "edit/rowedits.h"
#include "edit/sequence.h"
#include "import/tableplan.h"
#include "model/query.h"

#include <cmath>
#include <map>

namespace trayecto::importing {

using namespace model;
using base::Result;
using edit::Edit;
using As = RowUse::As;

namespace {

template <class Row> Id<Row> addedBy(const Edit& edit)
{
    for (const edit::RowChange& change : edit.changes)
        if (const auto* row = std::get_if<edit::Change<Row>>(&change); row && !row->before)
            return row->id();
    return {};
}

std::optional<double> numberOf(const QString& text)
{
    bool isNumber = false;
    const double value = QString(text).replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

// What a row of numbers counts from and to: -2 to 2 as we do, 1 to 5, 0 to 10 or 0 to 100.
double asFeeling(double value, double least, double most)
{
    if (least < 0 || (least == 0 && most <= kBestFeeling))
        return std::clamp(value, kWorstFeeling, kBestFeeling);
    if (most <= 5)
        return std::clamp(value - 3, kWorstFeeling, kBestFeeling);
    const double end = most <= 10 ? 10 : 100;
    return std::clamp(value / end * (kBestFeeling - kWorstFeeling) + kWorstFeeling, kWorstFeeling, kBestFeeling);
}

class Writer
{
  public:
    Writer(const MapIndex& map, const TablePlan& plan, const TablePlace& place)
        : m_map(map), m_plan(plan), m_place(place), m_changes(map.project())
    {
        m_first = plan.hasNames ? 1 : 0;
    }

    Result<TableEdit> run()
    {
        if (m_map.stepAt(m_place.step) < 0)
            return base::Error{base::ErrorCode::notFound, {}, {}};
        for (int column = m_first; column < m_plan.table.columnCount(); ++column)
            if (isUsed(column))
                m_columns.push_back(column);
        if (m_columns.empty())
            return std::move(m_done);
        placeColumns();
        placeLanes();
        m_changes.add([this](const Project& now) { return cardsFor(now); });
        if (m_isTooLarge)
            return base::Error{base::ErrorCode::tooLarge, {}, {}};
        Result<Edit> edit = m_changes.finish();
        if (!edit)
            return edit.error();
        m_done.edit = std::move(*edit);
        m_done.edit.label = {edit::Verb::import, RowKind::map, m_map.map()->title, m_map.map()->id};
        return std::move(m_done);
    }

  private:
    QString cell(int row, int column) const { return m_plan.table.rows[size_t(row)].value(column); }
    QString title(As as, int column) const
    {
        for (size_t row = 0; row < m_plan.rows.size(); ++row)
            if (m_plan.rows[row].as == as)
                return base::cleanTitle(cell(int(row), column));
        return {};
    }
    bool has(As as) const
    {
        return std::any_of(m_plan.rows.begin(), m_plan.rows.end(), [as](const RowUse& use) { return use.as == as; });
    }
    // A phase that reaches over several columns stands in the first of them.
    bool isUsed(int column) const
    {
        for (size_t row = 0; row < m_plan.rows.size(); ++row)
            if (m_plan.rows[row].as != As::nothing && !cell(int(row), column).trimmed().isEmpty())
                return true;
        return false;
    }

    // Gives what the operation adds.
    template <class Row, class Operation> Id<Row> add(Operation&& operation)
    {
        Id<Row> added;
        m_changes.add([&](const Project& now) {
            const Result<Edit> edit = operation(now);
            if (edit)
                added = addedBy<Row>(*edit);
            return edit;
        });
        return added;
    }

    void placeColumns()
    {
        if (m_plan.columns == ColumnUse::fromStep)
            return placeFromStep();
        const bool hasPhases = has(As::phases);
        const bool replaces = m_plan.columns == ColumnUse::insteadOfEmpty && m_map.cards().empty();
        Id<Phase> phase = replaces ? m_map.phases().front().phase->id : m_map.phases().back().phase->id;
        QString last;
        for (const int column : m_columns) {
            const QString phaseTitle = title(As::phases, column);
            const bool isNew =
                hasPhases && (column == m_columns.front() || (!phaseTitle.isEmpty() && phaseTitle != last));
            const QString named = title(As::steps, column);
            const QString step = !named.isEmpty() ? named : !phaseTitle.isEmpty() ? phaseTitle : m_place.newStep;
            if (!isNew) {
                m_steps.push_back(add<Step>([&](const Project& now) { return edit::addStep(now, phase, step); }));
            } else {
                last = phaseTitle;
                const QString words = phaseTitle.isEmpty() ? m_place.newPhase : phaseTitle;
                Id<Step> first;
                phase = add<Phase>([&](const Project& now) {
                    const Result<Edit> edit = edit::addPhase(now, m_map.map()->id, words, edit::kAtEnd, step);
                    if (edit)
                        first = addedBy<Step>(*edit);
                    return edit;
                });
                m_steps.push_back(first);
                if (replaces)
                    recolor(phase, m_done.phases);
                ++m_done.phases;
            }
            ++m_done.steps;
        }
        if (replaces)
            removeOldColumns(hasPhases);
    }

    // As on a map that begins with them.
    void recolor(const Id<Phase>& phase, int index)
    {
        m_changes.add([&](const Project& now) -> Result<Edit> {
            const Phase* row = now.find(phase);
            if (!row)
                return base::Error{base::ErrorCode::notFound, {}, {}};
            Phase changed = *row;
            changed.color = phaseColor(index);
            return edit::changeRow(now, std::move(changed));
        });
    }

    void removeOldColumns(bool hasPhases)
    {
        for (size_t at = 0; at < m_map.phases().size(); ++at) {
            const MapIndex::PhaseSpan& span = m_map.phases()[at];
            if (hasPhases || at > 0) {
                m_changes.add([&](const Project& now) { return edit::removePhase(now, span.phase->id); });
                continue;
            }
            for (int step = 0; step < span.stepCount; ++step)
                m_changes.add([&](const Project& now) {
                    return edit::removeStep(now, m_map.steps()[size_t(span.firstStep + step)]->id);
                });
        }
    }

    void placeFromStep()
    {
        int at = m_map.stepAt(m_place.step);
        for (const int column : m_columns) {
            if (at < int(m_map.steps().size())) {
                m_steps.push_back(m_map.steps()[size_t(at++)]->id);
                continue;
            }
            const QString named = title(As::steps, column);
            m_steps.push_back(add<Step>([&](const Project& now) {
                return edit::addStep(now, m_map.phases().back().phase->id, named.isEmpty() ? m_place.newStep : named);
            }));
            ++m_done.steps;
        }
    }

    void placeLanes()
    {
        for (const RowUse& use : m_plan.rows) {
            m_lanes.push_back(use.lane);
            if (use.as != As::newLane)
                continue;
            Lane lane;
            lane.map = m_map.map()->id;
            lane.kind = use.kind;
            lane.title = use.title;
            m_lanes.back() = add<Lane>([&](const Project& now) { return edit::addLane(now, lane); });
            ++m_done.lanes;
        }
    }

    Result<Edit> cardsFor(const Project& now)
    {
        edit::EditBuilder builder(now, {});
        for (size_t row = 0; row < m_plan.rows.size(); ++row) {
            const As as = m_plan.rows[row].as;
            const Lane* lane = as == As::lane || as == As::newLane ? now.find(m_lanes[row]) : nullptr;
            if (!lane)
                continue;
            if (lane->kind == LaneKind::feeling)
                m_feelings.push_back(int(row));
            else
                for (size_t at = 0; at < m_columns.size(); ++at)
                    putCards(builder, itemsOf(cell(int(row), m_columns[at])), m_steps[at], *lane);
        }
        for (const int row : m_feelings)
            putFeelings(builder, row);
        return builder.finish();
    }

    void putCards(edit::EditBuilder& builder, const QStringList& titles, const Id<Step>& step, const Lane& lane)
    {
        m_done.cards += int(titles.size());
        m_isTooLarge = m_isTooLarge || m_done.cards > kMostTableCells;
        if (titles.isEmpty() || m_isTooLarge)
            return;
        base::Rank& last = m_lastRank[{step, lane.id}];
        if (last.isEmpty())
            if (const auto there = cards(builder.project(), step, lane.id); !there.empty())
                last = there.back()->rank;
        const std::vector<base::Rank> ranks = edit::ranksBehind(last, size_t(titles.size()));
        last = ranks.back();
        for (qsizetype at = 0; at < titles.size(); ++at) {
            Card card{.id = Id<Card>::create(),
                      .kind = cardKindOf(lane.kind),
                      .step = step,
                      .lane = lane.id,
                      .rank = ranks[size_t(at)],
                      .title = titles[at]};
            if (card.kind == CardKind::painPoint)
                card.severity = 2;
            if (card.kind == CardKind::touchpoint && !m_touchpoint.contains(step))
                m_touchpoint.insert(step, card.id);
            builder.put(std::move(card));
        }
    }

    // What a column feels like is felt at the first of its touchpoints: a number, or a word for it.
    void putFeelings(edit::EditBuilder& builder, int row)
    {
        double least = 0;
        double most = 0;
        bool isFirst = true;
        for (const int column : m_columns)
            if (const auto number = numberOf(cell(row, column).trimmed())) {
                least = isFirst ? *number : std::min(least, *number);
                most = isFirst ? *number : std::max(most, *number);
                isFirst = false;
            }
        for (size_t at = 0; at < m_columns.size(); ++at) {
            const QString text = cell(row, m_columns[at]).trimmed();
            if (text.isEmpty())
                continue;
            const Id<Card> touchpoint = touchpointIn(m_steps[at]);
            if (touchpoint.isNull()) {
                m_done.unused += text;
                continue;
            }
            Feeling feeling = feelingAt(builder, touchpoint);
            if (const auto number = numberOf(text))
                feeling.felt = asFeeling(*number, least, most);
            else
                feeling.emotion = base::cleanTitle(text);
            builder.put(std::move(feeling));
            ++m_done.feelings;
        }
    }

    // Two rows may speak of one: a number for it and a word.
    Feeling feelingAt(const edit::EditBuilder& builder, const Id<Card>& touchpoint)
    {
        Id<Feeling>& id = m_feelingOf[touchpoint];
        if (const Feeling* own = id.isNull() ? m_map.feeling(touchpoint) : nullptr)
            id = own->id;
        if (const Feeling* begun = builder.find(id))
            return *begun;
        id = Id<Feeling>::create();
        return {.id = id, .touchpoint = touchpoint, .rank = base::Rank::between({}, {})};
    }

    Id<Card> touchpointIn(const Id<Step>& step) const
    {
        if (m_touchpoint.contains(step))
            return m_touchpoint.value(step);
        const int at = m_map.stepAt(step);
        for (const Card* card : m_map.touchpoints())
            if (at >= 0 && card->step == step)
                return card->id;
        return {};
    }

    const MapIndex& m_map;
    const TablePlan& m_plan;
    const TablePlace& m_place;
    edit::EditSequence m_changes;
    int m_first = 0;               // column that holds more than names
    std::vector<int> m_columns;    // of the table that say something
    std::vector<Id<Step>> m_steps; // for each of them
    std::vector<Id<Lane>> m_lanes; // for each row
    std::vector<int> m_feelings;   // rows
    QHash<Id<Step>, Id<Card>> m_touchpoint;
    QHash<Id<Card>, Id<Feeling>> m_feelingOf;
    std::map<std::pair<Id<Step>, Id<Lane>>, base::Rank> m_lastRank;
    bool m_isTooLarge = false;
    TableEdit m_done;
};

} // namespace

Result<TableEdit> editOf(const MapIndex& map, const TablePlan& plan, const TablePlace& place)
{
    return Writer(map, plan, place).run();
}

} // namespace trayecto::importing
