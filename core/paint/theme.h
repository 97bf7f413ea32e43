// The colours of a map on paper, on a dark screen, and for eyes that need more contrast.
// Source: the design sheet; where its text fell below a contrast of 4.5 to 1 the colour was darkened until it did not.
#pragma once

#include "paint/contrast.h"

#include <QColor>
#include <array>

namespace trayecto::paint {

struct Fill
{
    QColor ground;
    QColor text;
};

struct Theme
{
    QColor paper;
    QColor text;
    QColor textSecondary;
    QColor rule;         // between lanes and below the header
    QColor phaseDivider; // between columns of two phases
    QColor stepDivider;
    QColor laneShade; // every second lane
    QColor panel;
    QColor reach; // below plain text that reaches over several steps
    QColor card;
    QColor cardBorder;
    QColor cardShadow; // translucent
    QColor pain;       // ground of a pain point
    QColor painText;
    QColor painSign; // bars, bolts, counts
    QColor painSignOff;
    QColor opportunity;
    QColor opportunityText;
    QColor opportunitySign;
    QColor curveFelt;
    QColor curveWanted;
    QColor curveExpected;
    QColor curveGap; // translucent
    QColor curveAxis;
    QColor curveGrid;
    std::array<QColor, 5> feeling; // very bad to very good
    QColor faceFeatures;
    QColor star;
    QColor gapBar;
    Fill badge;
    QColor blueprintLine;
    QColor avatar;
    QColor avatarFigure;
    QColor outline = {};                 // around what else has a ground alone; invalid: none
    double selection = 2;                // px, the frame of what is selected
    double textContrast = kTextContrast; // of what is chosen by computing: phases' titles, feelings in words
    double signContrast = kSignContrast;

    // Chevrons: the phase's colour if white can be read on it, a deeper one if that is near, else dark text.
    Fill phase(const QColor& chosen) const;
    // Bars and icons of a phase on `ground`.
    QColor phaseSign(const QColor& chosen, const QColor& ground) const;
    // Of a value from -2 to +2; halves count as the stronger feeling.
    QColor feelingColor(double value) const;
    QColor feelingText(double value, const QColor& ground) const;
};

const Theme& lightTheme();
const Theme& darkTheme();
// For screens only: exports are light or dark.
// Source: WCAG 2.1, criteria 1.4.6 (text at 7 to 1) and 1.4.11 (borders).
const Theme& contrastTheme();

} // namespace trayecto::paint
