#include "window/mapactionset.h"

#include "canvas/canvaskeys.h"
#include "settings/appearance.h"
#include "widgets/messages.h"
#include "window/maptabs.h"
#include "workspace/mapactions.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace trayecto::ui {

using namespace model;

MapActionSet::MapActionSet(OpenProject& open, Selection& selection, QWidget* window)
    : CommandSet(open, selection, window)
{
    makeEditActions();
    makeCardActions();
    makeSelectActions();
    makeColumnActions();
    makeLaneActions();
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &MapActionSet::enable);
    connect(qApp, &QApplication::focusChanged, this, &MapActionSet::enable);
    retranslate();
}

void MapActionSet::makeEditActions()
{
    m_undo = make(
        QT_TR_NOOP("Undo"), QKeySequence::Undo, [this] { open().undo(); },
        [this] { return open().isEditable() && open().document().undoLabel(); });
    m_redo = make(
        QT_TR_NOOP("Redo"), QKeySequence::Redo, [this] { open().redo(); },
        [this] { return open().isEditable() && open().document().redoLabel(); });
    m_redo->setShortcuts({QKeySequence(QKeySequence::Redo), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_remove = makeForTextToo(
        QT_TR_NOOP("Delete"), QKeySequence::Delete,
        [this] { open().apply(removeSubject(project(), selection().current(), selectedCards())); },
        [this] { return canEdit() && isSelected(); });
    m_duplicate = make(
        QT_TR_NOOP("Duplicate"), Qt::CTRL | Qt::Key_D,
        [this] { applyAndSelect(duplicateSubject(project(), selection().current(), selectedCards())); },
        [this] { return canEdit() && isSelected(); });
    m_rename = make(
        QT_TR_NOOP("Rename"), {}, [this] { canvas()->editTitle(selection().current()); },
        [this] { return canEdit() && isSelected(); });
}

// Chosen from a menu while a text is written, the text is meant: it gets the key.
QAction* MapActionSet::makeForTextToo(const char* text, QKeySequence::StandardKey keys, std::function<void()> what,
                                      std::function<bool()> works)
{
    const auto textField = [this]() -> QWidget* {
        QWidget* focus = window()->focusWidget();
        return qobject_cast<QLineEdit*>(focus) || qobject_cast<QPlainTextEdit*>(focus) ? focus : nullptr;
    };
    QAction* action = add(text, [textField, works = std::move(works)] { return textField() || works(); });
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [textField, keys, what = std::move(what)] {
        QWidget* field = textField();
        if (!field)
            return what();
        const QKeyCombination key = QKeySequence(keys)[0];
        QKeyEvent press(QEvent::KeyPress, key.key(), key.keyboardModifiers());
        QCoreApplication::sendEvent(field, &press);
    });
    return action;
}

void MapActionSet::setCanvas(MapCanvas* canvas)
{
    if (canvas) {
        canvas->addActions({m_remove, m_cut, m_copy, m_paste});
        m_intake.emplace(*canvas, [this](const base::Result<edit::Edit>& edit) { applyAndSelect(edit); });
        connect(canvas, &MapCanvas::brought, this,
                [this](const QMimeData& data, const Subject& at) { m_intake->take(data, at); });
    }
    CommandSet::setCanvas(canvas);
}

QString MapActionSet::say(const char* text) const
{
    return tr(text);
}

void MapActionSet::nameUndo(QAction* action, const edit::EditLabel* label, const QString& plain, const QString& with)
{
    const QString words = label ? edit::words(*label, Appearance::instance().language()) : QString();
    action->setIconText(plain);
    action->setText(label ? with.arg(withoutMnemonic(words)) : plain);
    action->setToolTip(asToolTip(label ? with.arg(words) : plain));
}

void MapActionSet::enable()
{
    CommandSet::enable();
    nameUndo(m_undo, open().document().undoLabel(), tr("Undo"), tr("Undo: %1"));
    nameUndo(m_redo, open().document().redoLabel(), tr("Redo"), tr("Redo: %1"));
}

bool MapActionSet::isSelected() const
{
    const Subject& current = selection().current();
    return !selection().cards().isEmpty() || as<Id<Phase>>(current) || as<Id<Step>>(current) || as<Id<Lane>>(current);
}

Id<Step> MapActionSet::currentStep() const
{
    const Subject& current = selection().current();
    if (const auto* step = as<Id<Step>>(current))
        return *step;
    if (const auto* cell = as<Cell>(current))
        return cell->step;
    if (const auto* id = as<Id<Card>>(current))
        if (const Card* card = project().find(*id))
            return card->step;
    return {};
}

Id<Phase> MapActionSet::currentPhase() const
{
    if (const auto* phase = as<Id<Phase>>(selection().current()))
        return *phase;
    const Step* step = project().find(currentStep());
    return step ? step->phase : Id<Phase>();
}

Id<Lane> MapActionSet::currentLane() const
{
    const Subject& current = selection().current();
    if (const auto* lane = as<Id<Lane>>(current))
        return *lane;
    if (const auto* cell = as<Cell>(current))
        return cell->lane;
    if (const auto* id = as<Id<Card>>(current))
        if (const Card* card = project().find(*id))
            return card->lane;
    return {};
}

void MapActionSet::fillEditMenu(QMenu& menu)
{
    menu.addActions({m_undo, m_redo});
    menu.addSeparator();
    menu.addActions({m_cut, m_copy, m_paste});
    menu.addSeparator();
    menu.addActions({m_rename, m_duplicate, m_remove});
    menu.addSeparator();
    menu.addActions({m_selectStep, m_selectPhase, m_selectLane});
}

void MapActionSet::fillInsertMenu(QMenu& menu)
{
    menu.addActions({m_addPhase, m_addStep, m_addLane});
}

void MapActionSet::fillMapMenu(QMenu& menu)
{
    menu.addActions({m_splitPhase, m_mergePhase, m_color});
    menu.addSeparator();
    menu.addActions({m_splitStep, m_mergeStep});
    menu.addSeparator();
    menu.addActions({m_splitLane, m_mergeLane, m_hideLane});
    menu.addSeparator();
    menu.addActions({m_splitCard, m_mergeCards});
}

void MapActionSet::fillViewMenu(QMenu& menu)
{
    menu.addAction(m_hidden);
}

void MapActionSet::fillToolBar(MapTabs& bar)
{
    bar.addAction(m_undo, QStringLiteral("undo"));
    bar.addAction(m_redo, QStringLiteral("redo"));
    bar.addAction(m_hidden, QStringLiteral("eye"));
}

void MapActionSet::fillContextMenu(QMenu& menu, const Subject& subject)
{
    if (as<Id<Phase>>(subject))
        menu.addActions({m_addPhase, m_addStep, m_color, m_mergePhase, m_selectPhase});
    if (as<Id<Step>>(subject))
        menu.addActions({m_addStep, m_splitPhase, m_splitStep, m_mergeStep, m_selectStep});
    if (as<Id<Lane>>(subject))
        menu.addActions({m_addLane, m_mergeLane, m_hideLane, m_hidden, m_selectLane});
    if (as<Id<Card>>(subject))
        menu.addActions({selection().cards().size() > 1 ? m_mergeCards : m_splitCard, m_splitLane, m_splitStep});
    if (const auto* cell = as<Cell>(subject))
        if (const Lane* lane = project().find(cell->lane)) {
            const CardKind kind = cardKindOf(lane->kind);
            menu.addAction(nameOf(kind), this, [this, kind] { addAtCurrent(kind); })->setEnabled(canEdit());
        }
    if (std::holds_alternative<Id<JourneyMap>>(subject))
        menu.addActions({m_addPhase, m_addLane, m_hidden});
    menu.addSeparator();
    if (as<Id<Card>>(subject))
        menu.addActions({m_cut, m_copy});
    if (as<Id<Card>>(subject) || as<Cell>(subject))
        menu.addAction(m_paste);
    if (isSelected())
        menu.addActions({m_rename, m_duplicate, m_remove});
}

void MapActionSet::addBeside(const Subject& subject, const QPoint& global)
{
    selection().select(subject);
    if (as<Id<Phase>>(subject))
        m_addPhase->trigger();
    else if (as<Id<Step>>(subject))
        m_addStep->trigger();
    else if (as<Id<Lane>>(subject) && m_addLane->isEnabled())
        m_addLane->menu()->popup(global);
}

void MapActionSet::addAtCurrent(const DropItem& item)
{
    if (canEdit())
        CanvasKeys(*canvas()).add(item);
}

} // namespace trayecto::ui
