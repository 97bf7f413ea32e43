#include "canvas/titleediting.h"

#include "canvas/mapcanvas.h"
#include "canvas/titleorder.h"
#include "edit/cardedits.h"
#include "edit/gridedits.h"
#include "widgets/spellmarks.h"
#include "workspace/mapactions.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTimer>

namespace trayecto::ui {

using namespace model;
using End = InlineEdit::End;

namespace {

constexpr double kLine = layout::px(32); // of the editor of a card to come

QString freshName(const char* text)
{
    return QCoreApplication::translate("NewRows", text);
}

// Of the cell that is selected; nullptr: none is.
const Lane* laneOf(MapCanvas& canvas)
{
    const auto* cell = as<Cell>(canvas.selection().current());
    return cell && !canvas.map().isGone() ? canvas.map().shown().find(cell->lane) : nullptr;
}

bool isFolded(const LiveMap& map, const Cell& cell)
{
    const int row = map.rowAt(cell.lane);
    const int column = map.columnAt(cell.step);
    return row < 0 || column < 0 || map.grid().rows[size_t(row)].folded || map.grid().columns[size_t(column)].folded;
}

std::optional<Turn> turnOf(End end)
{
    switch (end) {
    case End::next:
        return Turn::next;
    case End::previous:
        return Turn::previous;
    case End::below:
        return Turn::below;
    default:
        return std::nullopt;
    }
}

} // namespace

void TitleEditing::edit(const Subject& subject)
{
    finish();
    if (!m_canvas.map().isWritable())
        return;
    if (const auto* cell = as<Cell>(subject))
        write(*cell);
    else
        open(subject, titleOf(m_canvas.map().open().project(), subject));
}

void TitleEditing::open(const Subject& subject, const QString& text)
{
    if (m_canvas.map().rectOf(subject).isEmpty())
        return;
    m_canvas.reveal(subject);
    m_edit = new InlineEdit(subject, text, m_canvas.viewport());
    new SpellMarks(*m_edit, m_canvas.map().open());
    place();
    if (!m_behind)
        QObject::connect(m_edit, &InlineEdit::given, m_edit, [this](const QString& title) { give(title); });
    QObject::connect(m_edit, &InlineEdit::done, m_edit, [this](End end) { leave(end); });
    m_edit->show();
    m_edit->setFocus();
}

void TitleEditing::write(const Cell& cell, const QString& text)
{
    const Lane* lane = m_canvas.map().open().project().find(cell.lane);
    if (!lane || lane->kind == LaneKind::feeling || isFolded(m_canvas.map(), cell))
        return;
    m_canvas.selection().select(cell);
    m_behind = cell;
    open(cell, {});
    if (!m_edit) {
        m_behind.reset();
        return;
    }
    m_edit->setHint(freshNameOf(cardKindOf(lane->kind)));
    m_edit->insertPlainText(text);
}

// The map shows the column that is to come.
void TitleEditing::writeBehind(const Subject& last)
{
    LiveMap& map = m_canvas.map();
    const auto edit = addition(last, {});
    if (!edit)
        return;
    const bool isStep = as<Id<Step>>(last);
    const Subject fresh = isStep ? Subject(addedRows<Step>(*edit).front()) : Subject(addedRows<Phase>(*edit).front());
    map.preview(*edit);
    m_behind = last;
    open(fresh, {});
    if (m_edit)
        m_edit->setHint(freshName(isStep ? "New step" : "New phase"));
    else
        m_behind.reset();
}

base::Result<edit::Edit> TitleEditing::addition(const Subject& to, const QString& title) const
{
    const LiveMap& map = m_canvas.map();
    const Project& project = m_canvas.map().open().project();
    if (const auto* cell = as<Cell>(to))
        return edit::addCard(project, {.step = cell->step, .lane = cell->lane, .title = title});
    if (const auto* id = as<Id<Step>>(to)) {
        const Step* step = project.find(*id);
        return edit::addStep(project, step ? step->phase : Id<Phase>(), title);
    }
    return edit::addPhase(project, map.id(), title, edit::kAtEnd, freshName("New step"));
}

bool TitleEditing::takesLetters() const
{
    const Lane* lane = laneOf(m_canvas);
    return lane && lane->kind != LaneKind::feeling && m_canvas.map().isWritable() &&
           !isFolded(m_canvas.map(), std::get<Cell>(m_canvas.selection().current()));
}

bool TitleEditing::type(const QKeyEvent& event)
{
    const QString text = event.text();
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isCommand || text.isEmpty() || !text.front().isPrint())
        return false;
    // On the curve there is no text; plus and minus say what it feels like.
    const Lane* lane = laneOf(m_canvas);
    if (lane && lane->kind == LaneKind::feeling)
        return text.front().isLetterOrNumber();
    return type(text);
}

bool TitleEditing::type(const QString& text)
{
    const auto* cell = as<Cell>(m_canvas.selection().current());
    if (m_edit || !cell || text.trimmed().isEmpty() || !takesLetters())
        return false;
    write(Cell(*cell), text);
    return m_edit != nullptr;
}

