#include "canvas/accessibleitem.h"

#include "canvas/canvasaccessible.h"
#include "canvas/canvaskeys.h"
#include "canvas/emptyhint.h"
#include "canvas/mapcanvas.h"
#include "edit/cardedits.h"
#include "edit/words.h"
#include "widgets/facepicker.h"
#include "workspace/mapactions.h"

#include <QCoreApplication>

namespace trayecto::ui {

using namespace model;

namespace {

const char* const kRename = QT_TRANSLATE_NOOP("AccessibleItem", "Rename");
const char* const kDelete = QT_TRANSLATE_NOOP("AccessibleItem", "Delete");
const char* const kAddCard = QT_TRANSLATE_NOOP("AccessibleItem", "Add a card");
const char* const kAddPain = QT_TRANSLATE_NOOP("AccessibleItem", "Add a pain point");
const char* const kMenu = QT_TRANSLATE_NOOP("AccessibleItem", "Menu");
const char* const kFeels = QT_TRANSLATE_NOOP("AccessibleItem", "feeling %1");
const char* const kMomentOfTruth = QT_TRANSLATE_NOOP("AccessibleItem", "moment of truth");
const char* const kSeverity = QT_TRANSLATE_NOOP("AccessibleItem", "severity %1");
const char* const kPains = QT_TRANSLATE_N_NOOP("AccessibleItem", "%n pain point(s)");
const char* const kCards = QT_TRANSLATE_N_NOOP("AccessibleItem", "%n card(s)");
const char* const kCardOf = QT_TRANSLATE_NOOP("AccessibleItem", "card %1 of %2");
const char* const kEmpty = QT_TRANSLATE_NOOP("AccessibleItem", "empty");

QString said(const char* text)
{
    return QCoreApplication::translate("AccessibleItem", text);
}

QString counted(const char* text, int n)
{
    return QCoreApplication::translate("AccessibleItem", text, nullptr, n);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// What adds something beside a heading, to a cell or to a touchpoint; empty: nothing does.
QString addTextOf(const MapCanvas& canvas, const Subject& subject, const Card* card)
{
    if (const auto* cell = as<Cell>(subject)) {
        const Lane* lane = const_cast<MapCanvas&>(canvas).map().shown().find(cell->lane);
        return lane && lane->kind != LaneKind::feeling ? said(kAddCard) : QString();
    }
    if (as<Id<Card>>(subject))
        return card && card->kind == CardKind::touchpoint ? said(kAddPain) : QString();
    return HeaderButtons::addText(subject);
}

const Card* cardOf(const MapCanvas& canvas, const Subject& subject)
{
    const auto* id = as<Id<Card>>(subject);
    return id ? const_cast<MapCanvas&>(canvas).map().shown().find(*id) : nullptr;
}

} // namespace

AccessibleItem::AccessibleItem(AccessibleMap& map, MapCanvas& canvas, Subject subject)
    : m_canvas(&canvas), m_map(map), m_subject(std::move(subject))
{
}

bool AccessibleItem::isValid() const
{
    return m_canvas && m_map.exists(m_subject);
}

QAccessibleInterface* AccessibleItem::parent() const
{
    if (!m_canvas)
        return nullptr;
    const Subject parent = m_map.parentOf(m_subject);
    return m_map.exists(parent) ? m_map.object(parent) : QAccessible::queryAccessibleInterface(m_canvas);
}

QList<Subject> AccessibleItem::cards() const
{
    QList<Subject> found;
    const auto* cell = as<Cell>(m_subject);
    if (!cell || !isValid())
        return found;
    const LiveMap& map = m_canvas->map();
    const MapIndex& index = map.index();
    for (const Card* card : index.cards(index.laneAt(cell->lane), index.stepAt(cell->step)))
        if (map.boxOf(card->id)) // not where its lane or its phase is folded
            found.append(card->id);
    return found;
}

int AccessibleItem::childCount() const
{
    return int(cards().size());
}

QAccessibleInterface* AccessibleItem::child(int index) const
{
    const QList<Subject> all = cards();
    return index >= 0 && index < all.size() && m_map.exists(all[index]) ? m_map.object(all[index]) : nullptr;
}

int AccessibleItem::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* item = dynamic_cast<const AccessibleItem*>(child);
    return item ? int(cards().indexOf(item->subject())) : -1;
}

QAccessibleInterface* AccessibleItem::childAt(int x, int y) const
{
    for (int at = 0; at < childCount(); ++at)
        if (QAccessibleInterface* item = child(at); item && item->rect().contains(x, y))
            return item;
    return nullptr;
}

QString AccessibleItem::placeOf(const Cell& cell) const
{
    const Project& project = m_canvas->map().shown();
    const Step* step = project.find(cell.step);
    const Lane* lane = project.find(cell.lane);
    const Phase* phase = step ? project.find(step->phase) : nullptr;
    return joined({phase ? phase->title : QString(), step ? step->title : QString(), lane ? lane->title : QString()});
}

// Where one is first, then what is there.
QString AccessibleItem::name() const
{
    if (const auto* cell = as<Cell>(m_subject))
        return placeOf(*cell);
    const Card* card = cardOf(*m_canvas, m_subject);
    if (!card)
        return titleOf(m_canvas->map().shown(), m_subject);
    const MapIndex& index = m_canvas->map().index();
    const auto inCell = index.cards(index.laneAt(card->lane), index.stepAt(card->step));
    const auto at = std::find(inCell.begin(), inCell.end(), card) - inCell.begin();
    QStringList parts{placeOf({card->step, card->lane}), said(kCardOf).arg(at + 1).arg(inCell.size()), card->title};
    if (const Feeling* feeling = index.feeling(card->id); feeling && feeling->felt)
        parts += said(kFeels).arg(feelingName(*feeling->felt));
    int pains = 0;
    for (const Card* other : index.about(card->id))
        pains += other->kind == CardKind::painPoint;
    if (pains > 0)
        parts += counted(kPains, pains);
    if (card->momentOfTruth)
        parts += said(kMomentOfTruth);
    if (card->severity > 0)
        parts += said(kSeverity).arg(card->severity);
    return joined(parts);
}

// What an empty cell is for; those who see it are told on the map.
QString AccessibleItem::descriptionOf(const Cell& cell) const
{
    if (const int count = childCount(); count > 0)
        return counted(kCards, count);
    const Lane* lane = m_canvas->map().shown().find(cell.lane);
    const bool canType = lane && m_canvas->map().isWritable();
    return joined({said(kEmpty), canType ? hintFor(lane->kind) : QString()});
}

QString AccessibleItem::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return name();
    if (kind != QAccessible::Description)
        return {};
    if (const Card* card = cardOf(*m_canvas, m_subject))
        return nameOf(card->kind);
    if (const auto* cell = as<Cell>(m_subject))
        return descriptionOf(*cell);
    const RowKind row = as<Id<Phase>>(m_subject)  ? RowKind::phase
                        : as<Id<Step>>(m_subject) ? RowKind::step
                                                  : RowKind::lane;
    return edit::noun(row, base::parseLanguage(QLocale().name().left(2)).value_or(base::Language::en));
}

