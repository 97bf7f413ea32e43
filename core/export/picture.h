// What the picture formats share: the pages, how they are painted, and what the file says about itself.
#pragma once

#include "base/result.h"
#include "export/options.h"
#include "paint/mappainter.h"

#include <QByteArray>

namespace trayecto::exporting {

struct Picture
{
    layout::Sheets sheets;
    paint::PaintOptions paint;
    base::Language language = base::Language::en;
    QString title;
    QString subject;
    QString author;

    int pageCount() const { return int(sheets.pages.size()); }
};

// "Trayecto" and its version.
QString programName();

// Units of all: pt.
// For formats that hold one picture: the pages below each other with a gap between them.
QSizeF stackSize(const Picture& picture);
// Paints that stack at the painter's origin.
// Errors: cancelled.
base::Result<void> paintStack(QPainter& painter, const Picture& picture, Progress& progress);

// Errors: cancelled; internal (the writer refused its own work).
base::Result<QByteArray> pdfOf(const Picture& picture, Progress& progress);
base::Result<QByteArray> svgOf(const Picture& picture, Progress& progress);
// Errors: cancelled; tooLarge, detail says the size and the largest dpi that would do.
base::Result<QByteArray> pngOf(const Picture& picture, int dpi, Progress& progress);

} // namespace trayecto::exporting
