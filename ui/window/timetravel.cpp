#include "window/timetravel.h"

#include "edit/apply.h"
#include "widgets/messages.h"
#include "window/projectwindows.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace trayecto::ui {

namespace {

// px
QPoint wayOfKey(int key, const QSize& window)
{
    constexpr int kStep = 80;
    switch (key) {
    case Qt::Key_Left:
        return {-kStep, 0};
    case Qt::Key_Right:
        return {kStep, 0};
    case Qt::Key_Up:
        return {0, -kStep};
    case Qt::Key_Down:
        return {0, kStep};
    case Qt::Key_PageUp:
        return {0, -window.height()};
    case Qt::Key_PageDown:
        return {0, window.height()};
    default:
        return {};
    }
}

} // namespace

TimeTravel::TimeTravel(OpenProject& open, QWidget& window)
    : m_open(open), m_window(window), m_panel(new HistoryPanel(open)), m_banner(new PastBanner(&window))
{
    connect(m_panel, &HistoryPanel::chosen, this, &TimeTravel::show);
    connect(m_panel, &HistoryPanel::todayChosen, this, &TimeTravel::leave);
    connect(m_panel, &HistoryPanel::restoreWanted, this, &TimeTravel::goBack);
    connect(m_panel, &HistoryPanel::besideWanted, this, &TimeTravel::openBeside);
    connect(m_banner, &PastBanner::todayWanted, this, &TimeTravel::leave);
    connect(m_banner, &PastBanner::restoreWanted, this, [this] { goBack(PastPoint(*m_point)); });
    connect(m_banner, &PastBanner::besideWanted, this, [this] { openBeside(PastPoint(*m_point)); });
    // The map drops the preview by itself; until it has, nothing may be asked of it.
    connect(&open, &OpenProject::changed, this, &TimeTravel::forget);
}

void TimeTravel::setCanvas(MapCanvas* canvas)
{
    m_canvas = canvas;
    if (!canvas)
        return;
    canvas->installEventFilter(this);
    canvas->viewport()->installEventFilter(this);
    if (m_way)
        showWay(edit::Edit(*m_way));
}

void TimeTravel::show(const PastPoint& point)
{
    if (m_point && m_point->seq == point.seq)
        return;
    m_point = point;
    m_way.reset();
    m_looking.begin(m_open, point.seq, point.name, {}, [this](const base::Result<edit::Edit>& way) {
        if (way)
            return showWay(*way);
        leave();
        tell(&m_window, way.error());
    });
}

void TimeTravel::showWay(const edit::Edit& way)
{
    m_way = way;
    bool isThere = !m_canvas.isNull();
    if (m_canvas) {
        m_canvas->finishEditing();
        if (!m_way)
            return; // what was typed changed the project
        LiveMap& map = m_canvas->map();
        for (const edit::RowChange& change : way.changes)
            if (const auto* row = std::get_if<edit::Change<model::JourneyMap>>(&change))
                isThere = isThere && (row->id() != map.id() || row->after);
        if (isThere && !map.isGone())
            map.preview(way);
        else
            map.endPreview();
    }
    m_banner->showPoint(*m_point, m_open.isEditable(), isThere);
    m_panel->setShown(m_point->seq);
    Q_EMIT entered();
}

void TimeTravel::leave()
{
    if (!m_point)
        return;
    forget();
    if (m_canvas && !m_canvas->map().isGone())
        m_canvas->map().endPreview();
    Q_EMIT left();
}

void TimeTravel::forget()
{
    m_looking.drop();
    if (!m_point)
        return;
    m_point.reset();
    m_way.reset();
    if (!m_banner)
        return; // the window is being closed
    m_banner->hide();
    m_panel->setShown(std::nullopt);
}

void TimeTravel::goBack(const PastPoint& point)
{
    leave();
    m_going.begin(m_open, point.seq, point.name, {&m_window, tr("Going back…"), true},
                  [this](const base::Result<edit::Edit>& way) { m_open.apply(way); });
}

void TimeTravel::openBeside(const PastPoint& point)
{
    m_opening.begin(m_open, point.seq, point.name, {&m_window, tr("Opening “%1”…").arg(point.name), true},
                    [this, point](const base::Result<edit::Edit>& way) {
                        model::Project past = m_open.project();
                        const base::Result<void> done =
                            way ? edit::applyTo(past, *way) : base::Result<void>(way.error());
                        if (!done)
                            return tell(&m_window, done.error());
                        openPast(past, QStringLiteral("%1 – %2").arg(point.name, m_open.title()), &m_window);
                    });
}

// Looking around goes on: the wheel, the middle button, arrows, Ctrl with keys that zoom; and Tab leaves. Nothing else
// gets to the canvas.
bool TimeTravel::eventFilter(QObject*, QEvent* event)
{
    if (!m_way)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return static_cast<QMouseEvent*>(event)->button() != Qt::MiddleButton;
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)
            return false;
        if (key->key() == Qt::Key_Escape)
            leave();
        else if (m_canvas)
            m_canvas->scrollBy(wayOfKey(key->key(), m_canvas->viewport()->size()));
        return true;
    }
    case QEvent::LanguageChange: // the map is laid out anew
        leave();
        return false;
    case QEvent::DragEnter:
    case QEvent::ContextMenu:
    case QEvent::InputMethod:
        event->ignore();
        return true;
    default:
        return false;
    }
}

} // namespace trayecto::ui
