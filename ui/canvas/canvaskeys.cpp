#include "canvas/canvaskeys.h"

#include "canvas/cardblock.h"
#include "canvas/cardrange.h"
#include "canvas/mapcanvas.h"
#include "edit/cardedits.h"
#include "edit/gridedits.h"
#include "edit/sequence.h"
#include "workspace/mapactions.h"

namespace trayecto::ui {

using namespace model;

namespace {

struct Way
{
    int dx = 0;
    int dy = 0;
};

Way wayOf(int arrow)
{
    switch (arrow) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

// Where a subject stands: -1 is the head of the columns or the names of the lanes; a phase is one above the steps.
struct Place
{
    int row = 0;
    int column = 0;
    int card = -1; // among those of the cell
};
constexpr int kStepRow = -1;
constexpr int kPhaseRow = -2;

Place placeOf(const LiveMap& map, const Subject& subject)
{
    if (const auto* phase = as<Id<Phase>>(subject)) {
        const int at = map.phaseAt(*phase);
        return {kPhaseRow, at < 0 ? 0 : map.grid().phases[size_t(at)].firstColumn};
    }
    if (const auto* step = as<Id<Step>>(subject))
        return {kStepRow, std::max(0, map.columnAt(*step))};
    if (const auto* lane = as<Id<Lane>>(subject))
        return {std::max(0, map.rowAt(*lane)), -1};
    if (const auto* cell = as<Cell>(subject))
        return {std::max(0, map.rowAt(cell->lane)), std::max(0, map.columnAt(cell->step))};
    if (const auto* id = as<Id<Card>>(subject))
        if (const Card* card = map.shown().find(*id)) {
            Place place{std::max(0, map.rowAt(card->lane)), std::max(0, map.columnAt(card->step))};
            const auto cards = cardsAt(map, place.row, place.column);
            place.card = int(std::find_if(cards.begin(), cards.end(), [&](const Card* c) { return c->id == *id; }) -
                             cards.begin());
            return place;
        }
    return {0, 0};
}

Subject subjectOf(const LiveMap& map, Place place, bool fromBelow)
{
    const layout::Grid& grid = map.grid();
    if (grid.columns.empty())
        return map.id();
    place.column = std::clamp(place.column, -1, int(grid.columns.size()) - 1);
    place.row = std::clamp(place.row, kPhaseRow, int(grid.rows.size()) - 1);
    if (place.row < 0) {
        const layout::ColumnBox& column = grid.columns[size_t(std::max(0, place.column))];
        if (place.row == kPhaseRow)
            return grid.phases[size_t(column.phase)].id;
        return column.id;
    }
    const layout::RowBox& row = grid.rows[size_t(place.row)];
    if (place.column < 0)
        return row.id;
    const auto cards = cardsAt(map, place.row, place.column);
    if (cards.empty())
        return Cell{grid.columns[size_t(place.column)].id, row.id};
    return cards[size_t(fromBelow ? int(cards.size()) - 1 : 0)]->id;
}

} // namespace

int keyOf(CardKind kind)
{
    switch (kind) {
    case CardKind::touchpoint:
        return Qt::Key_T;
    case CardKind::thought:
        return Qt::Key_Q;
    case CardKind::painPoint:
        return Qt::Key_P;
    case CardKind::opportunity:
        return Qt::Key_O;
    case CardKind::backstageAction:
        return Qt::Key_B;
    case CardKind::action:
        return Qt::Key_D;
    default:
        return 0;
    }
}

std::optional<Cell> CanvasKeys::cell() const
{
    const LiveMap& map = m_canvas.map();
    if (map.isGone() || map.grid().columns.empty() || map.grid().rows.empty())
        return std::nullopt;
    const Place place = placeOf(map, m_canvas.selection().current());
    return Cell{map.grid().columns[size_t(std::max(0, place.column))].id,
                map.grid().rows[size_t(std::max(0, place.row))].id};
}

void CanvasKeys::step(int arrow, bool extends)
{
    const LiveMap& map = m_canvas.map();
    if (map.isGone() || map.grid().columns.empty() || map.grid().rows.empty())
        return;
    Selection& selection = m_canvas.selection();
    const bool isNew = m_canvas.map().rectOf(selection.current()).isEmpty();
    const Way way = wayOf(arrow);
    Place place = isNew ? Place{} : placeOf(map, selection.current());
    Subject next;
    const int inCell = place.row >= 0 && place.column >= 0 ? int(cardsAt(map, place.row, place.column).size()) : 0;
    if (!isNew && way.dy != 0 && place.card >= 0 && place.card + way.dy >= 0 && place.card + way.dy < inCell) {
        next = cardsAt(map, place.row, place.column)[size_t(place.card + way.dy)]->id;
    } else if (!isNew && place.row == kPhaseRow && way.dx != 0) {
        const int phase = map.grid().columns[size_t(place.column)].phase + way.dx;
        const auto& phases = map.grid().phases;
        next = phases[size_t(std::clamp(phase, 0, int(phases.size()) - 1))].id;
    } else {
        if (!isNew) {
            place.column += way.dx;
            place.row += way.dy;
        }
        if (place.row < 0 && place.column < 0)
            place.column = 0;
        next = subjectOf(map, place, way.dy < 0);
    }
    if (const auto* card = as<Id<Card>>(next); extends && card) {
        QSet<Id<Card>> cards = selection.cards();
        cards.insert(*card);
        selection.selectCards(cards, *card);
    } else {
        selection.select(next);
    }
    m_canvas.reveal(next);
}

bool CanvasKeys::moveCards(int arrow)
{
    LiveMap& map = m_canvas.map();
    const auto* current = as<Id<Card>>(m_canvas.selection().current());
    if (!current)
        return moveHeader(arrow);
    const Id<Card> lead = *current;
    const Way way = wayOf(arrow);
    const QSet<Id<Card>>& chosen = m_canvas.selection().cards();
    const CardBlock block(map, {chosen.begin(), chosen.end()}, lead);
    if (const auto moved = block.stepped(map.open().project(), way.dx, way.dy)) {
        map.open().apply(*moved);
        m_canvas.reveal(lead);
    }
    return true;
}

bool CanvasKeys::moveHeader(int arrow)
{
    LiveMap& map = m_canvas.map();
    const Project& project = map.open().project();
    const Subject current = m_canvas.selection().current();
    const Way way = wayOf(arrow);
    if (const auto* lane = as<Id<Lane>>(current); lane && way.dy != 0) {
        // Past the next one that is shown.
        const auto& rows = map.grid().rows;
        const int behind = map.rowAt(*lane) + (way.dy < 0 ? -2 : 1);
        if (map.rowAt(*lane) >= 0 && behind >= -1 && behind < int(rows.size()))
            map.open().apply(moveLaneBehind(project, *lane, behind < 0 ? Id<Lane>() : rows[size_t(behind)].id));
        return true;
    }
    if (const auto* phase = as<Id<Phase>>(current); phase && way.dx != 0) {
        const int at = map.phaseAt(*phase) + way.dx;
        if (at >= 0 && at < int(map.grid().phases.size()))
            map.open().apply(edit::movePhase(project, *phase, at));
        return true;
    }
    const auto* step = as<Id<Step>>(current);
    if (!step || way.dx == 0)
        return false;
    const int column = map.columnAt(*step);
    if (column < 0)
        return false;
    const auto& phases = map.grid().phases;
    const int phase = map.grid().columns[size_t(column)].phase;
    const int at = column - phases[size_t(phase)].firstColumn + way.dx;
    if (at >= 0 && at < phases[size_t(phase)].columnCount)
        map.open().apply(edit::moveStep(project, *step, phases[size_t(phase)].id, at));
    else if (phase + way.dx >= 0 && phase + way.dx < int(phases.size()))
        map.open().apply(
            edit::moveStep(project, *step, phases[size_t(phase + way.dx)].id, way.dx > 0 ? 0 : edit::kAtEnd));
    return true;
}

bool CanvasKeys::feel(double by)
{
    LiveMap& map = m_canvas.map();
    const Project& project = map.open().project();
    edit::EditSequence changes(project);
    QSet<Id<Card>> cards = m_canvas.selection().cards();
    // In the lane of the curve: the touchpoints whose face stands there.
    const auto* cell = as<Cell>(m_canvas.selection().current());
    const Lane* lane = cell ? project.find(cell->lane) : nullptr;
    if (lane && lane->kind == LaneKind::feeling)
        for (const Card* card : map.index().touchpoints())
            if (card->step == cell->step)
                cards.insert(card->id);
    for (const Id<Card>& id : cards) {
        const Card* card = project.find(id);
        if (!card || card->kind != CardKind::touchpoint)
            continue;
        const Feeling* feeling = map.index().feeling(id);
        edit::FeelingValues values = edit::valuesOf(feeling);
        values.felt = std::clamp(values.felt.value_or(0) + by, kWorstFeeling, kBestFeeling);
        const Id<Persona> person = feeling ? feeling->persona : Id<Persona>();
        changes.add([&](const Project& now) { return edit::setFeeling(now, id, person, values); });
    }
    if (changes.isEmpty())
        return false;
    map.open().apply(changes.finish());
    return true;
}

void CanvasKeys::addCard(CardKind kind)
{
    const std::optional<Cell> at = cell();
    if (!at)
        return;
    LiveMap& map = m_canvas.map();
    Id<Card> about; // the touchpoint, or what the current one is about itself: one pain point follows the other
    const auto* current = as<Id<Card>>(m_canvas.selection().current());
    if (const Card* card = current ? map.shown().find(*current) : nullptr)
        about = card->kind == CardKind::touchpoint ? card->id : card->about;
    const bool attaches = kind == CardKind::painPoint || kind == CardKind::opportunity;
    const auto edit = addCardOfKind(map.index(), kind, *at, edit::kAtEnd, attaches ? about : Id<Card>());
    if (!map.open().apply(edit))
        return;
    m_canvas.selection().select(addedCard(*edit));
    m_canvas.editTitle(addedCard(*edit));
}

void CanvasKeys::add(const DropItem& item)
{
    LiveMap& map = m_canvas.map();
    const auto* current = as<Id<Card>>(m_canvas.selection().current());
    const Card* card = current ? map.shown().find(*current) : nullptr;
    if (const auto* kind = std::get_if<CardKind>(&item))
        return addCard(*kind);
    if (std::holds_alternative<MomentOfTruth>(item)) {
        if (card)
            map.open().apply(toggleMomentOfTruth(map.open().project(), card->id));
        return;
    }
    const Id<Channel>& channel = std::get<Id<Channel>>(item);
    if (card && card->kind == CardKind::touchpoint) {
        map.open().apply(setChannel(map.open().project(), card->id, channel));
    } else if (const std::optional<Cell> at = cell()) {
        const auto edit = addCardOfChannel(map.index(), channel, *at, edit::kAtEnd);
        if (map.open().apply(edit))
            m_canvas.selection().select(addedCard(*edit));
    }
}

} // namespace trayecto::ui
