// From the grid to the window and back, with heads and names that stay.
#include "canvas/canvasview.h"
#include "layout/engine.h"
#include "support/madeproject.h"

#include <gtest/gtest.h>

using namespace trayecto;
using ui::CanvasView;

namespace {

class CanvasViews : public testing::Test
{
  protected:
    CanvasViews() : project(tests::madeProject({}))
    {
        layout::LayoutEngine engine;
        grid = engine.layOut(model::MapIndex(project, tests::onlyMap(project)), {}).grid;
        view.setViewport({900, 600});
        view.setGrid(grid);
    }

    model::Project project;
    layout::Grid grid;
    CanvasView view;
};

TEST_F(CanvasViews, APlaceOfTheMapIsFoundAgain)
{
    for (const double zoom : {0.2, 1.0, 2.5})
        for (const QPoint& scroll : {QPoint(0, 0), QPoint(10, 7), QPoint(700, 300)}) {
            view.setZoom(zoom, {});
            view.setScroll(scroll);
            const QPointF screen(view.bodyLeft() + 100, view.bodyTop() + 50);
            const QRectF back = view.toScreen({view.toGrid(screen), QSizeF(1, 1)});
            EXPECT_NEAR(back.x(), screen.x(), 1e-6);
            EXPECT_NEAR(back.y(), screen.y(), 1e-6);
        }
}

TEST_F(CanvasViews, HeadsAndNamesStayWhileTheMapScrolls)
{
    const QRectF head(grid.columns[3].x, 0, 50, grid.phaseHeight);
    const QRectF name(0, grid.headHeight() + 10, grid.laneWidth, 40);
    view.setScroll({400, 200});
    EXPECT_EQ(view.toScreen(head).top(), 0);
    EXPECT_EQ(view.toScreen(name).left(), 0);
    EXPECT_LT(view.toScreen(name).top(), view.bodyTop());
}

TEST_F(CanvasViews, ZoomingKeepsWhatIsUnderThePointer)
{
    view.setScroll({300, 200});
    const QPointF pointer(500, 400);
    const QPointF before = view.toGrid(pointer);
    view.setZoom(1.7, pointer);
    EXPECT_NEAR(view.toGrid(pointer).x(), before.x(), 1);
    EXPECT_NEAR(view.toGrid(pointer).y(), before.y(), 1);
}

TEST_F(CanvasViews, AllOfTheMapFits)
{
    view.setZoom(view.fitZoom(), {});
    EXPECT_LE(view.contentSize().width(), view.viewport().width() + 1);
    EXPECT_LE(view.contentSize().height(), view.viewport().height() + 1);
}

TEST_F(CanvasViews, WhatIsOutOfSightIsBroughtIntoTheFreePart)
{
    const QRectF far(grid.columns.back().x, grid.headHeight() + grid.rows.back().y, 80, 30);
    view.setScroll(view.scrollTo(far));
    const QRectF seen = view.toScreen(far);
    EXPECT_GE(seen.left(), view.bodyLeft());
    EXPECT_LE(seen.right(), view.viewport().width());
    EXPECT_LE(seen.bottom(), view.viewport().height());
    EXPECT_EQ(view.scrollTo(far), view.scroll()) << "what is seen does not move";
}

} // namespace
