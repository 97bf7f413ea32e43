// The commands of MapActionSet on columns and rows: phases, steps and lanes.
#include "edit/gridedits.h"
#include "edit/laneedits.h"
#include "edit/rowedits.h"
#include "edit/words.h"
#include "model/query.h"
#include "settings/appearance.h"
#include "widgets/colorfield.h"
#include "widgets/messages.h"
#include "window/mapactionset.h"
#include "workspace/mapactions.h"

#include <QMenu>

namespace trayecto::ui {

using namespace model;

template <class Row> void MapActionSet::applyAndName(const base::Result<edit::Edit>& edit)
{
    if (!open().apply(edit))
        return;
    if (const std::vector<Id<Row>> added = addedRows<Row>(*edit); !added.empty()) {
        selection().select(added.front());
        canvas()->editTitle(added.front());
    }
}

void MapActionSet::makeColumnActions()
{
    const auto hasPhase = [this] { return canEdit() && !currentPhase().isNull(); };
    const auto hasStep = [this] { return canEdit() && !currentStep().isNull(); };
    m_addPhase = make(
        QT_TR_NOOP("Add phase"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, [this] { addPhase(); },
        [this] { return canEdit(); });
    m_addStep = make(
        QT_TR_NOOP("Add step"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] { addStep(); }, hasPhase);
    m_splitPhase = make(
        QT_TR_NOOP("Split phase before this step"), {},
        [this] { applyAndName<Phase>(edit::splitPhase(project(), currentPhase(), currentStep(), tr("New phase"))); },
        [this, hasStep] { return hasStep() && steps(project(), currentPhase()).front()->id != currentStep(); });
    m_mergePhase = make(
        QT_TR_NOOP("Merge phase with the next"), {},
        [this] { open().apply(edit::mergePhaseWithNext(project(), currentPhase())); },
        [this, hasPhase] {
            return hasPhase() && phases(project(), canvas()->map().id()).back()->id != currentPhase();
        });
    m_color = makeMenu(
        QT_TR_NOOP("Colour of the phase"), [this](QMenu& menu) { fillColors(menu); }, hasPhase);
    m_splitStep = make(
        QT_TR_NOOP("Split step"), {},
        [this] { applyAndName<Step>(edit::splitStep(project(), currentStep(), tr("New step"), selectedCards())); },
        hasStep);
    m_mergeStep = make(
        QT_TR_NOOP("Merge step with the next"), {},
        [this] { open().apply(edit::mergeStepWithNext(project(), currentStep())); },
        [this, hasStep] { return hasStep() && steps(project(), currentPhase()).back()->id != currentStep(); });
}

// Behind the current one.
void MapActionSet::addPhase()
{
    const int at = canvas()->map().phaseAt(currentPhase());
    applyAndName<Phase>(
        edit::addPhase(project(), canvas()->map().id(), tr("New phase"), at < 0 ? at : at + 1, tr("New step")));
}

void MapActionSet::addStep()
{
    const auto siblings = steps(project(), currentPhase());
    const auto at = std::find_if(siblings.begin(), siblings.end(),
                                 [step = currentStep()](const Step* one) { return one->id == step; });
    applyAndName<Step>(edit::addStep(project(), currentPhase(), tr("New step"),
                                     at == siblings.end() ? edit::kAtEnd : int(at - siblings.begin()) + 1));
}

void MapActionSet::fillColors(QMenu& menu)
{
    const Phase* phase = project().find(currentPhase());
    if (!phase)
        return;
    fillColorMenu(menu, phase->color, window(),
                  [this, id = phase->id](const Color& color) { change(id, [&](Phase& row) { row.color = color; }); });
}

void MapActionSet::makeLaneActions()
{
    const auto hasLane = [this] { return canEdit() && !currentLane().isNull(); };
    m_addLane = makeMenu(
        QT_TR_NOOP("Add lane"), [this](QMenu& menu) { fillLaneKinds(menu); }, [this] { return canEdit(); });
    m_splitLane = make(
        QT_TR_NOOP("Move cards to a new lane below"), {},
        [this] {
            const Lane* lane = project().find(currentLane());
            applyAndName<Lane>(
                edit::splitLane(project(), currentLane(), lane ? lane->title : QString(), selectedCards()));
        },
        [this, hasLane] {
            const auto isElsewhere = [this](const Id<Card>& id) {
                const Card* card = project().find(id);
                return !card || card->lane != currentLane();
            };
            const QSet<Id<Card>>& cards = selection().cards();
            return hasLane() && !cards.isEmpty() && std::none_of(cards.begin(), cards.end(), isElsewhere);
        });
    m_mergeLane = make(
        QT_TR_NOOP("Merge lane with the one below"), {},
        [this] { open().apply(edit::mergeLanes(project(), currentLane(), nextLane())); },
        [this, hasLane] { return hasLane() && !nextLane().isNull(); });
    m_hideLane = make(
        QT_TR_NOOP("Hide lane"), {}, [this] { setHidden(currentLane(), true); }, hasLane);
    m_hidden = makeMenu(
        QT_TR_NOOP("Hidden lanes"), [this](QMenu& menu) { fillHiddenLanes(menu); },
        [this] {
            const auto all = canEdit() ? lanes(project(), canvas()->map().id()) : std::vector<const Lane*>();
            return std::any_of(all.begin(), all.end(), [](const Lane* lane) { return !lane->visible; });
        });
}

Id<Lane> MapActionSet::nextLane() const
{
    const auto& rows = canvas()->map().grid().rows;
    const int at = canvas()->map().rowAt(currentLane());
    return at >= 0 && at + 1 < int(rows.size()) ? rows[size_t(at) + 1].id : Id<Lane>();
}

void MapActionSet::fillLaneKinds(QMenu& menu)
{
    for (int kind = 0; kind <= int(LaneKind::text); ++kind)
        menu.addAction(edit::laneTitle(LaneKind(kind), Appearance::instance().language()), this,
                       [this, kind] { addLane(LaneKind(kind)); });
}

// Below the current one.
void MapActionSet::addLane(LaneKind kind)
{
    const auto all = lanes(project(), canvas()->map().id());
    const auto at =
        std::find_if(all.begin(), all.end(), [lane = currentLane()](const Lane* one) { return one->id == lane; });
    Lane lane;
    lane.map = canvas()->map().id();
    lane.kind = kind;
    lane.title = edit::laneTitle(kind, Appearance::instance().language());
    applyAndName<Lane>(edit::addLane(project(), lane, at == all.end() ? edit::kAtEnd : int(at - all.begin()) + 1));
}

void MapActionSet::fillHiddenLanes(QMenu& menu)
{
    if (!hasMap())
        return;
    for (const Lane* lane : lanes(project(), canvas()->map().id()))
        if (!lane->visible)
            menu.addAction(withoutMnemonic(lane->title), this, [this, id = lane->id] { setHidden(id, false); });
}

void MapActionSet::setHidden(const Id<Lane>& lane, bool isHidden)
{
    change(lane, [&](Lane& row) { row.visible = !isHidden; });
}

} // namespace trayecto::ui