void AccessibleItem::setText(QAccessible::Text kind, const QString& text)
{
    if (kind == QAccessible::Name && isValid() && !as<Cell>(m_subject))
        m_canvas->map().open().apply(rename(m_canvas->map().open().project(), m_subject, text));
}

QRect AccessibleItem::rect() const
{
    if (!isValid())
        return {};
    const QRectF at = m_canvas->view().toScreen(m_canvas->map().rectOf(m_subject));
    return at.toAlignedRect().translated(m_canvas->viewport()->mapToGlobal(QPoint()));
}

QAccessible::Role AccessibleItem::role() const
{
    if (as<Id<Phase>>(m_subject) || as<Id<Step>>(m_subject))
        return QAccessible::ColumnHeader;
    if (as<Id<Lane>>(m_subject))
        return QAccessible::RowHeader;
    return as<Cell>(m_subject) ? QAccessible::Cell : QAccessible::Button;
}

QAccessible::State AccessibleItem::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.focused = m_canvas->hasFocus() && m_canvas->selection().current() == m_subject;
    const auto* card = as<Id<Card>>(m_subject);
    state.selected = m_canvas->selection().current() == m_subject || (card && m_canvas->selection().contains(*card));
    const QRect seen = m_canvas->viewport()->rect().translated(m_canvas->viewport()->mapToGlobal(QPoint()));
    state.offscreen = !rect().intersects(seen);
    state.readOnly = !m_canvas->map().isWritable();
    return state;
}

