// What a card of each kind looks like inside.
#pragma once

#include "base/language.h"
#include "layout/maplayout.h"

namespace trayecto::layout {

// All that a card's look depends on; equal inputs make equal contents.
struct CardInput
{
    model::CardKind kind = model::CardKind::note;
    QString title;
    QString description;
    QString person;  // who takes part, where it is not the map's persona
    QString channel; // its name
    QString icon;
    std::optional<double> felt;
    int pains = 0;
    bool momentOfTruth = false;
    int severity = 0;
    std::optional<PlacedImage> image; // rect: its size in pixels
    double width = 0;                 // pt
    base::Language language = base::Language::en;

    bool operator==(const CardInput& other) const;
};

CardPtr layOutCard(const CardInput& input, TextBreaker& breaker);

// How the cards of a lane are stacked. Units: pt.
struct LaneMetrics
{
    double top;
    double bottom;
    double gap;
    double leastCard; // height of a card
    bool alignCards;  // cards of one or two lines are all as tall as the tallest of them
};
LaneMetrics metricsOf(model::LaneKind kind);

// The title of a phase, or of its part on a page, in a chevron over `widthPt`.
TextPtr phaseTitle(const QString& title, double widthPt, TextBreaker& breaker);

// In quotation marks of the language, unless it has some already.
QString quoted(const QString& text, base::Language language);

} // namespace trayecto::layout
