// The states of a file that others touch too: in use, not writable, renamed, deleted, replaced; rescue.

#include "store/check.h"
#include "store/openfile.h"
#include "store/sql.h"
#include "store/support.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>
#include <atomic>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace trayecto::tests {

using base::ErrorCode;
using base::Existing;
using store::OpenFor;
using store::ProjectFile;
using store::StoreCondition;
using namespace std::chrono_literals;

namespace {

class Child : public QProcess
{
  public:
    Child(const QString& command, const QString& path)
    {
        setProcessChannelMode(QProcess::ForwardedErrorChannel);
        start(QStringLiteral(STORE_CHILD), {command, path});
    }
    ~Child() override
    {
        closeWriteChannel();
        waitForFinished();
    }
    QString line()
    {
        while (!canReadLine() && waitForReadyRead(20000)) {
        }
        return QString::fromUtf8(readLine()).trimmed();
    }
};

// The state that comes within two seconds: the file is looked at once a second.
StoreCondition awaited(const ProjectFile& file, StoreCondition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (file.state().condition != condition && timer.elapsed() < 2000)
        QThread::msleep(10);
    return file.state().condition;
}

} // namespace

using DoorsTest = StoreTest;

TEST_F(DoorsTest, ASecondProcessMayLookAndIsToldWhoEdits)
{
    Desk::create(path());
    Child child(QStringLiteral("hold"), path());
    ASSERT_EQ(child.line(), u"editing");
    {
        const auto desk = Desk::open(path());
        EXPECT_EQ(desk->file->state().condition, StoreCondition::viewOnly);
        const auto refused = desk->document.apply(renameCard(desk->project(), QStringLiteral("x")));
        ASSERT_TRUE(failsWith(ErrorCode::fileInUse, refused));
        EXPECT_TRUE(refused.error().detail.contains(QString::number(child.processId())));
        EXPECT_TRUE(refused.error().detail.contains(u"store_child"));
        EXPECT_TRUE(succeeded(desk->file->saveCopy(other())));
        EXPECT_TRUE(failsWith(ErrorCode::fileInUse, desk->file->saveCopy(path(), Existing::replace)));
    }
    child.closeWriteChannel();
    ASSERT_TRUE(child.waitForFinished());
    Desk::open(path())->rename(QStringLiteral("now it goes"));
    EXPECT_EQ(names(), (QStringList{QStringLiteral("other.trayecto"), QStringLiteral("p.trayecto")}));
}

TEST_F(DoorsTest, ALockDiesWithItsHolder)
{
    Desk::create(path());
    Child child(QStringLiteral("hold"), path());
    ASSERT_EQ(child.line(), u"editing");
    child.kill();
    ASSERT_TRUE(child.waitForFinished());
    EXPECT_FALSE(Desk::open(path())->file->refusal());
}

TEST_F(DoorsTest, ASecondOpeningInTheSameProcessDoesNotDropTheFirstOnesLocks)
{
    const auto first = Desk::create(path());
    for (int round = 0; round < 3; ++round) {
        EXPECT_EQ(Desk::open(path())->file->state().condition, StoreCondition::viewOnly);
        EXPECT_TRUE(take(store::check(path())).empty());
    }
    Child child(QStringLiteral("hold"), path());
    EXPECT_TRUE(child.line().contains(QString::number(::getpid())));
    first->rename(QStringLiteral("still here"));
    EXPECT_TRUE(succeeded(first->file->flush()));
}

TEST_F(DoorsTest, AFileThatMayNotBeWrittenIsReadAndSaysSo)
{
    Desk::create(path());
    ASSERT_EQ(::chmod(QFile::encodeName(m_folder.path()).constData(), 0777), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(path()).constData(), 0444), 0);
    const QString refused = QStringLiteral("%1 %2").arg(int(StoreCondition::readOnly)).arg(int(ErrorCode::readOnly));
    EXPECT_EQ(Child(QStringLiteral("try"), path()).line(), refused);

    // The file might be written, but not the journal beside it.
    ASSERT_EQ(::chmod(QFile::encodeName(path()).constData(), 0666), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(m_folder.path()).constData(), 0555), 0);
    EXPECT_EQ(Child(QStringLiteral("try"), path()).line(), refused);
    ::chmod(QFile::encodeName(m_folder.path()).constData(), 0700);
}

