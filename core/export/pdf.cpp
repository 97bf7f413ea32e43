#include "export/picture.h"

#include "export/pdfextras.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace trayecto::exporting {

namespace {

constexpr int kUnitsPerInch = 72; // the painter's units are pt; numbers are written with their fractions

// Every phase, where it begins.
std::vector<Bookmark> phaseBookmarks(const layout::Sheets& sheets)
{
    std::vector<Bookmark> bookmarks;
    std::vector<bool> known(sheets.map.grid.phases.size());
    for (size_t number = 0; number < sheets.pages.size(); ++number) {
        const layout::Page& page = sheets.pages[number];
        for (const layout::GridPart& part : page.parts) {
            for (const layout::PhasePart& piece : part.phases) {
                if (known[size_t(piece.phase)])
                    continue;
                known[size_t(piece.phase)] = true;
                const auto& columns = sheets.map.grid.columns;
                const double x = columns[size_t(piece.firstColumn)].x - columns[size_t(part.firstColumn)].x;
                const double y = &part == &page.parts.front() ? 0 : part.headY;
                bookmarks.push_back(
                    {sheets.map.grid.phases[size_t(piece.phase)].title, int(number), QPointF(x, y) * sheets.scale});
            }
        }
    }
    return bookmarks;
}

} // namespace

base::Result<QByteArray> pdfOf(const Picture& picture, Progress& progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kUnitsPerInch);
    writer.setPageSize(QPageSize(picture.sheets.pagePt, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(picture.title);
    writer.setCreator(programName());

    QPainter painter(&writer);
    paint::MapPainter maps(painter, picture.sheets, picture.paint);
    for (int page = 0; page < picture.pageCount(); ++page) {
        if (progress.isCancelled())
            return base::Error{base::ErrorCode::cancelled, {}, {}};
        if (page > 0)
            writer.newPage();
        maps.paintPage(page);
        progress.report(page + 1, picture.pageCount());
    }
    painter.end();
    return withExtras(
        bytes, {base::codeOf(picture.language), picture.author, picture.subject, phaseBookmarks(picture.sheets)});
}

} // namespace trayecto::exporting
