#include "window/viewactions.h"

#include "window/maptabs.h"

#include <QMenu>
#include <QMouseEvent>
#include <QSettings>

namespace trayecto::ui {

using namespace model;

namespace {
constexpr double kZoomStep = 1.25;
const QString kMinimapKey = QStringLiteral("view/minimap");
} // namespace

ViewActions::ViewActions(OpenProject& open, Selection& selection, MapTabs& tabs, QWidget* window)
    : CommandSet(open, selection, window), m_tabs(tabs),
      m_isMinimapWanted(QSettings().value(kMinimapKey, true).toBool())
{
    const auto works = [this] { return hasMap(); };
    const auto jump = [this](double zoom) { jumpTo({zoom, canvas()->aim().center}); };
    m_zoomIn = makeLook(
        QT_TR_NOOP("Zoom in"), {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        [this] { zoomBy(kZoomStep); }, works);
    m_zoomOut = makeLook(
        QT_TR_NOOP("Zoom out"), {QKeySequence(QKeySequence::ZoomOut)}, [this] { zoomBy(1 / kZoomStep); }, works);
    m_zoomFull = makeLook(
        QT_TR_NOOP("100 %"), {Qt::CTRL | Qt::Key_1}, [jump] { jump(1); }, works);
    m_zoomFit = makeLook(
        QT_TR_NOOP("Fit map"), {Qt::CTRL | Qt::Key_0}, [this] { zoomToFit(); }, works);
    m_zoomPhase = makeLook(
        QT_TR_NOOP("Zoom to the phase"), {Qt::CTRL | Qt::Key_2},
        [this] { jumpTo(canvas()->view().spotOf(currentPhase())); }, [this] { return !currentPhase().isEmpty(); });
    m_zoomSelection = makeLook(
        QT_TR_NOOP("Zoom to the selection"), {Qt::CTRL | Qt::Key_3},
        [this] { jumpTo(canvas()->view().spotOf(selected())); }, [this] { return !selected().isEmpty(); });
    m_back = makeLook(
        QT_TR_NOOP("Back"), {Qt::ALT | Qt::Key_PageUp, Qt::CTRL | Qt::ALT | Qt::Key_Left, Qt::Key_Back},
        [this] { travel(&PlaceHistory::back); }, [this] { return hasMap() && m_places.hasBack(); });
    m_forward = makeLook(
        QT_TR_NOOP("Forward"), {Qt::ALT | Qt::Key_PageDown, Qt::CTRL | Qt::ALT | Qt::Key_Right, Qt::Key_Forward},
        [this] { travel(&PlaceHistory::forward); }, [this] { return hasMap() && m_places.hasForward(); });
    m_showMinimap = makeCheck(
        QT_TR_NOOP("Minimap"),
        [this](bool isWanted) {
            m_isMinimapWanted = isWanted;
            QSettings().setValue(kMinimapKey, isWanted);
            if (m_minimap)
                m_minimap->setWanted(isWanted);
        },
        [this] { return m_isMinimapWanted; }, [] { return true; });
    window->addAction(m_showMinimap); // for a key that somebody gives it
    connect(&open, &OpenProject::changed, this, [this](const edit::ChangeSet& changes) {
        if (!changes.touches(RowKind::map))
            return;
        m_places.keepWithin(project());
        enable();
    });
    retranslate();
}

QAction* ViewActions::makeLook(const char* text, const QList<QKeySequence>& keys, std::function<void()> what,
                               std::function<bool()> works)
{
    QAction* action = add(text, std::move(works));
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, std::move(what));
    window()->addAction(action);
    return action;
}

void ViewActions::setCanvas(MapCanvas* canvas)
{
    if (hasMap() && !m_isTravelling)
        leavePlace();
    if (canvas) {
        m_minimap = new Minimap(*canvas);
        m_minimap->setWanted(m_isMinimapWanted);
        canvas->viewport()->installEventFilter(this);
        connect(canvas, &MapCanvas::jumped, this, &ViewActions::leavePlace);
    }
    CommandSet::setCanvas(canvas);
}

QString ViewActions::say(const char* text) const
{
    return tr(text);
}

void ViewActions::fillMenu(QMenu& menu)
{
    menu.addActions({m_zoomIn, m_zoomOut, m_zoomFull, m_zoomFit, m_zoomPhase, m_zoomSelection});
    menu.addSeparator();
    menu.addActions({m_back, m_forward});
    menu.addSeparator();
    menu.addAction(m_showMinimap);
}

// Often one after the other: each goes on from where the last one leads.
void ViewActions::zoomBy(double factor)
{
    const Spot aim = canvas()->aim();
    const double zoom = std::clamp(aim.zoom * factor, CanvasView::kLeastZoom, CanvasView::kMostZoom);
    canvas()->glideTo({zoom, aim.center});
}

void ViewActions::jumpTo(const Spot& spot)
{
    leavePlace();
    canvas()->glideTo(spot);
}

void ViewActions::zoomToFit()
{
    if (!hasMap())
        return;
    const layout::Grid& grid = canvas()->map().grid();
    jumpTo({canvas()->view().fitZoom(), {grid.width / 2, (grid.headHeight() + grid.height) / 2}});
}

void ViewActions::leavePlace()
{
    if (!hasMap())
        return;
    m_places.leave(place());
    enable();
}

void ViewActions::travel(std::optional<Place> (PlaceHistory::*where)(const Place&))
{
    const std::optional<Place> to = (m_places.*where)(place());
    if (to) {
        m_isTravelling = true;
        m_tabs.setCurrent(to->map);
        m_isTravelling = false;
        canvas()->glideTo(to->spot);
    }
    enable();
}

QRectF ViewActions::selected() const
{
    QRectF area;
    if (!hasMap())
        return area;
    for (const Id<Card>& card : selection().cards())
        area |= canvas()->map().rectOf(card);
    const Subject& current = selection().current();
    return area.isEmpty() && !as<Id<JourneyMap>>(current) ? canvas()->map().rectOf(current) : area;
}

QRectF ViewActions::currentPhase() const
{
    const Subject& current = selection().current();
    if (!hasMap())
        return {};
    const LiveMap& map = canvas()->map();
    Id<Step> step;
    if (const auto* id = as<Id<Step>>(current))
        step = *id;
    else if (const auto* cell = as<Cell>(current))
        step = cell->step;
    else if (const auto* cardId = as<Id<Card>>(current))
        if (const Card* card = open().project().find(*cardId))
            step = card->step;
    const int column = map.columnAt(step);
    const auto* phase = as<Id<Phase>>(current);
    const int at = phase ? map.phaseAt(*phase) : column >= 0 ? map.grid().columns[size_t(column)].phase : -1;
    if (at < 0)
        return {};
    const layout::Grid& grid = map.grid();
    const layout::PhaseBox& box = grid.phases[size_t(at)];
    return {grid.columns[size_t(box.firstColumn)].x, grid.headHeight(),
            grid.spanWidth(box.firstColumn, box.firstColumn + box.columnCount), grid.height};
}

// The buttons at the side of a mouse. Later: on the way to another map this canvas goes, and it is still in the event.
bool ViewActions::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            QAction* action = button == Qt::BackButton ? m_back : m_forward;
            QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
            return true;
        }
    }
    return QObject::eventFilter(object, event);
}

} // namespace trayecto::ui