TEST_F(DoorsTest, TheLockIsOnTheFileThatWasOpenedNotOnWhatTookItsPlace)
{
    Desk::create(path());
    Desk::create(other());
    const auto file = take(store::OpenFile::open(path()));
    ASSERT_EQ(::rename(QFile::encodeName(other()).constData(), QFile::encodeName(path()).constData()), 0);
    for (int attempt = 0; attempt < 2; ++attempt)
        (void)file->lock();
    EXPECT_FALSE(take(store::OpenFile::open(path()))->isLocked());
    EXPECT_FALSE(Desk::open(path())->file->refusal());
}

TEST_F(DoorsTest, AFileReplacedBetweenTheLookAndTheOpeningIsNotTakenForTheFirst)
{
    Desk::create(other())->rename(QStringLiteral("theirs"));
    const QByteArray theirs = bytesOf(other());
    Desk::create(path());
    for (const OpenFor purpose : {OpenFor::reading, OpenFor::editing}) {
        const WhenOpened swap(path(), [this] {
            ASSERT_EQ(::rename(QFile::encodeName(other()).constData(), QFile::encodeName(path()).constData()), 0);
        });
        EXPECT_TRUE(failsWith(ErrorCode::fileMoved, ProjectFile::open(path(), purpose)));
        ASSERT_EQ(bytesOf(path()), theirs);
        ASSERT_TRUE(QFile::copy(path(), other()));
    }
    EXPECT_EQ(names().size(), 2);
}

TEST_F(DoorsTest, ARenamedFileIsNoticedAndNothingIsLost)
{
    const auto desk = Desk::create(path());
    desk->rename(QStringLiteral("stored"));
    ASSERT_TRUE(succeeded(desk->file->flush()));
    ASSERT_TRUE(QFile::rename(path(), other()));
    EXPECT_EQ(awaited(*desk->file, StoreCondition::moved), StoreCondition::moved);
    EXPECT_TRUE(desk->file->state().reason->detail.contains(u"other.trayecto"));
    const QByteArray moved = bytesOf(other());

    desk->rename(QStringLiteral("waits"));
    desk->rename(QStringLiteral("waits too"));
    EXPECT_TRUE(failsWith(ErrorCode::fileMoved, desk->file->flush()));
    EXPECT_EQ(desk->file->storedSeq(), 2);
    EXPECT_EQ(bytesOf(other()), moved);
    EXPECT_TRUE(succeeded(desk->file->rescueCopy(path(QStringLiteral("rescued")), desk->project())));
    expectWhole(path(QStringLiteral("rescued")), *desk);

    // Renamed back, all goes on by itself.
    ASSERT_TRUE(QFile::rename(other(), path()));
    EXPECT_TRUE(succeeded(desk->file->flush()));
    EXPECT_EQ(desk->file->state().condition, StoreCondition::saved);
    EXPECT_EQ(desk->file->storedSeq(), 4);
}

