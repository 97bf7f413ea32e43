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
    : QObject(window), m_open(open), m_selection(selection), m_tabs(tabs), m_window(window)
{
    const auto works = [this] { return hasMap(); };
    const auto jump = [this](double zoom) { jumpTo({zoom, m_canvas->aim().center}); };
    m_zoomIn = make(
        QT_TR_NOOP("Zoom in"), {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        [this] { zoomBy(kZoomStep); }, works);
    m_zoomOut = make(
        QT_TR_NOOP("Zoom out"), {QKeySequence(QKeySequence::ZoomOut)}, [this] { zoomBy(1 / kZoomStep); }, works);
    m_zoomFull = make(
        QT_TR_NOOP("100 %"), {Qt::CTRL | Qt::Key_1}, [jump] { jump(1); }, works);
    m_zoomFit = make(
        QT_TR_NOOP("Fit map"), {Qt::CTRL | Qt::Key_0}, [this] { zoomToFit(); }, works);
    m_zoomPhase = make(
        QT_TR_NOOP("Zoom to the phase"), {Qt::CTRL | Qt::Key_2},
        [this] { jumpTo(m_canvas->view().spotOf(currentPhase())); }, [this] { return !currentPhase().isEmpty(); });
    m_zoomSelection = make(
        QT_TR_NOOP("Zoom to the selection"), {Qt::CTRL | Qt::Key_3},
        [this] { jumpTo(m_canvas->view().spotOf(selected())); }, [this] { return !selected().isEmpty(); });
    m_back = make(
        QT_TR_NOOP("Back"), {Qt::ALT | Qt::Key_PageUp, Qt::CTRL | Qt::ALT | Qt::Key_Left, Qt::Key_Back},
        [this] { travel(&PlaceHistory::back); }, [this] { return hasMap() && m_places.hasBack(); });
    m_forward = make(
        QT_TR_NOOP("Forward"), {Qt::ALT | Qt::Key_PageDown, Qt::CTRL | Qt::ALT | Qt::Key_Right, Qt::Key_Forward},
        [this] { travel(&PlaceHistory::forward); }, [this] { return hasMap() && m_places.hasForward(); });
    m_showMinimap = make(
        QT_TR_NOOP("Minimap"), {},
        [this] {
            QSettings().setValue(kMinimapKey, m_showMinimap->isChecked());
            if (m_minimap)
                m_minimap->setWanted(m_showMinimap->isChecked());
        },
        [] { return true; });
    m_showMinimap->setCheckable(true);
    m_showMinimap->setChecked(QSettings().value(kMinimapKey, true).toBool());
    connect(&selection, &Selection::changed, this, &ViewActions::enable);
    connect(&open, &OpenProject::changed, this, [this](const edit::ChangeSet& changes) {
        if (!changes.touches(RowKind::map))
            return;
        m_places.keepWithin(m_open.project());
        enable();
    });
    retranslate();
}

QAction* ViewActions::make(const char* text, const QList<QKeySequence>& keys, std::function<void()> what,
                           std::function<bool()> works)
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(text));
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, std::move(what));
    m_window->addAction(action);
    m_commands.push_back({action, text, std::move(works)});
    return action;
}

void ViewActions::setCanvas(MapCanvas* canvas)
{
    if (hasMap() && !m_isTravelling)
        leavePlace();
    m_canvas = canvas;
    if (canvas) {
        m_minimap = new Minimap(*canvas);
        m_minimap->setWanted(m_showMinimap->isChecked());
        canvas->viewport()->installEventFilter(this);
        connect(canvas, &MapCanvas::jumped, this, &ViewActions::leavePlace);
        connect(&canvas->map(), &LiveMap::laidOut, this, [this] {
            if (m_canvas && !m_canvas->map().isPreview())
                enable();
        });
    }
    enable();
}

void ViewActions::retranslate()
{
    for (const Command& command : m_commands)
        command.action->setText(tr(command.text));
    enable();
}

void ViewActions::enable()
{
    for (const Command& command : m_commands)
        command.action->setEnabled(command.works());
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
    const Spot aim = m_canvas->aim();
    const double zoom = std::clamp(aim.zoom * factor, CanvasView::kLeastZoom, CanvasView::kMostZoom);
    m_canvas->glideTo({zoom, aim.center});
}

void ViewActions::jumpTo(const Spot& spot)
{
    leavePlace();
    m_canvas->glideTo(spot);
}

void ViewActions::zoomToFit()
{
    if (!hasMap())
        return;
    const layout::Grid& grid = m_canvas->map().grid();
    jumpTo({m_canvas->view().fitZoom(), {grid.width / 2, (grid.headHeight() + grid.height) / 2}});
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
        m_canvas->glideTo(to->spot);
    }
    enable();
}

QRectF ViewActions::selected() const
{
    QRectF area;
    if (!hasMap())
        return area;
    for (const Id<Card>& card : m_selection.cards())
        area |= m_canvas->map().rectOf(card);
    const Subject& current = m_selection.current();
    return area.isEmpty() && !as<Id<JourneyMap>>(current) ? m_canvas->map().rectOf(current) : area;
}

QRectF ViewActions::currentPhase() const
{
    const Subject& current = m_selection.current();
    if (!hasMap())
        return {};
    const LiveMap& map = m_canvas->map();
    Id<Step> step;
    if (const auto* id = as<Id<Step>>(current))
        step = *id;
    else if (const auto* cell = as<Cell>(current))
        step = cell->step;
    else if (const auto* cardId = as<Id<Card>>(current))
        if (const Card* card = m_open.project().find(*cardId))
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
