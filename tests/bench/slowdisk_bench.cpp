// A disk that needs ten seconds for every sync: how long the window stands still while edits go there.
#include "bench/bench.h"

#include "canvas/mapcanvas.h"
#include "edit/mapedits.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTimer>
#include <condition_variable>
#include <mutex>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

namespace {

constexpr std::chrono::seconds kSync(10);

// Whoever syncs, SQLite or Qt, waits here while the disk is slow.
class Disk
{
  public:
    void setSlow(bool slow)
    {
        const std::lock_guard lock(m_mutex);
        m_isSlow = slow;
        m_wake.notify_all();
    }

    void sync()
    {
        std::unique_lock lock(m_mutex);
        m_syncs += m_isSlow;
        m_wake.wait_for(lock, kSync, [this] { return !m_isSlow; });
    }

    int slowSyncs() const { return m_syncs; }

  private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isSlow = false;
    int m_syncs = 0;
};

Disk& disk()
{
    static Disk one;
    return one;
}

} // namespace

// In the place of the C library's, for the whole program: nothing else slows down what SQLite and Qt wait for.
extern "C" int fsync(int descriptor)
{
    disk().sync();
    return int(syscall(SYS_fsync, descriptor));
}

extern "C" int fdatasync(int descriptor)
{
    disk().sync();
    return int(syscall(SYS_fdatasync, descriptor));
}

namespace trayecto::bench {

using namespace tests;

namespace {

// The longest time between two turns of the event loop.
class Pulse : public QObject
{
  public:
    Pulse()
    {
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_timer.start(1);
    }

    qint64 longestMs() const { return m_longest; }

  private:
    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_longest = 0;
};

void key(QWidget& widget, int code, const QString& text = {}, Qt::KeyboardModifiers modifiers = {})
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, code, modifiers, text);
        QApplication::sendEvent(&widget, &event);
    }
}

} // namespace

void benchSlowDisk()
{
    const QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    const model::Project project = madeProject({.touchpoints = 1'000});
    auto made = store::ProjectFile::create(folder.filePath(QStringLiteral("slow.trayecto")),
                                           edit::creationOf(project, edit::Verb::create));
    if (!made)
        qFatal("%s", qUtf8Printable(made.error().detail));
    ui::MainWindow window(std::make_unique<ui::OpenProject>(std::move(*made)));
    window.show();
    ui::MapCanvas& canvas = *window.canvas();
    ui::OpenProject& open = window.open();
    canvas.setFocus();
    QApplication::processEvents();

    // Touchpoints added, named and felt about by keys, undone and redone; a step of it every 40 ms.
    const std::function<void()> steps[] = {
        [&] { key(canvas, Qt::Key_Right); },
        [&] { key(canvas, Qt::Key_T, QStringLiteral("t")); },
        [&] { key(*QApplication::focusWidget(), Qt::Key_A, QStringLiteral("a")); },
        [&] { key(*QApplication::focusWidget(), Qt::Key_Return); },
        [&] { key(canvas, Qt::Key_Plus, QStringLiteral("+")); },
        [&] { open.undo(); },
        [&] { open.redo(); },
    };
    const qint64 before = open.document().seq();
    qint64 stored = 0;
    size_t at = 0;
    disk().setSlow(true);
    qint64 longest = 0;
    {
        Pulse pulse;
        QElapsedTimer clock;
        clock.start();
        QElapsedTimer sinceStep;
        sinceStep.start();
        while (clock.elapsed() < std::chrono::milliseconds(kSync).count() * 5 / 2) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (sinceStep.elapsed() < 40)
                continue;
            sinceStep.start();
            steps[at++ % std::size(steps)]();
        }
        longest = pulse.longestMs();
        stored = open.file().storedSeq();
    }
    disk().setSlow(false);
    std::printf("\nA disk of %lld s a sync, %lld edits, of which it took %lld, %d syncs\n",
                static_cast<long long>(kSync.count()), static_cast<long long>(open.document().seq() - before),
                static_cast<long long>(stored - before), disk().slowSyncs());
    std::printf("  longest time in which the window stood still %10lld ms\n", static_cast<long long>(longest));
    std::printf("  goal: at most 50 ms %32s %s\n", "", longest <= 50 ? "met" : "MISSED");
    std::fflush(stdout);
}

} // namespace trayecto::bench
