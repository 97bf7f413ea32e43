// The line over the map: a tab for each map of the project, one for another, and what is often needed.
#pragma once

#include "workspace/openproject.h"
#include "workspace/subject.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QTabBar;
class QToolButton;

namespace trayecto::ui {

class MapTabs : public QWidget
{
    Q_OBJECT

  public:
    MapTabs(OpenProject& open, QWidget* parent);

    // Null: the project has no map.
    Id<model::JourneyMap> current() const;
    void setCurrent(const Id<model::JourneyMap>& map);
    // At the right end; `icon` is a sign of paint/icons.h.
    void addAction(QAction* action, const QString& icon);

  Q_SIGNALS:
    void currentChanged(const trayecto::ui::Id<trayecto::model::JourneyMap>& map);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fill();
    void addMap();
    void moved();
    void storeOrder();
    void showSigns();

    OpenProject& m_open;
    QTabBar* m_tabs;
    QToolButton* m_add;
    QHBoxLayout* m_layout;
    std::vector<std::pair<QToolButton*, QString>> m_signs;
    bool m_isMoved = false; // by a drag that is not stored yet
};

} // namespace trayecto::ui
