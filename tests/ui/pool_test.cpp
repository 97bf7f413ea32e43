// Qt's pool of threads may be busy with something else: a window that waited for it would stand still.
#include "ui/mainwindow.h"

#include "canvas/spotlight.h"
#include "settings/appearance.h"

#include <QApplication>
#include <QSemaphore>
#include <QThreadPool>
#include <atomic>

namespace trayecto::tests {
namespace {

// As many tasks as the pool has threads; they end by themselves after a while, so that a test fails and does not hang.
class BusyPool
{
  public:
    BusyPool()
    {
        for (int i = 0; i < m_pool.maxThreadCount(); ++i)
            m_pool.start([this] {
                m_end.tryAcquire(1, kLongMs);
                ++m_ended;
            });
    }
    ~BusyPool()
    {
        m_end.release(m_pool.maxThreadCount());
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(BusyPool)

    bool isBusy() const { return m_ended == 0; }

  private:
    static constexpr int kLongMs = 20'000;

    QThreadPool& m_pool = *QThreadPool::globalInstance();
    QSemaphore m_end;
    std::atomic<int> m_ended = 0;
};

class PaintCount : public QObject
{
  public:
    explicit PaintCount(QObject* of) { of->installEventFilter(this); }
    int taken() { return std::exchange(m_paints, 0); }

  private:
    bool eventFilter(QObject*, QEvent* event) override
    {
        m_paints += event->type() == QEvent::Paint;
        return false;
    }

    int m_paints = 0;
};

using Pool = WindowTest;

TEST_F(Pool, TheMapIsPaintedWithoutIt)
{
    dress();
    reopen();
    window->resize(1600, 1000);
    ui::MapCanvas& canvas = *window->canvas();
    PaintCount paints(canvas.viewport());
    const auto paint = [&] {
        QEvent paintWhatIsDue(QEvent::UpdateRequest);
        QApplication::sendEvent(window.get(), &paintWhatIsDue);
        return paints.taken();
    };
    paint();
    for (const double zoom : {2.0, 1.0, 0.8, 0.4, 0.15}) {
        const BusyPool pool;
        canvas.zoomTo(zoom);
        EXPECT_TRUE(paint() > 0 && pool.isBusy()) << "all of the map at " << zoom;
        canvas.scrollBy({30, 40});
        EXPECT_TRUE((paint() > 0 || zoom < 2) && pool.isBusy()) << "what a scroll uncovers at " << zoom;
        const QRect all = canvas.viewport()->rect();
        canvas.viewport()->update(QRegion(all) - QRect(all.center(), QSize(50, 50)));
        EXPECT_TRUE(paint() > 0 && pool.isBusy()) << "parts of the map at " << zoom;
    }
}

TEST_F(Pool, ASearchIsLitWithoutIt)
{
    dress();
    reopen();
    window->resize(1600, 1000);
    ui::MapCanvas& canvas = *window->canvas();
    QApplication::processEvents();
    PaintCount paints(canvas.viewport());
    const model::Card& lit = *project().rows<model::Card>().begin();
    canvas.setSpotlight(ui::Light::search, std::make_unique<ui::Spotlight>(QSet<ui::Subject>{lit.id}));
    const BusyPool pool;
    QEvent paintWhatIsDue(QEvent::UpdateRequest);
    QApplication::sendEvent(window.get(), &paintWhatIsDue);
    EXPECT_TRUE(paints.taken() > 0 && pool.isBusy());
}

TEST_F(Pool, WhatADragTakesInIsWashedWithoutIt)
{
    dress();
    ui::Appearance::instance().setMotion(ui::Motion::off);
    reopen();
    window->resize(1600, 1000);
    ui::MapCanvas& canvas = *window->canvas();
    QWidget* pad = canvas.viewport();
    QApplication::processEvents();
    const auto dragged = [&](const QPoint& from, const QPoint& to) {
        const QImage before = pad->grab().toImage();
        QTest::mousePress(pad, Qt::LeftButton, {}, from);
        QTest::mouseMove(pad, from + QPoint(20, 20));
        QTest::mouseMove(pad, to);
        QApplication::processEvents();
        const BusyPool pool;
        PaintCount paints(pad);
        pad->update();
        QEvent paintWhatIsDue(QEvent::UpdateRequest);
        QApplication::sendEvent(window.get(), &paintWhatIsDue);
        const bool isGood = paints.taken() > 0 && pool.isBusy();
        const QImage washed = pad->grab().toImage();
        int pixels = 0;
        for (int y = 0; y < washed.height(); ++y)
            for (int x = 0; x < washed.width(); ++x)
                pixels += washed.pixel(x, y) != before.pixel(x, y);
        EXPECT_GT(pixels, 50'000) << "something is taken in";
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QTest::mouseRelease(pad, Qt::LeftButton, {}, to);
        return isGood;
    };
    const QPoint below(pad->width() - 40, pad->height() - 20);
    EXPECT_TRUE(dragged(below, QPoint(300, 200))) << "a rubber band";
    const auto phase = project().rows<model::Phase>().begin()->id;
    const QPoint head = canvas.view().toScreen(canvas.map().rectOf(phase)).center().toPoint();
    EXPECT_TRUE(dragged(head, head + QPoint(60, 0))) << "a phase by its header";
}

} // namespace
} // namespace trayecto::tests
