// What the project holds: maps, personas and channels.
#pragma once

#include "workspace/openproject.h"
#include "workspace/selection.h"

#include <QTreeWidget>

namespace trayecto::ui {

class ProjectTree : public QTreeWidget
{
    Q_OBJECT

  public:
    ProjectTree(OpenProject& open, Selection& selection, QWidget* parent = nullptr);

  Q_SIGNALS:
    void mapOpened(const trayecto::ui::Id<trayecto::model::JourneyMap>& map);

  protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void fill();
    void showCurrent();
    void addMap();
    void addPersona();
    void addChannel();

    OpenProject& m_open;
    Selection& m_selection;
};

} // namespace trayecto::ui
