#include "window/focusorder.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <vector>

namespace trayecto::ui {

namespace {

constexpr int kLineTolerance = 8; // px between the middles of what stands in one line

// Of the part of the window that a widget belongs to; panels of one side from above, however far they are scrolled.
std::pair<int, int> rankOf(const QMainWindow& window, QWidget* widget)
{
    for (QWidget* one = widget; one && one != &window; one = one->parentWidget()) {
        if (auto* dock = qobject_cast<QDockWidget*>(one)) {
            const Qt::DockWidgetArea area = window.dockWidgetArea(dock);
            return {area == Qt::LeftDockWidgetArea ? 1 : area == Qt::BottomDockWidgetArea ? 4 : 3, dock->y()};
        }
        if (qobject_cast<QMenuBar*>(one))
            return {0, 0};
        if (one == window.centralWidget())
            return {2, 0};
        if (qobject_cast<QStatusBar*>(one))
            return {5, 0};
    }
    return {6, 0}; // stands over the window
}

// A panel that others of its place lie over is visible for Qt, outside of the window.
bool isBehind(const QMainWindow& window, const QWidget& widget)
{
    for (const QWidget* one = &widget; one && one != &window; one = one->parentWidget())
        if (const auto* dock = qobject_cast<const QDockWidget*>(one))
            return !dock->isFloating() && !window.rect().intersects(dock->geometry());
    return false;
}

bool takesFocus(const QMainWindow& window, const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy() && widget.isEnabled() &&
           widget.isVisibleTo(&window) && widget.window() == &window && !isBehind(window, widget);
}

struct Place
{
    QWidget* widget;
    std::pair<int, int> rank;
    QPoint at; // the middle of its first line
};

std::vector<Place> placesIn(QMainWindow& window)
{
    std::vector<Place> places;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (takesFocus(window, *widget)) {
            const QPoint corner = widget->mapTo(&window, QPoint());
            places.push_back({widget, rankOf(window, widget), corner + QPoint(0, std::min(widget->height(), 30) / 2)});
        }
    const auto above = [](const Place& a, const Place& b) {
        return std::pair(a.rank, a.at.y()) < std::pair(b.rank, b.at.y());
    };
    std::stable_sort(places.begin(), places.end(), above);
    for (auto line = places.begin(); line != places.end();) {
        const auto end = std::find_if(line, places.end(), [&line](const Place& place) {
            return place.rank != line->rank || place.at.y() - line->at.y() > kLineTolerance;
        });
        std::stable_sort(line, end, [](const Place& a, const Place& b) { return a.at.x() < b.at.x(); });
        line = end;
    }
    return places;
}

} // namespace

QWidget* nextInReadingOrder(QMainWindow& window, bool forward)
{
    const std::vector<Place> places = placesIn(window);
    if (places.empty())
        return nullptr;
    const auto now = std::find_if(places.begin(), places.end(),
                                  [&window](const Place& place) { return place.widget == window.focusWidget(); });
    if (now == places.end())
        return (forward ? places.front() : places.back()).widget;
    const auto count = int(places.size());
    const auto at = int(now - places.begin()) + (forward ? 1 : count - 1);
    return places[size_t(at % count)].widget;
}

} // namespace trayecto::ui
