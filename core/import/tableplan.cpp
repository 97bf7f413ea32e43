#include "import/tableplan.h"

#include "import/tablewords.h"

namespace trayecto::importing {

using namespace model;

namespace {

bool isKnown(const QString& name)
{
    return !std::holds_alternative<std::monostate>(rowNamed(name));
}

int knownIn(const QStringList& names)
{
    return int(std::count_if(names.begin(), names.end(), isKnown));
}

QStringList firstColumn(const TextTable& table)
{
    QStringList names;
    for (const QStringList& row : table.rows)
        names += row.value(0);
    return names;
}

class Guess
{
  public:
    Guess(const MapIndex& map, const TextTable& table, const TablePlace& place)
        : m_map(map), m_nextLane(std::max(0, map.laneAt(place.lane)))
    {
        m_plan.table = table;
        m_plan.hasNames = hasNames(table);
    }

    TablePlan run()
    {
        bool hasSteps = false;
        for (const QStringList& row : m_plan.table.rows)
            if (m_plan.hasNames && rowNamed(row.value(0)) == RowName(HeadingRow::steps))
                hasSteps = true;
        for (int at = 0; at < m_plan.table.rowCount(); ++at)
            m_plan.rows.push_back(m_plan.hasNames ? named(at, hasSteps) : nextLane());
        m_plan.columns = usualColumns(m_map, m_plan.rows);
        return std::move(m_plan);
    }

  private:
    static constexpr int kMostHeads = 2; // rows above the lanes, of phases and steps, that may have no name

    // Nothing but names of rows in it, or a corner left free above them.
    bool hasNames(const TextTable& table) const
    {
        const QStringList names = firstColumn(table);
        if (table.columnCount() < 2)
            return false;
        const auto isLane = [this](const QString& name) { return lane(name) != nullptr; };
        return knownIn(names) > 0 || std::any_of(names.begin(), names.end(), isLane) ||
               (names.size() > 1 && names.front().trimmed().isEmpty() && !names[1].trimmed().isEmpty());
    }

    const Lane* lane(const QString& name) const
    {
        const QString plain = plainName(name);
        for (const Lane* one : m_map.lanes())
            if (!plain.isEmpty() && one->visible && plainName(one->title) == plain)
                return one;
        return nullptr;
    }

    RowUse named(int at, bool hasSteps)
    {
        const QString name = m_plan.table.rows[size_t(at)].value(0).trimmed();
        if (const Lane* own = lane(name))
            return {RowUse::As::lane, own->id};
        const RowName known = rowNamed(name);
        if (const auto* heading = std::get_if<HeadingRow>(&known))
            return {*heading == HeadingRow::phases ? RowUse::As::phases : RowUse::As::steps};
        if (const auto* kind = std::get_if<LaneKind>(&known))
            return ofKind(*kind, name);
        if (at < kMostHeads && isHead(at))
            return head(at, hasSteps);
        if (name.isEmpty())
            return {};
        return {RowUse::As::newLane, {}, LaneKind::text, name};
    }

    // Above the first row of cards and without a name that says otherwise.
    bool isHead(int at) const
    {
        return std::none_of(
                   m_plan.rows.begin(), m_plan.rows.end(),
                   [](const RowUse& use) { return use.as == RowUse::As::lane || use.as == RowUse::As::newLane; }) &&
               (at == 0 || m_plan.table.rows[size_t(at)].value(0).trimmed().isEmpty());
    }

    // One row of heads are the steps; of two the upper ones are the phases.
    RowUse head(int at, bool hasSteps) const
    {
        const bool isFirst = at == 0;
        const QString below =
            isFirst && m_plan.table.rowCount() > 1 ? m_plan.table.rows[1].value(0).trimmed() : QString();
        const bool hasSecond = isFirst && m_plan.table.rowCount() > 2 && below.isEmpty();
        if (isFirst)
            return {hasSteps || hasSecond ? RowUse::As::phases : RowUse::As::steps};
        return {m_plan.rows.front().as == RowUse::As::steps ? RowUse::As::nothing : RowUse::As::steps};
    }

    RowUse ofKind(LaneKind kind, const QString& name) const
    {
        for (const Lane* one : m_map.lanes())
            if (one->kind == kind && one->visible)
                return {RowUse::As::lane, one->id};
        return {RowUse::As::newLane, {}, kind, name};
    }

    RowUse nextLane()
    {
        while (m_nextLane < int(m_map.lanes().size())) {
            const Lane& next = *m_map.lanes()[size_t(m_nextLane++)];
            if (next.visible && next.kind != LaneKind::feeling)
                return {RowUse::As::lane, next.id};
        }
        return {};
    }

    const MapIndex& m_map;
    TablePlan m_plan;
    int m_nextLane;
};

} // namespace

ColumnUse usualColumns(const MapIndex& map, const std::vector<RowUse>& rows)
{
    const bool bringsColumns = std::any_of(rows.begin(), rows.end(), [](const RowUse& use) {
        return use.as == RowUse::As::phases || use.as == RowUse::As::steps;
    });
    if (!bringsColumns)
        return ColumnUse::fromStep;
    return map.cards().empty() ? ColumnUse::insteadOfEmpty : ColumnUse::behindLast;
}

TablePlan planAsItIs(const MapIndex& map, const TextTable& table, const TablePlace& place)
{
    return Guess(map, table, place).run();
}

TablePlan planFor(const MapIndex& map, const TextTable& table, const TablePlace& place)
{
    const bool isTurned = !table.rows.empty() && knownIn(table.rows.front()) > knownIn(firstColumn(table));
    return planAsItIs(map, isTurned ? turned(table) : table, place);
}

} // namespace trayecto::importing
