#include "window/mapactionset.h"

#include "canvas/canvaskeys.h"
#include "edit/cardedits.h"
#include "edit/gridedits.h"
#include "edit/laneedits.h"
#include "edit/rowedits.h"
#include "model/query.h"
#include "settings/appearance.h"
#include "widgets/messages.h"
#include "window/maptabs.h"
#include "workspace/mapactions.h"

#include <QMenu>

namespace trayecto::ui {

using namespace model;

namespace {
constexpr double kZoomStep = 1.25;
}

MapActionSet::MapActionSet(OpenProject& open, Selection& selection, QWidget* window)
    : QObject(window), m_open(open), m_selection(selection), m_window(window)
{
    const auto project = [this]() -> const Project& { return m_open.project(); };
    m_undo = make(QT_TR_NOOP("Undo"), QKeySequence::Undo, [this] { m_open.undo(); });
    m_redo = make(QT_TR_NOOP("Redo"), QKeySequence::Redo, [this] { m_open.redo(); });
    m_redo->setShortcuts({QKeySequence(QKeySequence::Redo), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_remove = make(QT_TR_NOOP("Delete"), QKeySequence::Delete, [this, project] {
        m_open.apply(removeSubject(project(), m_selection.current(), selectedCards()));
    });
    // Elsewhere the key means something else.
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_window->removeAction(m_remove);
    m_duplicate = make(QT_TR_NOOP("Duplicate"), Qt::CTRL | Qt::Key_D, [this, project] {
        m_open.apply(duplicateSubject(project(), m_selection.current(), selectedCards()));
    });
    m_rename = make(QT_TR_NOOP("Rename"), {}, [this] { m_canvas->editTitle(m_selection.current()); });
    m_addPhase = make(QT_TR_NOOP("Phase"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this, project] {
        const int at = m_canvas->map().phaseAt(currentPhase());
        const auto edit =
            edit::addPhase(project(), m_canvas->map().id(), tr("New phase"), at < 0 ? at : at + 1, tr("New step"));
        if (m_open.apply(edit))
            for (const edit::RowChange& change : edit->changes)
                if (const auto* phase = std::get_if<edit::Change<Phase>>(&change); phase && !phase->before) {
                    m_selection.select(phase->id());
                    m_canvas->editTitle(phase->id());
                }
    });
    m_addStep = make(QT_TR_NOOP("Step"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this, project] {
        const int column = m_canvas->map().columnAt(currentStep());
        const Id<Phase> phase = currentPhase();
        const int at = m_canvas->map().phaseAt(phase);
        if (at < 0)
            return;
        const int place =
            column < 0 ? edit::kAtEnd : column - m_canvas->map().grid().phases[size_t(at)].firstColumn + 1;
        const auto edit = edit::addStep(project(), phase, tr("New step"), place);
        if (m_open.apply(edit))
            for (const edit::RowChange& change : edit->changes)
                if (const auto* step = std::get_if<edit::Change<Step>>(&change); step && !step->before) {
                    m_selection.select(step->id());
                    m_canvas->editTitle(step->id());
                }
    });
    m_splitPhase = make(QT_TR_NOOP("Split phase before this step"), {}, [this, project] {
        m_open.apply(edit::splitPhase(project(), currentPhase(), currentStep(), tr("New phase")));
    });
    m_mergePhase = make(QT_TR_NOOP("Merge phase with the next"), {},
                        [this, project] { m_open.apply(edit::mergePhaseWithNext(project(), currentPhase())); });
    m_splitStep = make(QT_TR_NOOP("Split step"), {}, [this, project] {
        m_open.apply(edit::splitStep(project(), currentStep(), tr("New step"), selectedCards()));
    });
    m_mergeStep = make(QT_TR_NOOP("Merge step with the next"), {},
                       [this, project] { m_open.apply(edit::mergeStepWithNext(project(), currentStep())); });
    m_mergeCards = make(QT_TR_NOOP("Merge cards"), {}, [this, project] {
        const std::vector<Id<Card>> cards = selectedCards();
        if (cards.size() == 2)
            m_open.apply(edit::mergeCards(project(), cards[0], cards[1]));
    });
    m_hideLane = make(QT_TR_NOOP("Hide lane"), {}, [this] {
        if (const auto* lane = as<Id<Lane>>(m_selection.current()))
            setHidden(*lane, true);
    });
    m_hiddenLanes = std::make_unique<QMenu>();
    m_hidden = m_hiddenLanes->menuAction();
    m_texts.emplace_back(m_hidden, QT_TR_NOOP("Hidden lanes"));
    connect(m_hiddenLanes.get(), &QMenu::aboutToShow, this, &MapActionSet::fillHiddenLanes);
    m_zoomIn = make(QT_TR_NOOP("Zoom in"), QKeySequence::ZoomIn,
                    [this] { m_canvas->zoomTo(m_canvas->view().zoom() * kZoomStep); });
    m_zoomIn->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_zoomOut = make(QT_TR_NOOP("Zoom out"), QKeySequence::ZoomOut,
                     [this] { m_canvas->zoomTo(m_canvas->view().zoom() / kZoomStep); });
    m_zoomFull = make(QT_TR_NOOP("100 %"), Qt::CTRL | Qt::Key_1, [this] { m_canvas->zoomTo(1); });
    m_zoomFit = make(QT_TR_NOOP("Fit map"), Qt::CTRL | Qt::Key_0, [this] { m_canvas->zoomToFit(); });

    connect(&selection, &Selection::changed, this, &MapActionSet::enable);
    connect(&open, &OpenProject::stateChanged, this, &MapActionSet::enable);
    retranslate();
}

MapActionSet::~MapActionSet() = default;

QAction* MapActionSet::make(const char* text, const QKeySequence& keys, std::function<void()> what)
{
    auto* action = new QAction(this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(what));
    m_window->addAction(action);
    m_texts.emplace_back(action, text);
    return action;
}

void MapActionSet::setCanvas(MapCanvas* canvas)
{
    m_canvas = canvas;
    if (canvas) {
        canvas->addAction(m_remove);
        // Each change of the project lays the map out; only then do the indexes of the map stand for it.
        connect(&canvas->map(), &LiveMap::laidOut, this, &MapActionSet::enable);
    }
    enable();
}

void MapActionSet::retranslate()
{
    for (const auto& [action, text] : m_texts)
        action->setText(tr(text));
    enable();
}

void MapActionSet::enable()
{
    const base::Language language = Appearance::instance().language();
    const bool canEdit = m_open.isEditable();
    const edit::EditLabel* undo = m_open.document().undoLabel();
    const edit::EditLabel* redo = m_open.document().redoLabel();
    m_undo->setEnabled(canEdit && undo);
    m_undo->setIconText(tr("Undo"));
    m_undo->setText(undo ? tr("Undo: %1").arg(withoutMnemonic(edit::words(*undo, language))) : tr("Undo"));
    m_undo->setToolTip(asToolTip(undo ? tr("Undo: %1").arg(edit::words(*undo, language)) : tr("Undo")));
    m_redo->setEnabled(canEdit && redo);
    m_redo->setIconText(tr("Redo"));
    m_redo->setText(redo ? tr("Redo: %1").arg(withoutMnemonic(edit::words(*redo, language))) : tr("Redo"));
    m_redo->setToolTip(asToolTip(redo ? tr("Redo: %1").arg(edit::words(*redo, language)) : tr("Redo")));

    const bool hasMap = m_canvas && !m_canvas->map().isGone();
    const Subject& current = m_selection.current();
    const bool isColumn = as<Id<Phase>>(current) || as<Id<Step>>(current);
    const bool isLane = as<Id<Lane>>(current);
    const bool hasCards = !m_selection.cards().isEmpty();
    const bool works = canEdit && hasMap;
    m_remove->setEnabled(works && (hasCards || isColumn || isLane));
    m_duplicate->setEnabled(works && (hasCards || isColumn || isLane));
    m_rename->setEnabled(works && (hasCards || isColumn || isLane));
    m_addPhase->setEnabled(works);
    m_addStep->setEnabled(works && !currentPhase().isNull());
    const bool hasStep = works && !currentStep().isNull();
    m_splitPhase->setEnabled(hasStep);
    m_mergePhase->setEnabled(works && !currentPhase().isNull());
    m_splitStep->setEnabled(hasStep);
    m_mergeStep->setEnabled(hasStep);
    m_mergeCards->setEnabled(works && m_selection.cards().size() == 2);
    m_hideLane->setEnabled(works && isLane);
    const auto isHidden = [](const Lane* lane) { return !lane->visible; };
    const std::vector<const Lane*> lanes =
        works ? model::lanes(m_open.project(), m_canvas->map().id()) : std::vector<const Lane*>();
    m_hidden->setEnabled(std::any_of(lanes.begin(), lanes.end(), isHidden));
    for (QAction* zoom : {m_zoomIn, m_zoomOut, m_zoomFull, m_zoomFit})
        zoom->setEnabled(hasMap);
}

Id<Step> MapActionSet::currentStep() const
{
    const Subject& current = m_selection.current();
    if (const auto* step = as<Id<Step>>(current))
        return *step;
    if (const auto* cell = as<Cell>(current))
        return cell->step;
    if (const auto* id = as<Id<Card>>(current))
        if (const Card* card = m_open.project().find(*id))
            return card->step;
    return {};
}

Id<Phase> MapActionSet::currentPhase() const
{
    if (const auto* phase = as<Id<Phase>>(m_selection.current()))
        return *phase;
    const Step* step = m_open.project().find(currentStep());
    return step ? step->phase : Id<Phase>();
}

std::vector<Id<Card>> MapActionSet::selectedCards() const
{
    std::vector<Id<Card>> cards;
    if (m_canvas && !m_selection.cards().isEmpty())
        for (const layout::CardBox& card : m_canvas->map().grid().cards)
            if (m_selection.contains(card.id))
                cards.push_back(card.id);
    return cards;
}

void MapActionSet::fillEditMenu(QMenu& menu)
{
    menu.addActions({m_undo, m_redo});
    menu.addSeparator();
    menu.addActions({m_rename, m_duplicate, m_remove});
    menu.addSeparator();
    menu.addActions({m_mergeCards});
}

void MapActionSet::fillInsertMenu(QMenu& menu)
{
    menu.addActions({m_addPhase, m_addStep});
}

void MapActionSet::fillMapMenu(QMenu& menu)
{
    menu.addActions({m_splitPhase, m_mergePhase, m_splitStep, m_mergeStep});
    menu.addSeparator();
    menu.addActions({m_hideLane});
}

void MapActionSet::fillViewMenu(QMenu& menu)
{
    menu.addActions({m_zoomIn, m_zoomOut, m_zoomFull, m_zoomFit});
    menu.addSeparator();
    menu.addAction(m_hidden);
}

void MapActionSet::fillToolBar(MapTabs& bar)
{
    bar.addAction(m_undo, QStringLiteral("undo"));
    bar.addAction(m_redo, QStringLiteral("redo"));
    bar.addAction(m_hidden, QStringLiteral("eye"));
}

void MapActionSet::fillHiddenLanes()
{
    m_hiddenLanes->clear();
    if (!m_canvas || m_canvas->map().isGone())
        return;
    for (const Lane* lane : model::lanes(m_open.project(), m_canvas->map().id()))
        if (!lane->visible)
            m_hiddenLanes->addAction(withoutMnemonic(lane->title), this,
                                     [this, id = lane->id] { setHidden(id, false); });
}

void MapActionSet::setHidden(const Id<Lane>& lane, bool isHidden)
{
    const Lane* row = m_open.project().find(lane);
    if (!row)
        return;
    Lane changed = *row;
    changed.visible = !isHidden;
    m_open.apply(edit::changeRow(m_open.project(), std::move(changed)));
}

void MapActionSet::fillContextMenu(QMenu& menu, const Subject& subject)
{
    if (as<Id<Phase>>(subject))
        menu.addActions({m_addPhase, m_addStep, m_mergePhase});
    if (as<Id<Step>>(subject))
        menu.addActions({m_addStep, m_splitPhase, m_splitStep, m_mergeStep});
    if (as<Id<Lane>>(subject))
        menu.addActions({m_hideLane});
    if (as<Id<Card>>(subject) && m_selection.cards().size() == 2)
        menu.addAction(m_mergeCards);
    if (const auto* cell = as<Cell>(subject)) {
        const Lane* lane = m_open.project().find(cell->lane);
        if (lane) {
            const CardKind kind = cardKindOf(lane->kind);
            menu.addAction(nameOf(kind), this, [this, kind] { addAtCurrent(kind); });
        }
    }
    menu.addSeparator();
    menu.addActions({m_rename, m_duplicate, m_remove});
}

void MapActionSet::addAtCurrent(const DropItem& item)
{
    if (!m_canvas || m_canvas->map().isGone() || !m_open.isEditable())
        return;
    CanvasKeys(*m_canvas).add(item);
}

} // namespace trayecto::ui
