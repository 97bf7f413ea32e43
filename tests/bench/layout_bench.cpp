#include "bench/bench.h"
#include "bench/race.h"

#include "layout/engine.h"
#include "layout/pages.h"

namespace trayecto::bench {

using namespace tests;

void benchLayout()
{
    model::Project project = madeProject({.touchpoints = 2'800}); // with all other lanes some 10,000 cards
    const base::Id<model::JourneyMap> map = onlyMap(project);
    const QString what = QStringLiteral("%1 cards").arg(cardCount(project));
    race(QStringLiteral("Layout of %1 from cold").arg(what),
         {{QStringLiteral("trayecto"),
           [&] {
               layout::LayoutEngine engine;
               engine.layOut(model::MapIndex(project, map), {});
           }},
          {QStringLiteral("of it, the index of the map"), [&] { model::MapIndex(project, map); }},
          {QStringLiteral("and in pages of A3"),
           [&] {
               layout::LayoutEngine engine;
               layout::paginate(engine, model::MapIndex(project, map), {.format = {layout::Paper::a3, false}});
           }}},
         5);

    layout::LayoutEngine engine;
    engine.layOut(model::MapIndex(project, map), {});
    model::Card card = *project.rows<model::Card>().begin();
    int edits = 0;
    race(QStringLiteral("Layout of %1 after one card changed").arg(what),
         {{QStringLiteral("trayecto, with the index of the map"),
           [&] {
               card.title = QStringLiteral("Another title, number %1").arg(++edits);
               project.rows<model::Card>().put(card);
               engine.layOut(model::MapIndex(project, map), {});
           }},
          {QStringLiteral("of it, the index of the map"), [&] { model::MapIndex(project, map); }}},
         51, {under(4)});
}

} // namespace trayecto::bench