void TitleEditing::give(const QString& title)
{
    OpenProject& open = m_canvas.map().open();
    if (title == titleOf(open.project(), m_edit->subject()))
        return;
    base::Result<edit::Edit> edit = rename(open.project(), m_edit->subject(), title);
    if (!edit) // its subject is gone
        return;
    edit->gesture = m_edit->sitting();
    open.apply(edit);
}

void TitleEditing::finish()
{
    if (m_edit)
        m_edit->finish(End::left);
}

QRectF TitleEditing::placeOf(const Subject& subject) const
{
    const LiveMap& map = m_canvas.map();
    QRectF place = map.rectOf(subject);
    const auto* cell = as<Cell>(subject);
    if (!cell || place.isEmpty())
        return place;
    // Below the last of its cards.
    const layout::Grid& grid = map.grid();
    const int column = map.columnAt(cell->step);
    const layout::RowBox& row = grid.rows[size_t(map.rowAt(cell->lane))];
    double y = 0;
    for (const layout::CardBox& card : row.cardsIn(column, column + 1))
        if (column < card.column + card.columnCount)
            y = std::max(y, card.rect.bottom());
    const double inset = layout::metrics::kCellInset;
    return {place.x() + inset, place.y() + y + inset, place.width() - 2 * inset, kLine};
}

void TitleEditing::place()
{
    if (!m_edit)
        return;
    const QRectF place = placeOf(m_edit->subject());
    // A lane that is hidden takes the editor away, not what was typed. Later: all are being told of this change now.
    if (place.isEmpty())
        QTimer::singleShot(0, m_edit, [edit = m_edit] { edit->finish(End::left); });
    else
        m_edit->place(m_canvas.view().toScreen(place), m_canvas.view().zoom());
}

std::pair<Subject, bool> TitleEditing::settled(const QString& title, const Subject& behind)
{
    LiveMap& map = m_canvas.map();
    const auto added = title.isEmpty() ? std::nullopt : std::optional(addition(behind, title));
    if (!added || !map.open().apply(*added)) {
        map.endPreview();
        return {behind, false};
    }
    if (as<Id<Step>>(behind))
        return {addedRows<Step>(**added).front(), true};
    if (as<Id<Phase>>(behind))
        return {addedRows<Phase>(**added).front(), true};
    return {behind, true};
}

void TitleEditing::leave(End end)
{
    InlineEdit* edit = std::exchange(m_edit, nullptr);
    const std::optional<Subject> behind = std::exchange(m_behind, std::nullopt);
    if (end != End::left)
        m_canvas.setFocus();
    edit->hide();
    edit->deleteLater();
    Subject at = edit->subject();
    bool goesOn = false;
    if (!behind)
        goesOn = !edit->title().isEmpty() && isGrowing(at);
    else
        std::tie(at, goesOn) = settled(end == End::escape ? QString() : edit->title(), *behind);
    if (end == End::left)
        return;
    m_canvas.selection().select(at);
    if (end == End::enter && goesOn)
        return as<Cell>(at) ? write(std::get<Cell>(at)) : writeBehind(at);
    if (const std::optional<Turn> turn = turnOf(end))
        goTo(titleAfter(m_canvas.map(), at, *turn), as<Cell>(at));
}

// Who writes new cards goes on to do so; who goes through those that are there comes to the first of a cell.
void TitleEditing::goTo(const Subject& subject, bool writes)
{
    const LiveMap& map = m_canvas.map();
    Subject to = subject;
    if (const auto* cell = as<Cell>(subject); cell && !writes) {
        const auto cards = map.index().cards(map.index().laneAt(cell->lane), map.index().stepAt(cell->step));
        if (!cards.empty())
            to = cards.front()->id;
    }
    if (std::holds_alternative<std::monostate>(to))
        return;
    m_canvas.selection().select(to);
    edit(to);
}

bool TitleEditing::isGrowing(const Subject& subject) const
{
    const LiveMap& map = m_canvas.map();
    if (map.isGone())
        return false;
    const layout::Grid& grid = map.grid();
    int first = -1;
    int end = -1;
    if (const auto* step = as<Id<Step>>(subject)) {
        first = map.columnAt(*step);
        end = first + 1;
        if (first < 0 ||
            (end < int(grid.columns.size()) && grid.columns[size_t(end)].phase == grid.columns[size_t(first)].phase))
            return false;
    } else if (const auto* phase = as<Id<Phase>>(subject)) {
        if (map.phaseAt(*phase) != int(grid.phases.size()) - 1)
            return false;
        first = grid.phases.back().firstColumn;
        end = int(grid.columns.size());
    } else {
        return false;
    }
    const auto cards = map.index().cards();
    return std::none_of(cards.begin(), cards.end(), [&](const Card* card) {
        const int at = map.index().stepAt(card->step);
        return at >= first && at < end;
    });
}

} // namespace trayecto::ui
