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
    if (!m_open.apply(edit))
        return;
    if (const std::vector<Id<Row>> added = addedRows<Row>(*edit); !added.empty()) {
        m_selection.select(added.front());
        m_canvas->editTitle(added.front());
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
        [this] { m_open.apply(edit::mergePhaseWithNext(project(), currentPhase())); },
        [this, hasPhase] {
            return hasPhase() && phases(project(), m_canvas->map().id()).back()->id != currentPhase();
        });
    m_color = makeMenu(m_colors, QT_TR_NOOP("Colour of the phase"), &MapActionSet::fillColors, hasPhase);
    m_splitStep = make(
        QT_TR_NOOP("Split step"), {},
        [this] { applyAndName<Step>(edit::splitStep(project(), currentStep(), tr("New step"), selectedCards())); },
        hasStep);
    m_mergeStep = make(
        QT_TR_NOOP("Merge step with the next"), {},
        [this] { m_open.apply(edit::mergeStepWithNext(project(), currentStep())); },
        [this, hasStep] { return hasStep() && steps(project(), currentPhase()).back()->id != currentStep(); });
}

// Behind the current one.
void MapActionSet::addPhase()
{
    const int at = m_canvas->map().phaseAt(currentPhase());
    applyAndName<Phase>(
        edit::addPhase(project(), m_canvas->map().id(), tr("New phase"), at < 0 ? at : at + 1, tr("New step")));
}

void MapActionSet::addStep()
{
    const auto siblings = steps(project(), currentPhase());
    const auto at = std::find_if(siblings.begin(), siblings.end(),
                                 [step = currentStep()](const Step* one) { return one->id == step; });
    applyAndName<Step>(edit::addStep(project(), currentPhase(), tr("New step"),
                                     at == siblings.end() ? edit::kAtEnd : int(at - siblings.begin()) + 1));
}

void MapActionSet::fillColors()
{
    m_colors->clear();
    const Phase* phase = project().find(currentPhase());
    if (!phase)
        return;
    fillColorMenu(*m_colors, phase->color, m_window, [this, id = phase->id](const Color& color) {
        if (const Phase* row = project().find(id)) {
            Phase changed = *row;
            changed.color = color;
            m_open.apply(edit::changeRow(project(), std::move(changed)));
        }
    });
}

void MapActionSet::makeLaneActions()
{
    const auto hasLane = [this] { return canEdit() && !currentLane().isNull(); };
    m_addLane =
        makeMenu(m_laneKinds, QT_TR_NOOP("Add lane"), &MapActionSet::fillLaneKinds, [this] { return canEdit(); });
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
            const QSet<Id<Card>>& cards = m_selection.cards();
            return hasLane() && !cards.isEmpty() && std::none_of(cards.begin(), cards.end(), isElsewhere);
        });
    m_mergeLane = make(
        QT_TR_NOOP("Merge lane with the one below"), {},
        [this] { m_open.apply(edit::mergeLanes(project(), currentLane(), nextLane())); },
        [this, hasLane] { return hasLane() && !nextLane().isNull(); });
    m_hideLane = make(
        QT_TR_NOOP("Hide lane"), {}, [this] { setHidden(currentLane(), true); }, hasLane);
    m_hidden = makeMenu(m_hiddenLanes, QT_TR_NOOP("Hidden lanes"), &MapActionSet::fillHiddenLanes, [this] {
        const auto all = canEdit() ? lanes(project(), m_canvas->map().id()) : std::vector<const Lane*>();
        return std::any_of(all.begin(), all.end(), [](const Lane* lane) { return !lane->visible; });
    });
}

Id<Lane> MapActionSet::nextLane() const
{
    const auto& rows = m_canvas->map().grid().rows;
    const int at = m_canvas->map().rowAt(currentLane());
    return at >= 0 && at + 1 < int(rows.size()) ? rows[size_t(at) + 1].id : Id<Lane>();
}

void MapActionSet::fillLaneKinds()
{
    m_laneKinds->clear();
    for (int kind = 0; kind <= int(LaneKind::text); ++kind)
        m_laneKinds->addAction(edit::laneTitle(LaneKind(kind), Appearance::instance().language()), this,
                               [this, kind] { addLane(LaneKind(kind)); });
}

// Below the current one.
void MapActionSet::addLane(LaneKind kind)
{
    const auto all = lanes(project(), m_canvas->map().id());
    const auto at =
        std::find_if(all.begin(), all.end(), [lane = currentLane()](const Lane* one) { return one->id == lane; });
    Lane lane;
    lane.map = m_canvas->map().id();
    lane.kind = kind;
    lane.title = edit::laneTitle(kind, Appearance::instance().language());
    applyAndName<Lane>(edit::addLane(project(), lane, at == all.end() ? edit::kAtEnd : int(at - all.begin()) + 1));
}

void MapActionSet::fillHiddenLanes()
{
    m_hiddenLanes->clear();
    if (!hasMap())
        return;
    for (const Lane* lane : lanes(project(), m_canvas->map().id()))
        if (!lane->visible)
            m_hiddenLanes->addAction(withoutMnemonic(lane->title), this,
                                     [this, id = lane->id] { setHidden(id, false); });
}

void MapActionSet::setHidden(const Id<Lane>& lane, bool isHidden)
{
    const Lane* row = project().find(lane);
    if (!row)
        return;
    Lane changed = *row;
    changed.visible = !isHidden;
    m_open.apply(edit::changeRow(project(), std::move(changed)));
}

} // namespace trayecto::ui
