// Others who write to the document, or to the place where a copy goes, while we are at it; and who is killed there.

#include "base/clock.h"
#include "store/sql.h"
#include "store/support.h"

#include <QCryptographicHash>
#include <csignal>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace trayecto::tests {

using base::ErrorCode;
using base::Existing;
using store::OpenFor;
using store::ProjectFile;
using store::StoreCondition;

namespace {

// A project of `count` pictures of 4 MiB each.
edit::Edit bigProject(int count)
{
    edit::Edit edit = fullProject();
    for (int at = 0; at < count; ++at) {
        const QByteArray bytes(4 << 20, char('a' + at));
        model::Image image;
        image.id = base::Id<model::Image>::create();
        image.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        image.mediaType = QStringLiteral("image/png");
        edit.blobs.insert(image.sha256, bytes);
        edit.changes.push_back(edit::Change<model::Image>{std::nullopt, image});
    }
    return edit;
}

// Without a new file in between, as `cp` does it.
void writeOver(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.resize(bytes.size()));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

// Runs in a process of its own, which is killed as soon as SQLite opens an unfinished file.
void killedWhileWriting(const std::function<void()>& task)
{
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const WhenOpened end(QStringLiteral("/.trayecto-"), [] { ::kill(::getpid(), SIGKILL); });
        task();
        ::_exit(0);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
}

} // namespace

using RivalsTest = StoreTest;

TEST_F(RivalsTest, AChangeMadeWhileOurEditWaitedIsNotBuiltOn)
{
    const auto desk = Desk::create(path());
    Sql rival(path());
    rival.run("BEGIN IMMEDIATE");
    desk->rename(QStringLiteral("ours"));
    EXPECT_TRUE(failsWith(ErrorCode::fileInUse, desk->file->flush()));
    rival.run("UPDATE card SET title = 'theirs'; COMMIT");
    desk->rename(QStringLiteral("ours, too"));
    for (int attempt = 0; attempt < 2; ++attempt)
        EXPECT_TRUE(failsWith(ErrorCode::fileMoved, desk->file->flush()));
    EXPECT_EQ(desk->file->state().condition, StoreCondition::moved);
    EXPECT_EQ(rival.ask("SELECT count(*) FROM card WHERE title <> 'theirs'"), "0");
    EXPECT_EQ(rival.ask("SELECT max(seq) FROM edit"), "1");
    EXPECT_TRUE(succeeded(desk->file->rescueCopy(other(), desk->project())));
    EXPECT_TRUE(Desk::open(other(), OpenFor::reading)->project() == begunAnew(desk->project()));
}

TEST_F(RivalsTest, AnEditGoesOnOnceTheFileIsFreeAgain)
{
    const auto desk = Desk::create(path());
    Sql rival(path());
    rival.run("BEGIN IMMEDIATE; UPDATE card SET title = 'theirs'");
    desk->rename(QStringLiteral("ours"));
    EXPECT_TRUE(failsWith(ErrorCode::fileInUse, desk->file->flush()));
    rival.run("ROLLBACK");
    EXPECT_TRUE(succeeded(desk->file->flush()));
    expectWhole(path(), *desk);
}

// SQLite tells files apart by four numbers of their header, which are the same in files that were made alike.
TEST_F(RivalsTest, AFileThatWasCopiedOverOursIsNotMixedWithIt)
{
    Desk::create(other())->rename(QStringLiteral("theirs"));
    const QByteArray theirs = bytesOf(other());
    const auto desk = Desk::create(path());
    desk->rename(QStringLiteral("ours"));
    ASSERT_TRUE(succeeded(desk->file->flush()));
    ASSERT_EQ(bytesOf(path()).mid(24, 16), theirs.mid(24, 16));
    writeOver(path(), theirs);
    desk->rename(QStringLiteral("waits"));
    EXPECT_TRUE(failsWith(ErrorCode::fileMoved, desk->file->flush()));
    EXPECT_TRUE(failsWith(ErrorCode::fileMoved, desk->file->saveCopy(path(QStringLiteral("copy")))));
    EXPECT_EQ(bytesOf(path()), theirs);
    EXPECT_TRUE(succeeded(desk->file->rescueCopy(path(QStringLiteral("rescued")), desk->project())));
    EXPECT_TRUE(Desk::open(path(QStringLiteral("rescued")), OpenFor::reading)->project() == begunAnew(desk->project()));
}

TEST_F(RivalsTest, ARescueDoesNotWaitForWhoHoldsTheFile)
{
    const auto desk = Desk::create(path());
    Sql rival(path());
    rival.run("BEGIN EXCLUSIVE");
    desk->rename(QStringLiteral("waits"));
    EXPECT_TRUE(succeeded(desk->file->rescueCopy(other(), desk->project())));
    EXPECT_TRUE(Desk::open(other(), OpenFor::reading)->project() == begunAnew(desk->project()));
    rival.run("ROLLBACK");
    EXPECT_TRUE(succeeded(desk->file->flush()));
}

TEST_F(RivalsTest, NobodyBeginsToEditAFileThatIsBeingReplaced)
{
    Desk::create(other());
    const auto desk = Desk::create(path());
    std::unique_ptr<Desk> rival;
    const WhenOpened begin(QStringLiteral("/.trayecto-"), [&] { rival = Desk::open(other()); });
    EXPECT_TRUE(succeeded(desk->file->saveCopy(other(), Existing::replace)));
    ASSERT_TRUE(rival);
    EXPECT_EQ(rival->file->state().condition, StoreCondition::viewOnly);
    rival.reset();
    EXPECT_FALSE(Desk::open(other())->file->refusal());
}

TEST_F(RivalsTest, TheFileIsReadToTheEndWhereTheDocumentGoesElsewhereMeanwhile)
{
    Desk::create(path());
    const auto desk = Desk::open(path(), OpenFor::reading);
    const WhenOpened move(path(), [&] { EXPECT_TRUE(succeeded(desk->file->saveAs(other()))); });
    EXPECT_EQ(take(desk->file->load(1, 1)).size(), 1u);
    EXPECT_EQ(desk->file->path(), other());
}

TEST_F(RivalsTest, AProjectThatDoesNotFitIntoMemoryTwiceIsRescued)
{
    const auto desk = Desk::create(path(), bigProject(10));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && file.resize(512));
    constexpr sqlite3_int64 kHeap = 24 << 20;
    const sqlite3_int64 before = sqlite3_hard_heap_limit64(kHeap);
    EXPECT_TRUE(succeeded(desk->file->rescueCopy(other(), desk->project())));
    sqlite3_hard_heap_limit64(before);
    const auto rescued = Desk::open(other(), OpenFor::reading);
    EXPECT_TRUE(rescued->project() == begunAnew(desk->project()));
    EXPECT_EQ(rescued->project().blobs, desk->project().blobs);
}

TEST_F(RivalsTest, WhatAKilledProgramLeftOfANewFileIsTakenAwayByTheNext)
{
    Desk::create(path());
    killedWhileWriting([this] { (void)ProjectFile::create(other(), fullProject()); });
    killedWhileWriting([this] { (void)Desk::open(path())->file->saveCopy(other()); });
    ASSERT_EQ(names().filter(QStringLiteral(".tmp")).size(), 2);
    EXPECT_FALSE(QFile::exists(other()));
    const base::FrozenClock anHourLater(base::nowMs() + 3'600'000);
    Desk::create(other());
    EXPECT_EQ(names(), QStringList({QStringLiteral("other.trayecto"), QStringLiteral("p.trayecto")}));
}

} // namespace trayecto::tests
