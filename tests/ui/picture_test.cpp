// Screen and paper cannot differ.
#include "edit/rowedits.h"
#include "layout/pages.h"
#include "model/query.h"
#include "paint/mappainter.h"
#include "paint/theme.h"
#include "support/imagediff.h"
#include "ui/window.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QScreen>

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

// Only what a scroll uncovers is painted; it joins what was there without a seam.
TEST_F(Pictures, AScrolledCanvasIsTheOneThatIsPaintedWhole)
{
    model::Phase folded = *model::phases(project(), map->id())[2]; // in the middle, in view
    folded.folded = true; // its title stands along it, where the cells begin that are seen
    ASSERT_TRUE(open->apply(edit::changeRow(project(), folded)));
    selection.select({});
    const auto screen = [&] {
        QApplication::processEvents();
        return canvas->screen()->grabWindow(canvas->winId()).toImage().convertToFormat(QImage::Format_RGB32);
    };
    for (const double zoom : {2.0, 1.3, 0.4, 0.1}) {
        canvas->resize(zoom < 1 ? QSize(int(1200 * zoom), int(550 * zoom)) : QSize(700, 500)); // smaller than the map
        canvas->zoomTo(zoom);
        canvas->scrollBy({100, 80}); // the heads have stuck
        const QImage start = screen();
        int moved = 0;
        for (const QPoint& by : {QPoint(37, 0), QPoint(113, 0), QPoint(0, 41), QPoint(-64, 0), QPoint(0, -29)}) {
            canvas->scrollBy(by);
            const QImage scrolled = screen();
            moved += scrolled != start;
            canvas->viewport()->update();
            const tests::Difference difference = tests::compared(screen(), scrolled);
            EXPECT_TRUE(difference.within({})) << zoom << ": " << by.x() << ", " << by.y() << ": " << difference.pixels
                                               << " of the pixels, " << difference.blocks << " of the blocks";
        }
        EXPECT_GE(moved, 2) << zoom;
    }
}

// A map seen from afar is written into the window past the painter.
TEST_F(Pictures, NothingIsPaintedOverAnotherWidget)
{
    canvas->resize(900, 500);
    canvas->zoomTo(0.15);
    QLabel over(canvas.get());
    over.setAutoFillBackground(true);
    over.setPalette(QPalette(Qt::green, Qt::green));
    over.setGeometry(200, 100, 70, 40);
    over.show();
    QApplication::processEvents();
    canvas->viewport()->update(QRegion(canvas->viewport()->rect()) - over.geometry());
    QApplication::processEvents();
    const QImage screen = canvas->screen()->grabWindow(canvas->winId()).toImage();
    const QRect place(over.pos(), over.size());
    EXPECT_EQ(screen.pixelColor(place.topLeft()), QColor(Qt::green));
    EXPECT_EQ(screen.pixelColor(place.bottomRight()), QColor(Qt::green));
    EXPECT_EQ(screen.pixelColor(place.center()), QColor(Qt::green));
}

} // namespace
