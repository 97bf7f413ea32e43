// A window on one project.
#pragma once

#include "workspace/openproject.h"
#include "workspace/selection.h"

#include <QMainWindow>

class QPushButton;
class QStackedWidget;

namespace trayecto::ui {

class Finder;
class Inspector;
class JourneyActions;
class LiveMap;
class Lookout;
class MapActionSet;
class MapCanvas;
class MapHeading;
class MapTabs;
class MarkActions;
class Safety;
class Outline;
class ShapeActions;
class StatusLine;
class ViewActions;
class ViewKeeper;

class MainWindow : public QMainWindow
{
    Q_OBJECT

  public:
    explicit MainWindow(std::unique_ptr<OpenProject> open);
    ~MainWindow() override;

    OpenProject& open() { return *m_open; }
    MapCanvas* canvas() const { return m_canvas; }

  protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void makePanels();
    void dressMenuBar();
    void addDock(const QString& name, QWidget* content, Qt::DockWidgetArea area);
    void nameDocks();
    void fillMenus();
    void showMap(base::Id<model::JourneyMap> map);
    void showTitle();
    void exportMap();
    void connectSafety();

    std::unique_ptr<OpenProject> m_open;
    Selection m_selection;
    std::unique_ptr<LiveMap> m_map;
    MapCanvas* m_canvas = nullptr;
    Inspector* m_inspector;
    MapTabs* m_tabs;
    MapHeading* m_heading;
    QStackedWidget* m_middle;
    StatusLine* m_status;
    std::unique_ptr<Safety> m_safety;
    MapActionSet* m_actions;
    ShapeActions* m_shapes;
    MarkActions* m_marks;
    JourneyActions* m_journeys;
    std::unique_ptr<ViewKeeper> m_views;
    ViewActions* m_view;
    Finder* m_finder;
    Lookout* m_lookout;
    Outline* m_outline;
    QPushButton* m_export;
};

} // namespace trayecto::ui
