// The canvas under fingers.
#include "ui/window.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace trayecto::tests {
namespace {

using namespace model;

class Touch : public CanvasTest
{
  protected:
    Touch()
    {
        if (!device)
            device = QTest::createTouchDevice();
    }

    QTest::QTouchEventWidgetSequence fingers() { return QTest::touchEvent(canvas->viewport(), device); }
    void tap(const QPoint& at)
    {
        fingers().press(0, at);
        fingers().release(0, at);
    }

    // Lives as long as the program, as a screen does.
    static inline QPointingDevice* device = nullptr;
};

TEST_F(Touch, OneFingerPansAndMovesNothing)
{
    canvas->zoomTo(2);
    canvas->scrollBy({400, 200});
    const QPoint before = canvas->view().scroll();
    const qint64 edits = seq();
    const QPoint from = canvas->viewport()->rect().center();
    fingers().press(0, from);
    for (int i = 1; i <= 10; ++i)
        fingers().move(0, from + QPoint(-8, 4) * i);
    fingers().release(0, from + QPoint(-80, 40));
    EXPECT_EQ(canvas->view().scroll(), before + QPoint(80, -40));
    EXPECT_EQ(seq(), edits);
    EXPECT_TRUE(selection.cards().isEmpty());
}

TEST_F(Touch, TwoFingersPinchAroundTheirMiddle)
{
    canvas->zoomTo(1.6);
    canvas->scrollBy({600, 150});
    const QPoint middle(600, 400);
    const QPointF place = canvas->view().toGrid(middle);
    fingers().press(0, middle - QPoint(50, 0)).press(1, middle + QPoint(50, 0));
    for (int i = 1; i <= 10; ++i)
        fingers().move(0, middle - QPoint(50 + 5 * i, 0)).move(1, middle + QPoint(50 + 5 * i, 0));
    fingers().release(0, middle - QPoint(100, 0)).release(1, middle + QPoint(100, 0));
    EXPECT_NEAR(canvas->view().zoom(), 3.2, 0.05);
    const QPointF now = canvas->view().toGrid(middle);
    EXPECT_NEAR(now.x(), place.x(), 4);
    EXPECT_NEAR(now.y(), place.y(), 4);
}

TEST_F(Touch, ATapSelectsAndTwoEdit)
{
    const auto form = card(QStringLiteral("Online quote form")).id;
    tap(at(form));
    EXPECT_EQ(selection.current(), ui::Subject(form));
    EXPECT_FALSE(canvas->isEditing());
    tap(at(form));
    ASSERT_TRUE(canvas->isEditing());
    tap(canvas->editor()->geometry().center());
    EXPECT_TRUE(canvas->isEditing()) << "in the text it is the cursor that goes there";
}

TEST_F(Touch, ASelectedCardGoesWithTheFinger)
{
    canvas->zoomTo(0.5); // the screen of the tests is small
    const auto payment = card(QStringLiteral("Card payment")).id;
    const QPoint from = at(payment);
    const QPoint to = at(ui::Cell{step(QStringLiteral("First claim")).id, lane(LaneKind::touchpoints).id});
    const auto slide = [&] {
        fingers().press(0, from);
        for (int i = 1; i <= 10; ++i)
            fingers().move(0, from + (to - from) * i / 10);
        fingers().release(0, to);
    };
    const QPoint scroll = canvas->view().scroll();
    slide();
    EXPECT_EQ(project().find(payment)->step, step(QStringLiteral("Pays")).id) << "not selected: it stays";
    canvas->scrollBy(scroll - canvas->view().scroll());
    tap(from);
    slide();
    EXPECT_EQ(project().find(payment)->step, step(QStringLiteral("First claim")).id);
    EXPECT_EQ(onDisk().find(payment)->step, step(QStringLiteral("First claim")).id);
}

TEST_F(Touch, ALongPressOpensTheMenu)
{
    const auto form = card(QStringLiteral("Online quote form")).id;
    QList<ui::Subject> asked;
    QObject::connect(canvas.get(), &ui::MapCanvas::menuRequested, canvas.get(),
                     [&](const ui::Subject& subject) { asked += subject; });
    fingers().press(0, at(form));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !asked.isEmpty(); },
                                2 * QGuiApplication::styleHints()->mousePressAndHoldInterval()));
    fingers().release(0, at(form));
    EXPECT_EQ(asked, QList<ui::Subject>{form});
    EXPECT_EQ(selection.current(), ui::Subject(form));
    tap(at(form));
    EXPECT_EQ(asked.size(), 1) << "a short one opens none";
}

} // namespace
} // namespace trayecto::tests
