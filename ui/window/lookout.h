// Filters and saved views in a window: what they let through is lit on the map, the rest dimmed.
#pragma once

#include "canvas/mapcanvas.h"
#include "insight/mapfilter.h"

#include <QPointer>

namespace trayecto::ui {

class FilterPanel;

class Lookout : public QObject
{
    Q_OBJECT

  public:
    Lookout(OpenProject& open, QWidget* window);

    FilterPanel* panel() { return m_panel; }
    void setCanvas(MapCanvas* canvas);
    // As the map is seen now.
    insight::MapView view() const;

  private:
    void light();
    void showView(const Id<model::SavedView>& id);
    void saveView();

    OpenProject& m_open;
    QWidget* m_window;
    FilterPanel* m_panel;
    QPointer<MapCanvas> m_canvas;
};

} // namespace trayecto::ui
