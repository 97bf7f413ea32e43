#include "window/journeyactions.h"

#include "edit/mapedits.h"
#include "model/query.h"
#include "settings/appearance.h"
#include "workspace/mapactions.h"
#include "workspace/newrows.h"

#include <QMenu>

namespace trayecto::ui {

using namespace model;

JourneyActions::JourneyActions(OpenProject& open, Selection& selection, QWidget* window)
    : CommandSet(open, selection, window)
{
    const auto edits = [this] { return canEdit(); };
    m_duplicate = make(
        QT_TR_NOOP("Duplicate this map"), {}, [this] { duplicate(map()->state); }, edits);
    m_future = make(
        QT_TR_NOOP("Duplicate as future state"), {}, [this] { duplicate(MapState::toBe); }, edits);
    m_origin = make(
        QT_TR_NOOP("Go to the map that it comes from"), {}, [this] { Q_EMIT mapWanted(map()->comesFrom); },
        [this] { return map() && !map()->comesFrom.isNull(); });
    m_zoomIn = make(
        QT_TR_NOOP("Open the touchpoint as a map"), Qt::CTRL | Qt::SHIFT | Qt::Key_Down, [this] { zoomIn(); },
        [this] { return isTouchpoint(); });
    m_zoomOut = make(
        QT_TR_NOOP("Back to the map of the touchpoint"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up, [this] { zoomOut(); },
        [this] { return map() && !map()->zoomsInto.isNull(); });
    m_remove = make(
        QT_TR_NOOP("Delete this map"), {}, [this] { this->open().apply(removeSubject(project(), map()->id, {})); },
        edits);
    retranslate();
}

void JourneyActions::fillMapMenu(QMenu& menu)
{
    menu.addActions({m_duplicate, m_future, m_origin});
    menu.addSeparator();
    menu.addActions({m_zoomIn, m_zoomOut});
    menu.addSeparator();
    menu.addAction(m_remove);
}

void JourneyActions::fillContextMenu(QMenu& menu, const Subject& subject)
{
    if (as<Id<Card>>(subject) && m_zoomIn->isEnabled())
        menu.addAction(m_zoomIn);
    if (as<Id<JourneyMap>>(subject))
        menu.addActions({m_duplicate, m_future, m_remove});
}

void JourneyActions::duplicate(MapState state)
{
    const auto edit = edit::duplicateMap(project(), map()->id, map()->title, state);
    if (!open().apply(edit))
        return;
    if (const auto added = addedRows<JourneyMap>(*edit); !added.empty())
        Q_EMIT mapWanted(added.front());
}

bool JourneyActions::isTouchpoint() const
{
    const Card* card = hasMap() ? currentCard() : nullptr;
    return card && card->kind == CardKind::touchpoint && (canEdit() || !insideOf(project(), card->id).isNull());
}

Id<JourneyMap> JourneyActions::insideOf(const Project& project, const Id<Card>& touchpoint)
{
    for (const JourneyMap* map : maps(project))
        if (map->zoomsInto == touchpoint)
            return map->id;
    return {};
}

// Into the map that it has, or a new one with its name.
void JourneyActions::zoomIn()
{
    const Card* card = currentCard();
    if (!card)
        return;
    Id<JourneyMap> inside = insideOf(project(), card->id);
    if (inside.isNull()) {
        JourneyMap fresh;
        fresh.title = card->title.isEmpty() ? tr("Touchpoint") : card->title;
        fresh.persona = map()->persona;
        fresh.state = map()->state;
        fresh.zoomsInto = card->id;
        const auto made = newMap(project(), Appearance::instance().language(), fresh);
        if (!open().apply(made ? base::Result<edit::Edit>(made->edit) : base::Result<edit::Edit>(made.error())))
            return;
        inside = made->id;
    }
    Q_EMIT mapWanted(inside);
}

void JourneyActions::zoomOut()
{
    const Id<Card> touchpoint = map()->zoomsInto;
    const Card* card = project().find(touchpoint);
    if (!card)
        return;
    Q_EMIT mapWanted(mapOf(project(), card->step));
    selection().select(touchpoint);
    if (canvas())
        canvas()->reveal(touchpoint);
}

} // namespace trayecto::ui
