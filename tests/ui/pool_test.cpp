// Qt's pool of threads may be busy with something else: a window that waited for it would stand still.
#include "ui/mainwindow.h"

#include <QApplication>
#include <QSemaphore>
#include <QThreadPool>

namespace trayecto::tests {
namespace {

// As many tasks as the pool has threads; they end by themselves after a while, so that a test fails and does not hang.
class BusyPool
{
  public:
    BusyPool()
    {
        for (int i = 0; i < m_pool.maxThreadCount(); ++i)
            m_pool.start([this] { m_end.tryAcquire(1, kLongMs); });
        m_busy = m_pool.activeThreadCount();
    }
    ~BusyPool()
    {
        m_end.release(m_busy);
        m_pool.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(BusyPool)

    bool isBusy() const { return m_pool.activeThreadCount() == m_busy && m_busy > 0; }

  private:
    static constexpr int kLongMs = 4000;

    QThreadPool& m_pool = *QThreadPool::globalInstance();
    QSemaphore m_end;
    int m_busy = 0;
};

using Pool = WindowTest;

TEST_F(Pool, AWindowIsPaintedWithoutIt)
{
    dress();
    reopen();
    window->resize(1600, 1000);
    ui::MapCanvas& canvas = *window->canvas();
    const auto paint = [&] {
        QEvent paintWhatIsDue(QEvent::UpdateRequest);
        QApplication::sendEvent(window.get(), &paintWhatIsDue);
    };
    paint();
    for (const double zoom : {1.3, 1.0, 0.8, 0.4, 0.15}) {
        const BusyPool pool;
        canvas.zoomTo(zoom);
        paint();
        EXPECT_TRUE(pool.isBusy()) << "all of the map at " << zoom;
        canvas.scrollBy({30, 40});
        paint();
        EXPECT_TRUE(pool.isBusy()) << "what a scroll uncovers at " << zoom;
        const QRect all = canvas.viewport()->rect();
        canvas.viewport()->update(QRegion(all) - QRect(all.center(), QSize(20, 20)));
        paint();
        EXPECT_TRUE(pool.isBusy()) << "parts of the map at " << zoom;
    }
}

} // namespace
} // namespace trayecto::tests
