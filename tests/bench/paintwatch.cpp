// Loaded into a program with a window (LD_PRELOAD): says on its standard output when the first window stood painted on
// the screen, and what memory the program holds once it is at rest; then ends it.
//   painted NANOSECONDS       of the monotonic clock
//   rss KIB
#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QMainWindow>
#include <QTimer>
#include <chrono>
#include <cstdio>
#include <unistd.h>

namespace {

constexpr int kRestMs = 400;

long long residentKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
}

class PaintWatch : public QObject
{
  protected:
    bool eventFilter(QObject* receiver, QEvent* event) override
    {
        const auto* widget = event->type() == QEvent::Paint ? qobject_cast<QWidget*>(receiver) : nullptr;
        if (!widget || !qobject_cast<QMainWindow*>(widget->window()))
            return false;
        qApp->removeEventFilter(this);
        // All of a window is painted and shown in one go: whatever comes after this event comes after that.
        QTimer::singleShot(0, this, [] {
            const std::chrono::nanoseconds now = std::chrono::steady_clock::now().time_since_epoch();
            std::printf("painted %lld\n", static_cast<long long>(now.count()));
            std::fflush(stdout);
        });
        QTimer::singleShot(kRestMs, this, [] {
            std::printf("rss %lld\n", residentKib());
            std::fflush(stdout);
            _exit(0);
        });
        return false;
    }
};

void watch()
{
    if (qobject_cast<QApplication*>(QCoreApplication::instance()))
        qApp->installEventFilter(new PaintWatch);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
