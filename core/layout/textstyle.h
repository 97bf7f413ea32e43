// The type of the sheet: every kind of text that a map shows, with its size, weight and line height.
// Source: the design sheet, A3 landscape at 96 dpi; px() turns its measures into points.
#pragma once

#include "layout/fonts.h"

namespace trayecto::layout {

// Points of a measure of the design sheet.
constexpr double px(double designPx)
{
    return designPx * 0.75;
}

enum class TextStyle {
    title,
    subtitle,
    personName,
    personText,
    personQuote,
    label, // small capitals above a value
    value,
    phase,
    phaseNarrow, // where a word would break in a chevron
    step,
    laneTitle,
    laneHint,
    cardText,
    cardTitle,
    quote,
    note, // pain points, opportunities
    noteDetail,
    secondary, // behind the line of visibility
    emotion,
    count,
    panelTitle,
    panelItem,
    panelReason,
    panelValue,
    badge,
    legend,
    legendTitle,
    lineLabel,
    tag,
};
inline constexpr int kTextStyleCount = int(TextStyle::tag) + 1;

struct TypeSpec
{
    double sizePt;
    double lineHeightPt;
    QFont::Weight weight = QFont::Normal;
    bool italic = false;
    double letterSpacingPt = 0;
};

const TypeSpec& typeSpec(TextStyle style);

// Units: those of fonts.h.
QFont fontOf(TextStyle style);

// Takes the fonts that a grid is written in from the disk, which else the first layout on this thread does.
void loadGridFonts();

} // namespace trayecto::layout
