// The commands of MapActionSet that select cards.
#include "canvas/cardrange.h"
#include "window/mapactionset.h"

namespace trayecto::ui {

using namespace model;

void MapActionSet::makeSelectActions()
{
    const auto makeFor = [this](const char* text, std::function<Subject()> subject) {
        return make(
            text, {}, [this, subject] { selectUpTo(canvas()->map(), selection(), subject()); },
            [this, subject] { return hasMap() && !cardsOf(canvas()->map(), subject()).isEmpty(); });
    };
    m_selectStep = makeFor(QT_TR_NOOP("Select cards of step"), [this] { return Subject(currentStep()); });
    m_selectPhase = makeFor(QT_TR_NOOP("Select cards of phase"), [this] { return Subject(currentPhase()); });
    m_selectLane = makeFor(QT_TR_NOOP("Select cards of lane"), [this] { return Subject(currentLane()); });
}

} // namespace trayecto::ui