void* AccessibleItem::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface*>(this);
    const Card* card = m_canvas ? cardOf(*m_canvas, m_subject) : nullptr;
    if (type == QAccessible::ValueInterface && card && card->kind == CardKind::touchpoint)
        return static_cast<QAccessibleValueInterface*>(this);
    return nullptr;
}

QStringList AccessibleItem::actionNames() const
{
    QStringList names{pressAction(), setFocusAction()};
    if (!isValid() || !m_canvas->map().isWritable())
        return names;
    if (!as<Cell>(m_subject))
        names += {said(kRename), said(kDelete)};
    if (const QString add = addTextOf(*m_canvas, m_subject, cardOf(*m_canvas, m_subject)); !add.isEmpty())
        names += add;
    names += said(kMenu);
    return names;
}

void AccessibleItem::doAction(const QString& name)
{
    if (!isValid())
        return;
    // Queued: the object may be deleted by what it asks for.
    MapCanvas* canvas = m_canvas;
    const Subject subject = m_subject;
    const bool isAdd = name == addTextOf(*canvas, subject, cardOf(*canvas, subject));
    QMetaObject::invokeMethod(
        canvas,
        [canvas, subject, name, isAdd] {
            canvas->finishEditing(); // what is being typed counts
            canvas->selection().select(subject);
            canvas->reveal(subject);
            OpenProject& open = canvas->map().open();
            if (name == setFocusAction()) {
                canvas->setFocus();
            } else if (!canvas->map().isWritable()) {
                return;
            } else if (name == said(kRename)) {
                canvas->setFocus();
                canvas->editTitle(subject);
            } else if (name == said(kDelete)) {
                const auto* card = as<Id<Card>>(subject);
                open.apply(removeSubject(open.project(), subject, card ? std::vector{*card} : std::vector<Id<Card>>{}));
            } else if (isAdd && as<Cell>(subject)) {
                canvas->setFocus();
                canvas->editTitle(subject);
            } else if (isAdd && as<Id<Card>>(subject)) {
                canvas->setFocus();
                CanvasKeys(*canvas).add(CardKind::painPoint);
            } else if (isAdd || name == said(kMenu)) {
                const QPointF middle = canvas->view().toScreen(canvas->map().rectOf(subject)).center();
                const QPoint at = canvas->viewport()->mapToGlobal(middle.toPoint());
                if (isAdd)
                    Q_EMIT canvas->addRequested(subject, at);
                else
                    Q_EMIT canvas->menuRequested(subject, at);
            }
        },
        Qt::QueuedConnection);
}

QStringList AccessibleItem::keyBindingsForAction(const QString& name) const
{
    if (name == said(kRename))
        return {QStringLiteral("F2")};
    if (name == said(kDelete))
        return {QStringLiteral("Delete")};
    return {};
}

QVariant AccessibleItem::currentValue() const
{
    const auto* card = as<Id<Card>>(m_subject);
    const Feeling* feeling = card && isValid() ? m_canvas->map().index().feeling(*card) : nullptr;
    return feeling && feeling->felt ? QVariant(*feeling->felt) : QVariant(0.0);
}

void AccessibleItem::setCurrentValue(const QVariant& value)
{
    const auto* card = as<Id<Card>>(m_subject);
    if (!card || !isValid() || !m_canvas->map().isWritable())
        return;
    OpenProject& open = m_canvas->map().open();
    const Feeling* feeling = m_canvas->map().index().feeling(*card);
    edit::FeelingValues values = edit::valuesOf(feeling);
    values.felt = std::clamp(value.toDouble(), kWorstFeeling, kBestFeeling);
    open.apply(edit::setFeeling(open.project(), *card, feeling ? feeling->persona : Id<Persona>(), values));
}

QVariant AccessibleItem::maximumValue() const
{
    return kBestFeeling;
}

QVariant AccessibleItem::minimumValue() const
{
    return kWorstFeeling;
}

QVariant AccessibleItem::minimumStepSize() const
{
    return 0.5;
}

} // namespace trayecto::ui
