// What an empty map and an empty cell say.
#include "canvas/canvasaccessible.h"
#include "canvas/emptyhint.h"
#include "edit/cardedits.h"
#include "edit/gridedits.h"
#include "paint/theme.h"
#include "ui/window.h"

#include <QAccessible>
#include <QApplication>

using namespace trayecto;
using namespace trayecto::model;

namespace {

class Hints : public tests::CanvasTest
{
  protected:
    // Pixels of the middle of a place that are not its ground.
    int inked(const QRect& place) const
    {
        const QImage image = canvas->viewport()->grab(place).toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb ground = image.pixel(image.width() - 2, image.height() - 2);
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) != ground;
        return count;
    }
    QRect inside(const ui::Cell& cell) const
    {
        return canvas->view().toScreen(map->rectOf(cell)).toAlignedRect().adjusted(6, 6, -6, -6);
    }
};

TEST_F(Hints, StandInTheSelectedEmptyCellAlone)
{
    const ui::Cell empty{step(QStringLiteral("Sees the need")).id, lane(LaneKind::painPoints).id};
    selection.select({});
    EXPECT_EQ(inked(inside(empty)), 0);
    selection.select(empty);
    EXPECT_GT(inked(inside(empty)), 20);
    canvas->zoomTo(0.3); // too small to be read
    EXPECT_EQ(inked(inside(empty)), 0);
}

TEST_F(Hints, SayTheKindOfTheLane)
{
    EXPECT_EQ(ui::hintFor(LaneKind::touchpoints), u"Type to add a touchpoint");
    EXPECT_EQ(ui::hintFor(LaneKind::text), u"Type to add a note");
    EXPECT_TRUE(ui::hintFor(LaneKind::feeling).isEmpty());
    const ui::Cell empty{step(QStringLiteral("Sees the need")).id, lane(LaneKind::painPoints).id};
    QAccessibleInterface* object = canvas->accessible().object(empty);
    EXPECT_EQ(object->text(QAccessible::Name), u"Trigger, Sees the need, Pain points");
    EXPECT_EQ(object->text(QAccessible::Description), u"empty, Type to add a pain point");
}

TEST_F(Hints, StandOnAMapWithoutCardsUntilThereIsOne)
{
    selection.select({});
    std::vector<Id<Card>> all;
    for (const Card& one : project().rows<Card>())
        all.push_back(one.id);
    ASSERT_TRUE(open->apply(edit::removeCards(project(), all)));
    const layout::Grid& grid = map->grid();
    const auto end = int(canvas->view().origin().y() + (grid.headHeight() + grid.height) * canvas->view().scale());
    const QRect middle(300, end + 4, 900, canvas->viewport()->height() - end - 8);
    ASSERT_GT(middle.height(), 100);
    const int hinted = inked(middle);
    ASSERT_TRUE(open->undo());
    ASSERT_TRUE(open->redo());
    EXPECT_EQ(inked(middle), hinted);
    EXPECT_GT(hinted, 100);
    // It gives way to what one does.
    selection.select(ui::Cell{step(QStringLiteral("Sees the need")).id, lane(LaneKind::touchpoints).id});
    EXPECT_EQ(inked(middle), 0);
}

// Never on the cells while there is any other place.
TEST_F(Hints, StandBesideTheStepsWhereThereIsNoRoomBelow)
{
    selection.select({});
    std::vector<Id<Phase>> phases;
    for (const Phase& phase : project().rows<Phase>())
        phases.push_back(phase.id);
    for (size_t at = 1; at < phases.size(); ++at)
        ASSERT_TRUE(open->apply(edit::removePhase(project(), phases[at])));
    std::vector<Id<Card>> all;
    for (const Card& one : project().rows<Card>())
        all.push_back(one.id);
    ASSERT_TRUE(open->apply(edit::removeCards(project(), all)));
    canvas->resize(800, 400);
    canvas->zoomTo(1);
    QApplication::processEvents();
    const auto right = int(canvas->view().origin().x() + map->grid().width * canvas->view().scale());
    ASSERT_LT(right, 600);
    const int top = int(canvas->view().bodyTop()) + 4;
    const QSize pad = canvas->viewport()->size();
    EXPECT_GT(inked(QRect(right + 4, top, pad.width() - right - 8, pad.height() - top - 4)), 100);
    const QRect cells(int(canvas->view().bodyLeft()), top, right - int(canvas->view().bodyLeft()), pad.height() - top);
    const QImage hinted = canvas->viewport()->grab(cells).toImage();
    selection.select(ui::Cell{step(QStringLiteral("Sees the need")).id, lane(LaneKind::backstage).id}); // the words go
    EXPECT_EQ(canvas->viewport()->grab(cells).toImage(), hinted);
}

} // namespace
