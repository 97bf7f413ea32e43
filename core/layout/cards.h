// What a card of each kind looks like inside.
#pragma once

#include "base/language.h"
#include "layout/maplayout.h"
#include "model/remarks.h"

namespace trayecto::layout {

// All that a card's look depends on.
struct CardInput
{
    const model::Card* card = nullptr;
    const model::Channel* channel = nullptr; // null: none
    const model::Persona* person = nullptr;  // who takes part; null where it is the map's persona
    const model::Image* image = nullptr;
    QByteArray imageBytes;
    std::optional<double> felt;
    QStringList people; // who else feels something here
    int pains = 0;
    std::vector<const model::Tag*> tags;
    int comments = 0; // open ones
    bool opensIntoMap = false;
    double width = 0; // pt
    base::Language language = base::Language::en;
};

CardPtr layOutCard(const CardInput& input, TextBreaker& breaker);

// How the cards of a lane are stacked. Units: pt.
struct LaneMetrics
{
    double top;
    double bottom;
    double gap;
    double leastCard;   // height of a card
    double alignedUpTo; // cards no taller than this are all as tall as the tallest of them; 0: each as it is
};
LaneMetrics metricsOf(model::LaneKind kind);

// The title of a phase, or of its part on a page, in a chevron over `widthPt`.
TextPtr phaseTitle(const QString& title, double widthPt, TextBreaker& breaker);

// In quotation marks of the language, unless it has some already.
QString quoted(const QString& text, base::Language language);

} // namespace trayecto::layout
