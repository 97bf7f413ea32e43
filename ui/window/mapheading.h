// What a map is: its title, today or wished for, and whose journey; the maps that it lies in.
#pragma once

#include "workspace/openproject.h"
#include "workspace/selection.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace trayecto::ui {

class MapHeading : public QWidget
{
    Q_OBJECT

  public:
    MapHeading(OpenProject& open, Selection& selection, QWidget* parent);

    void setMap(const Id<model::JourneyMap>& map);

  Q_SIGNALS:
    // One of those that it lies in.
    void mapWanted(const trayecto::ui::Id<trayecto::model::JourneyMap>& map);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void showMap();
    void showCrumbs();
    void shareRoom(const QString& title, bool hasPersona);

    OpenProject& m_open;
    Selection& m_selection;
    Id<model::JourneyMap> m_map;
    QToolButton* m_title;
    QHBoxLayout* m_crumbs;
    std::vector<std::pair<Id<model::JourneyMap>, QString>> m_outer; // shown there, from the outermost on
    QLabel* m_state;
    QToolButton* m_persona;
};

} // namespace trayecto::ui
