// A window on one project.
#pragma once

#include "workspace/openproject.h"
#include "workspace/selection.h"

#include <QMainWindow>

class QTabBar;
class QStackedWidget;

namespace trayecto::ui {

class Inspector;
class LiveMap;
class MapActionSet;
class MapCanvas;
class StatusLine;

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

  private:
    void fillMenus();
    void fillTabs();
    void addDock(const QString& name, QWidget* content, Qt::DockWidgetArea area);
    void nameDocks();
    void showMap(Id<model::JourneyMap> map);
    base::Id<model::JourneyMap> mapAt(int tab) const;
    void showTitle();
    void tell(const base::Result<void>& result); // where it is an error
    void openFile();
    void importFile();
    void exportMap();
    void saveAs();
    void saveCopy();
    QString askForName(const QString& title) const;

    std::unique_ptr<OpenProject> m_open;
    Selection m_selection;
    std::unique_ptr<LiveMap> m_map;
    MapCanvas* m_canvas = nullptr;
    Inspector* m_inspector;
    QTabBar* m_tabs;
    QStackedWidget* m_middle;
    StatusLine* m_status;
    MapActionSet* m_actions;
};

} // namespace trayecto::ui
