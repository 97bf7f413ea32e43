#include "canvas/canvasaccessible.h"

#include "canvas/accessibleitem.h"
#include "canvas/mapcanvas.h"
#include "workspace/mapactions.h"

#include <QAccessibleWidget>

namespace trayecto::ui {

using namespace model;

namespace {

constexpr int kManyChanges = 200; // from here on listeners read anew

class AccessibleCanvas : public QAccessibleWidget, public QAccessibleTableInterface
{
  public:
    explicit AccessibleCanvas(MapCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::Table) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name && !canvas()->map().isGone())
            return canvas()->map().index().map()->title;
        return QAccessibleWidget::text(kind);
    }

    // The last one is the editor of a title while it is open.
    int childCount() const override { return map().childCount() + (canvas()->editor() ? 1 : 0); }
    QAccessibleInterface* child(int index) const override
    {
        if (canvas()->editor() && index == map().childCount())
            return QAccessible::queryAccessibleInterface(canvas()->editor());
        const Subject subject = map().child(index);
        return std::holds_alternative<std::monostate>(subject) ? nullptr : map().object(subject);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        if (child && canvas()->editor() && child->object() == canvas()->editor())
            return map().childCount();
        const auto* item = dynamic_cast<const AccessibleItem*>(child);
        return item ? map().indexOf(item->subject()) : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        if (canvas()->map().isGone())
            return nullptr;
        const QPoint at = canvas()->viewport()->mapFromGlobal(QPoint(x, y));
        if (!canvas()->viewport()->rect().contains(at))
            return nullptr;
        const Subject subject = canvas()->subjectAt(at);
        return map().exists(subject) ? map().object(subject) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        const Subject& current = canvas()->selection().current();
        return canvas()->hasFocus() && map().exists(current) ? map().object(current) : nullptr;
    }