TEST_F(DoorsTest, AFileRenamedToAndFroIsNotSaidToLieElsewhereAtItsOwnPlace)
{
    Desk::create(path());
    const auto file = store::OpenFile::open(path());
    ASSERT_TRUE(file.ok());
    std::atomic<bool> isOver = false;
    std::thread somebody([&, from = path(), to = other()] {
        while (!isOver) {
            QFile::rename(from, to);
            QFile::rename(to, from);
        }
    });
    int seenAway = 0;
    for (int i = 0; i < 20'000; ++i)
        if (const auto place = (*file)->checkPlace(); !place) {
            ++seenAway;
            EXPECT_FALSE(place.error().detail.endsWith(path())) << qPrintable(place.error().detail);
        }
    isOver = true;
    somebody.join();
    EXPECT_GT(seenAway, 0);
}

TEST_F(DoorsTest, ADeletedFileIsNoticedAndNothingIsLost)
{
    const auto desk = Desk::create(path());
    desk->rename(QStringLiteral("stored"));
    ASSERT_TRUE(succeeded(desk->file->flush()));
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_EQ(awaited(*desk->file, StoreCondition::moved), StoreCondition::moved);
    desk->rename(QStringLiteral("waits"));
    EXPECT_TRUE(failsWith(ErrorCode::fileMoved, desk->file->flush()));
    EXPECT_TRUE(names().isEmpty());
    EXPECT_TRUE(succeeded(desk->file->rescueCopy(path(), desk->project())));
    expectWhole(path(), *desk);
}

TEST_F(DoorsTest, AReplacedFileIsNoticedAndNeitherIsHarmed)
{
    Desk::create(other());
    const QByteArray theirs = bytesOf(other());
    const auto desk = Desk::create(path());
    desk->rename(QStringLiteral("stored"));
    ASSERT_TRUE(succeeded(desk->file->flush()));
    ASSERT_EQ(::rename(QFile::encodeName(other()).constData(), QFile::encodeName(path()).constData()), 0);
    desk->rename(QStringLiteral("waits"));
    EXPECT_TRUE(failsWith(ErrorCode::fileMoved, desk->file->flush()));
    EXPECT_TRUE(succeeded(desk->file->saveAs(other())));
    EXPECT_EQ(desk->file->path(), other());
    EXPECT_EQ(desk->file->state().condition, StoreCondition::saved);
    desk->rename(QStringLiteral("goes on"));
    ASSERT_TRUE(succeeded(desk->file->flush()));
    EXPECT_EQ(bytesOf(path()), theirs);
    expectWhole(other(), *desk);
}

TEST_F(DoorsTest, AChangeByAnotherProgramIsNoticedBeforeItIsBuiltOn)
{
    const auto desk = Desk::create(path());
    changeByAnotherProgram(path());
    desk->rename(QStringLiteral("ours"));
    for (int attempt = 0; attempt < 2; ++attempt)
        EXPECT_TRUE(failsWith(ErrorCode::fileMoved, desk->file->flush()));
    EXPECT_EQ(desk->file->storedSeq(), 1);
    EXPECT_TRUE(succeeded(desk->file->rescueCopy(other(), desk->project())));
    EXPECT_TRUE(Desk::open(other(), OpenFor::reading)->project() == begunAnew(desk->project()));
}

TEST_F(DoorsTest, NoCopyMixesOurEditsWithAnotherProgramsRows)
{
    const auto desk = Desk::create(path());
    desk->rename(QStringLiteral("ours"));
    ASSERT_TRUE(succeeded(desk->file->flush()));
    changeByAnotherProgram(path());
    EXPECT_TRUE(failsWith(ErrorCode::fileMoved, desk->file->saveCopy(other())));
    EXPECT_TRUE(failsWith(ErrorCode::fileMoved, desk->file->saveAs(other())));
    EXPECT_EQ(names(), QStringList{QStringLiteral("p.trayecto")});
    EXPECT_EQ(desk->file->path(), path());
    EXPECT_TRUE(succeeded(desk->file->rescueCopy(other(), desk->project())));
    EXPECT_TRUE(Desk::open(other(), OpenFor::reading)->project() == begunAnew(desk->project()));
}

// SQLite finds the journal by name and would play it into the file it has open.
TEST_F(DoorsTest, TheJournalOfAFileInOursPlaceDoesOursNoHarm)
{
    const QString theirs = path(QStringLiteral("theirs"));
    Desk::create(theirs);
    const auto desk = Desk::create(path());
    desk->rename(QStringLiteral("stored"));
    ASSERT_TRUE(succeeded(desk->file->flush()));
    ASSERT_TRUE(QFile::rename(path(), other()));
    {
        Sql database(theirs);
        database.run("PRAGMA cache_size = 1; BEGIN; UPDATE card SET title = 'torn', description = hex(zeroblob(5000))");
        ASSERT_TRUE(QFile::copy(theirs, path()));
        ASSERT_TRUE(QFile::copy(theirs + QStringLiteral("-journal"), path() + QStringLiteral("-journal")));
    }
    const QByteArray ours = bytesOf(other());
    const QByteArray torn = bytesOf(path());
    desk->rename(QStringLiteral("waits"));
    EXPECT_TRUE(failsWith(ErrorCode::fileMoved, desk->file->saveCopy(path(QStringLiteral("copy")))));
    EXPECT_TRUE(succeeded(desk->file->rescueCopy(path(QStringLiteral("rescued")), desk->project())));
    EXPECT_TRUE(Desk::open(path(QStringLiteral("rescued")), OpenFor::reading)->project() == begunAnew(desk->project()));
    EXPECT_EQ(bytesOf(other()), ours);
    EXPECT_EQ(bytesOf(path()), torn);
}

TEST_F(DoorsTest, WhatCannotBeReadAnyMoreIsRescuedFromMemory)
{
    const auto desk = Desk::create(path());
    desk->rename(QStringLiteral("stored"));
    ASSERT_TRUE(succeeded(desk->file->flush()));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
    file.resize(512); // and with it the pages
    EXPECT_TRUE(succeeded(desk->file->rescueCopy(other(), desk->project())));
    EXPECT_TRUE(Desk::open(other(), OpenFor::reading)->project() == begunAnew(desk->project()));
}

} // namespace trayecto::tests
