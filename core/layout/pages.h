// A map on pages.
//
// A page is filled, but its text is never set smaller than kLeastTextPt on paper: from there on the map goes on to
// further parts: below each other where there is room, else on further pages. It is divided between phases, a phase too
// wide for a page between its steps, and downwards between lanes, a lane too tall for a page between its cards. Every
// part repeats the names of its phases, steps and lanes.
#pragma once

#include "layout/engine.h"

#include <QDate>

namespace trayecto::layout {

enum class Paper { fit, a4, a3, a2, a1, a0, letter, wide }; // wide: a 16:9 slide

struct PageFormat
{
    Paper paper = Paper::fit; // as large as the map
    bool portrait = false;    // no meaning for fit

    bool operator==(const PageFormat&) const = default;
};

inline constexpr double kLeastTextPt = 6.5;     // body text; the labels of the sheet are a little smaller
inline constexpr double kLargestPagePt = 14400; // PDF 1.7, annex C
inline constexpr double kWideWidthPt = 960;     // a slide of 13 1/3 by 7 1/2 inches
inline constexpr double kWideHeightPt = 540;

// "fit", "A4", "letter", "16:9" ... in any case.
std::optional<Paper> parsePaper(QStringView name);
// Pre: not fit.
QSizeF paperSize(const PageFormat& format);

struct PhasePart
{
    int phase = 0;
    int firstColumn = 0;
    int endColumn = 0;
    TextPtr title;
};

struct RowBand
{
    int row = 0;
    double y = 0; // of the row's top
};

// Units: pt at the sheet's natural size, from the top left inside the margins.
struct GridPart
{
    int firstColumn = 0;
    int endColumn = 0;
    double headY = 0; // of the chevrons
    std::vector<PhasePart> phases;
    std::vector<RowBand> bands;
};

struct Page
{
    bool isFirst = false;        // carries the whole header
    std::vector<GridPart> parts; // below each other; none where header or panel stand alone
    std::optional<double> panelY;
    double legendY = 0;
    PlacedText footer;
};

struct Sheets
{
    MapLayout map;
    QSizeF pagePt;           // of the paper
    double scale = 1;        // paper points for one of the layout's
    double contentWidth = 0; // inside the margins, at natural size
    std::vector<Page> pages; // at least one
};

struct PageOptions
{
    PageFormat format;
    base::Language language = base::Language::en;
    QDate date;   // in the footer; invalid: none
    QString note; // in the footer, before the date
};

// Pre: map.map() is not null.
Sheets paginate(LayoutEngine& engine, const model::MapIndex& map, const PageOptions& options);

} // namespace trayecto::layout
