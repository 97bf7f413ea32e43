// What of the window is scrolled and not painted while things slide.
#include "canvas/movedareas.h"
#include "canvas/slide.h"
#include "edit/cardedits.h"
#include "edit/rowedits.h"
#include "ui/window.h"

using namespace trayecto;
using namespace trayecto::model;
using tests::CanvasTest;

namespace {

// In a lane as tall as it stays, three cards one below another; the first is taken away and the others go up.
class MovedAreas : public CanvasTest
{
  protected:
    MovedAreas()
    {
        Lane tall = lane(LaneKind::touchpoints);
        tall.height = 300; // else the lane shrinks, and all below it moves too
        EXPECT_TRUE(open->apply(edit::changeRow(project(), tall)));
        for (const char* title : {"middle", "low"})
            add("Gets quotes", title);
        canvas->zoomTo(1);
        canvas->reveal(card(form).id);
        canvas->reveal(card(QStringLiteral("low")).id);
    }

    void add(const char* where, const char* title)
    {
        EXPECT_TRUE(open->apply(edit::addCard(project(), {.step = step(QLatin1String(where)).id,
                                                          .lane = lane(LaneKind::touchpoints).id,
                                                          .title = QLatin1String(title)})));
    }

    // The first card is gone.
    void slide()
    {
        const layout::Grid before = map->grid();
        EXPECT_TRUE(open->apply(edit::removeCards(project(), {card(form).id})));
        m_slide = ui::Slide::between(before, map->grid(), canvas->view(), false);
        ASSERT_TRUE(m_slide);
    }

    // By the step to where it is after so long.
    std::vector<ui::MovedArea> movedBy(qint64 elapsedMs)
    {
        m_slide->advance(elapsedMs);
        return ui::movedAreas(*m_slide, canvas->view());
    }

    QRect screenRect(const char* title) const
    {
        return canvas->view().toScreen(map->rectOf(card(QLatin1String(title)).id)).toAlignedRect();
    }

    const QString form = QStringLiteral("Online quote form");

  private:
    std::unique_ptr<ui::Slide> m_slide;
};

constexpr qint64 kMidwayMs = 60;
constexpr qint64 kLateMs = 1000; // it has arrived

TEST_F(MovedAreas, CardsOfOneColumnGoUpAsOne)
{
    const QRect column = screenRect("middle") | screenRect("low");
    ASSERT_NO_FATAL_FAILURE(slide());
    const std::vector<ui::MovedArea> moved = movedBy(kMidwayMs);
    ASSERT_EQ(moved.size(), 1u);
    EXPECT_LT(moved[0].by, 0);
    EXPECT_TRUE(moved[0].area.contains(column)) << "where they come from";
    EXPECT_TRUE(moved[0].area.contains(column.translated(0, moved[0].by))) << "where they go to";
    EXPECT_LT(moved[0].area.width(), column.width() + 20) << "the cards beside them are not moved";
}

TEST_F(MovedAreas, NotByAPartOfAPixel)
{
    canvas->zoomTo(1.07);
    canvas->reveal(card(QStringLiteral("low")).id);
    ASSERT_NO_FATAL_FAILURE(slide());
    EXPECT_FALSE(movedBy(kMidwayMs).empty()) << "on the way they go by whole ones";
    EXPECT_TRUE(movedBy(kLateMs).empty()) << "where they arrive they have another part of one";
}

} // namespace
