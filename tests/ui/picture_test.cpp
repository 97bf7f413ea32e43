// Screen and paper cannot differ.
#include "layout/pages.h"
#include "paint/mappainter.h"
#include "paint/theme.h"
#include "support/imagediff.h"
#include "ui/window.h"

#include <QPainter>

using namespace trayecto;
using tests::CanvasTest;

namespace {

using Pictures = CanvasTest;

// The cells of the map, which both show on the same ground.
TEST_F(Pictures, TheCanvasIsTheExportedPictureButForAntialiasing)
{
    for (const paint::Theme* theme : {&paint::lightTheme(), &paint::darkTheme()}) {
        canvas->setTheme(*theme);
        canvas->resize(1600, 900);
        selection.select({});
        const QImage screen = canvas->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);

        layout::LayoutEngine engine;
        const layout::Sheets sheets = layout::paginate(engine, map->index(), {});
        const double scale = 1 / layout::px(1);
        QImage paper((sheets.pagePt * scale).toSize(), QImage::Format_RGB32);
        paper.fill(theme->paper);
        QPainter painter(&paper);
        painter.scale(scale, scale);
        paint::MapPainter(painter, sheets, {theme}).paintPage(0);
        painter.end();

        const layout::Grid& grid = map->grid();
        const QPointF body = QPointF(grid.laneWidth, 0) * scale;
        const QSize size = (QSizeF(grid.width - grid.laneWidth, grid.height) * scale).toSize() - QSize(2, 2);
        const QPointF onScreen = canvas->view().origin() + QPointF(0, grid.headHeight() * scale) + body;
        const QPointF onPaper = QPointF(layout::metrics::kMargin, layout::metrics::kMargin) * scale +
                                QPointF(0, sheets.pages.front().parts.front().bands.front().y * scale) + body;
        const tests::Difference difference =
            tests::compared(paper.copy(QRect(onPaper.toPoint(), size)), screen.copy(QRect(onScreen.toPoint(), size)));
        EXPECT_TRUE(difference.within({}))
            << difference.pixels << " of the pixels, " << difference.blocks << " of the blocks";
    }
}

} // namespace
