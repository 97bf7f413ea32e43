// Looking at how the project was, and going back there.
#pragma once

#include "canvas/mapcanvas.h"
#include "panels/historypanel.h"
#include "window/pastbanner.h"
#include "workspace/wayback.h"

#include <QPointer>

namespace trayecto::ui {

// What is shown of the past is a preview of the way back: the project stays as it is, and so does the place on the map.
// Nothing can be changed on the canvas meanwhile.
class TimeTravel : public QObject
{
    Q_OBJECT

  public:
    // Pre: both outlive it.
    TimeTravel(OpenProject& open, QWidget& window);

    HistoryPanel* panel() { return m_panel; }
    PastBanner* banner() { return m_banner; }
    // nullptr: there is none.
    void setCanvas(MapCanvas* canvas);

    void show(const PastPoint& point);
    void leave();
    // One edit that can be undone.
    void goBack(const PastPoint& point);
    // In a window of its own, to look at and copy from.
    void openBeside(const PastPoint& point);

  Q_SIGNALS:
    void left();
    void entered();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void showWay(const edit::Edit& way);
    void forget();

    OpenProject& m_open;
    QWidget& m_window;
    QPointer<HistoryPanel> m_panel;
    QPointer<PastBanner> m_banner;
    QPointer<MapCanvas> m_canvas;
    std::optional<PastPoint> m_point; // that is shown, or on its way
    std::optional<edit::Edit> m_way;  // to it
    WayBackSearch m_looking;
    WayBackSearch m_going;
    WayBackSearch m_opening;
};

} // namespace trayecto::ui
