// What a map says about its touchpoints, gathered once for cards, curve and panel.
#pragma once

#include "layout/curve.h"
#include "model/mapindex.h"

#include <QStringList>

namespace trayecto::layout {

struct TouchpointFacts
{
    const model::Card* card = nullptr;
    int step = 0;
    const model::Feeling* feeling = nullptr; // null: nobody has said
    QStringList people;                      // who feels something here beside the map's persona, by name
    int pains = 0;
    const model::Card* worstPain = nullptr;   // the first of equals
    const model::Card* opportunity = nullptr; // the first

    std::optional<double> felt() const { return feeling ? feeling->felt : std::nullopt; }
    // How far felt falls short of wanted; 0 where it does not, or one of them is unknown.
    double gap() const;
};

// Lane by lane, left to right, top to bottom: the order of MapIndex::cards().
std::vector<TouchpointFacts> touchpointFacts(const model::MapIndex& map);

// The mean of the touchpoints of every step.
std::vector<StepFeeling> stepFeelings(const model::MapIndex& map, const std::vector<TouchpointFacts>& touchpoints,
                                      size_t steps);
// Of one step.
StepFeeling stepFeeling(const model::MapIndex& map, int step);

} // namespace trayecto::layout
