// A map as a Mermaid journey, the other way round from importing::importMermaid(). What was imported, exported and
// imported again is the same map.
#pragma once

#include "export/loss.h"
#include "import/mermaidtext.h"
#include "model/mapindex.h"

namespace trayecto::exporting {

// Phases are sections, touchpoints tasks; a step without a touchpoint is a task too. The score is that of the map's
// persona. Where no feeling names anybody, tasks name the map's persona.
importing::MermaidJourney journeyOf(const model::MapIndex& map, LossReport& losses);

// Pre: the project has the map. Thread: any, on a snapshot.
QByteArray mermaidOf(const model::Project& project, model::Id<model::JourneyMap> map, LossReport& losses);

} // namespace trayecto::exporting
