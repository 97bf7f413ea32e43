// `trayecto edit` is killed at random moments: every edit it answered "ok" is there, the file is whole, and undo goes
// on where it was. A hundred times; a thousand with TRAYECTO_LONG.

#include "store/check.h"
#include "store/support.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <random>

namespace trayecto::tests {

using store::OpenFor;

namespace {

constexpr int kRoundsOfAFile = 10; // then a new one, so that checking stays quick

// More than the program can do before it is killed. Every title is new, so that each line can be obeyed.
QByteArray script(int round)
{
    QByteArray lines;
    for (int number = 0; number < 400; ++number) {
        const QByteArray name = QByteArray::number(round) + '.' + QByteArray::number(number);
        lines += R"({"do":"addTouchpoint","phase":1,"step":1,"title":"T)" + name + R"(","felt":-1,"wanted":2})" + '\n';
        lines += R"({"do":"rename","touchpoint":"T)" + name + R"(","title":"U)" + name + "\"}\n";
        lines +=
            R"({"do":"addPainPoint","touchpoint":"U)" + name + R"(","title":"P)" + name + R"(","severity":2})" + '\n';
        lines += R"({"do":"undo"})"
                 "\n"
                 R"({"do":"redo"})"
                 "\n"
                 R"({"do":"undo"})"
                 "\n";
    }
    return lines;
}

// The last seq that was answered "ok" before the kill.
qint64 killedWhileEditing(const QString& path, int round, std::mt19937& random)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(TRAYECTO), {QStringLiteral("edit"), path});
    child.write(script(round));
    QDeadlineTimer deadline(20000);
    while (!child.canReadLine() && !deadline.hasExpired())
        child.waitForReadyRead(100);
    deadline.setRemainingTime(random() % 120);
    while (!deadline.hasExpired()) // feeds the program, too
        child.waitForReadyRead(1);
    child.kill();
    child.waitForFinished();
    qint64 last = 0;
    while (child.canReadLine()) {
        const QByteArray line = child.readLine();
        EXPECT_TRUE(line.startsWith("ok ")) << line.constData();
        last = line.mid(3).trimmed().toLongLong();
    }
    return last;
}

} // namespace

using KillTest = StoreTest;

TEST_F(KillTest, LosesNothingThatWasCalledStored)
{
    const int rounds = qEnvironmentVariableIsSet("TRAYECTO_LONG") ? 1000 : 100;
    std::mt19937 random(23);
    qint64 edits = 0;
    int cutShort = 0;
    int oneMore = 0;
    QString file;
    for (int round = 0; round < rounds; ++round) {
        SCOPED_TRACE(round);
        if (round % kRoundsOfAFile == 0) {
            file = path(QStringLiteral("%1.trayecto").arg(round));
            Desk::create(file);
        }
        const qint64 before = Desk::open(file, OpenFor::reading)->document.seq();
        const qint64 last = killedWhileEditing(file, round, random);
        ASSERT_GT(last, before);
        cutShort += QFile::exists(file + QStringLiteral("-journal"));

        const auto found = Desk::open(file, OpenFor::reading);
        const qint64 seq = found->document.seq();
        EXPECT_TRUE(seq == last || seq == last + 1) << "said " << last << ", found " << seq;
        ASSERT_TRUE(take(store::check(file)).empty());
        edits += last - before;
        oneMore += seq > last;

        const auto desk = Desk::open(file);
        EXPECT_TRUE(desk->project() == found->project());
        take(desk->document.undo());
        EXPECT_FALSE(desk->project() == found->project());
        take(desk->document.redo());
        EXPECT_TRUE(desk->project() == found->project());
        ASSERT_TRUE(succeeded(desk->file->flush()));
    }
    std::printf("%d kills over %lld edits: %d cut a commit short, %d had one edit more than was said\n", rounds,
                static_cast<long long>(edits), cutShort, oneMore);
}

} // namespace trayecto::tests
