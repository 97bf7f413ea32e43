// A window as it was left: its place, its panels, the map in front, and of each map the zoom and what is seen of it.
#pragma once

#include "workspace/subject.h"

#include <QHash>
#include <QPoint>

class QMainWindow;

namespace trayecto::ui {

class MapCanvas;

// Of one project file, by its path; kept in the settings, of the projects opened last.
class ViewKeeper
{
  public:
    explicit ViewKeeper(const QString& path);

    // The map that was in front; null: nothing is known of it.
    const Id<model::JourneyMap>& map() const { return m_map; }
    // Place and panels; where this file has none, those of the window closed last. False: no panels are known.
    bool restore(QMainWindow& window) const;
    // On coming to a map and on going away from it.
    void enter(MapCanvas& canvas) const;
    void leave(MapCanvas& canvas);
    // `path`: the file may have been saved under another name since.
    void keep(const QString& path, const QMainWindow& window) const;

  private:
    struct Sight
    {
        double zoom = 1;
        QPoint scroll; // px at this zoom
    };
    Id<model::JourneyMap> m_map;
    QHash<base::Uuid, Sight> m_sights; // by map; one whose zoom still follows the window has none
    QByteArray m_geometry;
    QByteArray m_docks;
};

} // namespace trayecto::ui
