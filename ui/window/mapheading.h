// What a map is: its title, today or wished for, and whose journey.
#pragma once

#include "workspace/openproject.h"
#include "workspace/selection.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace trayecto::ui {

class MapHeading : public QWidget
{
    Q_OBJECT

  public:
    MapHeading(OpenProject& open, Selection& selection, QWidget* parent);

    void setMap(const Id<model::JourneyMap>& map);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void showMap();

    OpenProject& m_open;
    Selection& m_selection;
    Id<model::JourneyMap> m_map;
    QToolButton* m_title;
    QLabel* m_state;
    QToolButton* m_persona;
};

} // namespace trayecto::ui