    // The table of the cells, without its heads.
    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override
    {
        const layout::Grid& grid = canvas()->map().grid();
        if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
            return nullptr;
        return map().object(Cell{grid.columns[size_t(column)].id, grid.rows[size_t(row)].id});
    }
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface*> selectedCells() const override { return {}; }
    QString columnDescription(int column) const override { return headText(column, columnCount(), true); }
    QString rowDescription(int row) const override { return headText(row, rowCount(), false); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return int(canvas()->map().grid().columns.size()); }
    int rowCount() const override { return int(canvas()->map().grid().rows.size()); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

  private:
    MapCanvas* canvas() const { return static_cast<MapCanvas*>(widget()); }
    AccessibleMap& map() const { return canvas()->accessible(); }
    QString headText(int at, int count, bool isColumn) const
    {
        if (at < 0 || at >= count)
            return {};
        const layout::Grid& grid = canvas()->map().grid();
        const Subject head = isColumn ? Subject(grid.columns[size_t(at)].id) : Subject(grid.rows[size_t(at)].id);
        return titleOf(canvas()->map().shown(), head);
    }
};

QAccessibleInterface* makeCanvas(const QString& key, QObject* object)
{
    auto* canvas = qobject_cast<MapCanvas*>(object);
    return canvas && key == QLatin1String(MapCanvas::staticMetaObject.className()) ? new AccessibleCanvas(canvas)
                                                                                   : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    static bool isInstalled = false;
    if (!std::exchange(isInstalled, true))
        QAccessible::installFactory(&makeCanvas);
}

AccessibleMap::~AccessibleMap()
{
    const QHash<Subject, Object> objects = std::exchange(m_objects, {});
    for (const Object& object : objects)
        QAccessible::deleteAccessibleInterface(object.id);
}

QAccessibleInterface* AccessibleMap::object(const Subject& subject)
{
    if (const auto found = m_objects.constFind(subject); found != m_objects.cend())
        return QAccessible::accessibleInterface(found->id);
    auto* item = new AccessibleItem(*this, m_canvas, subject);
    m_objects.insert(
        subject, {QAccessible::registerAccessibleInterface(item), parentOf(subject), item->text(QAccessible::Name)});
    return item;
}

int AccessibleMap::childCount() const
{
    const layout::Grid& grid = m_canvas.map().grid();
    return int(grid.phases.size() + grid.columns.size() + grid.rows.size() + grid.rows.size() * grid.columns.size());
}

Subject AccessibleMap::child(int index) const
{
    const layout::Grid& grid = m_canvas.map().grid();
    size_t at = size_t(index);
    if (index < 0 || index >= childCount())
        return {};
    if (at < grid.phases.size())
        return grid.phases[at].id;
    at -= grid.phases.size();
    if (at < grid.columns.size())
        return grid.columns[at].id;
    at -= grid.columns.size();
    if (at < grid.rows.size())
        return grid.rows[at].id;
    at -= grid.rows.size();
    return Cell{grid.columns[at % grid.columns.size()].id, grid.rows[at / grid.columns.size()].id};
}

int AccessibleMap::indexOf(const Subject& subject) const
{
    const LiveMap& map = m_canvas.map();
    const layout::Grid& grid = map.grid();
    const int phases = int(grid.phases.size());
    const int columns = int(grid.columns.size());
    const auto after = [](int before, int at) { return at < 0 ? -1 : before + at; };
    if (const auto* phase = as<Id<Phase>>(subject))
        return map.phaseAt(*phase);
    if (const auto* step = as<Id<Step>>(subject))
        return after(phases, map.columnAt(*step));
    if (const auto* lane = as<Id<Lane>>(subject))
        return after(phases + columns, map.rowAt(*lane));
    if (const auto* cell = as<Cell>(subject)) {
        const int row = map.rowAt(cell->lane);
        const int column = map.columnAt(cell->step);
        return row < 0 || column < 0 ? -1 : phases + columns + int(grid.rows.size()) + row * columns + column;
    }
    return -1;
}

Subject AccessibleMap::parentOf(const Subject& subject) const
{
    if (subject == m_leaving)
        return m_leavingFrom;
    const auto* id = as<Id<Card>>(subject);
    const Card* card = id ? m_canvas.map().shown().find(*id) : nullptr;
    return card ? Subject(Cell{card->step, card->lane}) : Subject();
}

bool AccessibleMap::exists(const Subject& subject) const
{
    if (std::holds_alternative<std::monostate>(subject))
        return false;
    return subject == m_leaving || !m_canvas.map().rectOf(subject).isEmpty();
}

void AccessibleMap::forget(const Subject& subject)
{
    if (const auto found = m_objects.constFind(subject); found != m_objects.cend()) {
        const QAccessible::Id id = found->id;
        m_objects.erase(found);
        QAccessible::deleteAccessibleInterface(id);
    }
}

void AccessibleMap::tellLeaving(const Subject& subject, const Subject& from)
{
    m_leaving = subject;
    m_leavingFrom = from;
    QAccessibleEvent event(object(subject), QAccessible::ObjectDestroyed);
    QAccessible::updateAccessibility(&event);
    m_leaving = {};
    m_leavingFrom = {};
}

// There is no event for a move: it leaves one place and comes to the other.
void AccessibleMap::tellMoved(const Subject& subject)
{
    const auto known = m_objects.find(subject);
    if (known == m_objects.end() || known->parent == parentOf(subject))
        return;
    const Subject from = std::exchange(known->parent, parentOf(subject));
    tellLeaving(subject, from);
    QAccessibleEvent event(object(subject), QAccessible::ObjectCreated);
    QAccessible::updateAccessibility(&event);
    if (subject == m_canvas.selection().current())
        tellFocus(subject);
}

void AccessibleMap::tellUpdated(const edit::ChangedRow& row)
{
    if (row.kind == RowKind::feeling) {
        const Feeling* feeling = m_canvas.map().shown().find(Id<Feeling>(row.id));
        if (!feeling || !feeling->felt || !exists(feeling->touchpoint))
            return;
        QAccessibleValueChangeEvent event(object(feeling->touchpoint), *feeling->felt);
        return QAccessible::updateAccessibility(&event);
    }
    const Subject subject = row.kind == RowKind::card    ? Subject(Id<Card>(row.id))
                            : row.kind == RowKind::phase ? Subject(Id<Phase>(row.id))
                            : row.kind == RowKind::step  ? Subject(Id<Step>(row.id))
                            : row.kind == RowKind::lane  ? Subject(Id<Lane>(row.id))
                                                         : Subject();
    if (!exists(subject))
        return;
    tellMoved(subject);
    if (row.event != edit::RowEvent::inserted)
        return;
    QAccessibleEvent event(object(subject), QAccessible::ObjectCreated);
    QAccessible::updateAccessibility(&event);
}

// A name says the place and what belongs to a card too, so that a change of one row may give several another name.
void AccessibleMap::tellNames()
{
    QList<Subject> renamed;
    for (auto known = m_objects.begin(); known != m_objects.end(); ++known) {
        const QString name = QAccessible::accessibleInterface(known->id)->text(QAccessible::Name);
        if (std::exchange(known->name, name) != name)
            renamed.append(known.key());
    }
    for (const Subject& subject : std::as_const(renamed)) {
        QAccessibleEvent event(object(subject), QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void AccessibleMap::tellChanges(const edit::ChangeSet& changes)
{
    // What is gone is let go, even where nobody listens any more.
    QList<std::pair<Subject, Subject>> gone;
    for (auto object = m_objects.cbegin(); object != m_objects.cend(); ++object)
        if (!exists(object.key()))
            gone.append({object.key(), object->parent});
    const bool isTold = QAccessible::isActive() && changes.rows.size() < kManyChanges;
    for (const auto& [subject, from] : std::as_const(gone)) {
        if (isTold)
            tellLeaving(subject, from);
        forget(subject);
    }
    if (isTold) {
        for (const edit::ChangedRow& row : changes.rows)
            tellUpdated(row);
        tellNames();
        return;
    }
    for (auto object = m_objects.begin(); object != m_objects.end(); ++object)
        object->parent = parentOf(object.key());
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&m_canvas, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void AccessibleMap::tellFocus(const Subject& subject)
{
    if (!QAccessible::isActive() || !m_canvas.hasFocus() || !exists(subject))
        return;
    QAccessibleEvent event(object(subject), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void AccessibleMap::tellSelection(const QSet<Id<Card>>& before, const QSet<Id<Card>>& now)
{
    if (!QAccessible::isActive())
        return;
    const auto tell = [&](const Id<Card>& card, QAccessible::Event kind) {
        if (!exists(card))
            return;
        QAccessibleEvent event(object(card), kind);
        QAccessible::updateAccessibility(&event);
    };
    for (const Id<Card>& card : before)
        if (!now.contains(card))
            tell(card, QAccessible::SelectionRemove);
    for (const Id<Card>& card : now)
        if (!before.contains(card))
            tell(card, QAccessible::SelectionAdd);
}

} // namespace trayecto::ui
