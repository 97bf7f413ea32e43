// The typeface of every picture: Inter, carried inside the program, with the system's fonts for other scripts.
//
// Units: text is laid out and drawn in tenths of a point and scaled by 1/kUnitsPerPt when painted. Measured with
// Qt 6.4.2 and FreeType on QImage, QPdfWriter and QSvgGenerator (a line of 67 characters, ideal width 386.82 at 12 pt):
//   setPointSizeF(10.8)   another width on every device, and the size is rounded to whole pixels: 10.3 pt became 10
//   setPixelSize(12)      386.31, the same on all devices; takes whole numbers only, so there is no 10.8
//   setPixelSize(120)     386.78 after scaling, the same on all devices to the last digit
// A size in tenths is therefore exact, and lines broken once hold on screen and paper.
#pragma once

#include <QFont>
#include <QStringList>

namespace trayecto::layout {

// Units of a laid out text in one point of the map.
inline constexpr int kUnitsPerPt = 10;

// Makes the embedded faces known to Qt. Costs nothing the second time. Thread: any. Pre: a QGuiApplication lives.
void registerFonts();

// A font in units (see above): `sizePt` is rounded to tenths. `weight` 400, 500, 600 or 700; another is taken to the
// nearest of these. The italic exists in 400 only. What is not embedded is never asked for, or the picture would depend
// on whether the machine has all of Inter. Thread: any. Pre: a QGuiApplication lives.
QFont font(double sizePt, int weight = QFont::Normal, bool italic = false);

// The families of font(), first choice first; for writers that name fonts, such as SVG.
const QStringList& fontFamilies();

} // namespace trayecto::layout
