// What becomes what where a table is put on a map: guessed, changed by a person, and made one edit.
#pragma once

#include "edit/edit.h"
#include "import/clipboardtable.h"
#include "model/mapindex.h"

namespace trayecto::importing {

using base::Id;

// What a row of the table is.
struct RowUse
{
    enum class As { nothing, phases, steps, lane, newLane };
    As as = As::nothing;
    Id<model::Lane> lane = {};                    // As::lane
    model::LaneKind kind = model::LaneKind::text; // As::newLane; of the map's own too
    QString title = {};                           // As::newLane

    bool operator==(const RowUse&) const = default;
};

// Where its columns go.
enum class ColumnUse {
    fromStep,       // over the steps from the chosen one on; those that are missing come to the last phase
    behindLast,     // new steps at the end
    insteadOfEmpty, // new steps in place of all there are: for a map without cards
};

struct TablePlan
{
    TextTable table;       // a column is a step
    bool hasNames = false; // the first column says what the rows are
    std::vector<RowUse> rows;
    ColumnUse columns = ColumnUse::fromStep;
};

// The place that a table is put at, and what is called so that nobody has named.
struct TablePlace
{
    Id<model::Step> step;
    Id<model::Lane> lane;
    QString newPhase;
    QString newStep;
};

// A table whose first row has more names of rows than its first column is turned. Without names the rows are cards in
// the lanes from `place` on.
TablePlan planFor(const model::MapIndex& map, const TextTable& table, const TablePlace& place);
// The same for a table that is taken as it is.
TablePlan planAsItIs(const model::MapIndex& map, const TextTable& table, const TablePlace& place);

// Where columns go unless somebody says otherwise: a table that brings phases or steps brings columns of its own.
ColumnUse usualColumns(const model::MapIndex& map, const std::vector<RowUse>& rows);

struct TableEdit
{
    edit::Edit edit;
    int phases = 0;
    int steps = 0;
    int lanes = 0;
    int cards = 0;
    int feelings = 0;
    QStringList unused; // of the row of feelings: there is no touchpoint in the column

    bool isEmpty() const { return phases + steps + cards + feelings == 0; }
};

// Errors: notFound (the place), tooLarge (more than kMostTableCells cards)
base::Result<TableEdit> editOf(const model::MapIndex& map, const TablePlan& plan, const TablePlace& place);

} // namespace trayecto::importing
