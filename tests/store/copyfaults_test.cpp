// A copy that the disk, or somebody at the very place where it goes, does not let us finish.

#include "store/check.h"
#include "store/faults.h"
#include "store/sql.h"

#include <unistd.h>

namespace trayecto::tests {

using base::ErrorCode;
using store::OpenFor;

using CopyFaultsTest = FaultsTest;

namespace {

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

// Somebody puts another file where a new one of ours has just appeared.
void replaceOnceItIsThere(const QString& ours, const QString& theirs)
{
    whenFolderSynced = [ours = QFile::encodeName(ours), theirs = QFile::encodeName(theirs)] {
        if (::access(ours.constData(), F_OK) == 0)
            ::rename(theirs.constData(), ours.constData());
    };
}

} // namespace

TEST_F(CopyFaultsTest, ACopyThatCannotBeFinishedLeavesWhatWasThere)
{
    const auto desk = Desk::open(path(0));
    const QString target = path(1);
    ASSERT_TRUE(succeeded(desk->file->saveCopy(target)));
    const QByteArray before = bytesOf(target);
    desk->rename(QStringLiteral("newer"));
    ASSERT_TRUE(succeeded(desk->file->flush()));

    fault.calls = 0;
    ASSERT_TRUE(succeeded(desk->file->saveCopy(path(2))));
    const int calls = fault.calls;
    ASSERT_GT(calls, 3);
    for (int call = 0; call < calls; ++call) {
        SCOPED_TRACE(::testing::Message() << "call " << call << " of " << calls);
        breakAt(call, ENOSPC, true);
        const auto copied = desk->file->saveCopy(target, base::Existing::replace);
        mend();
        // Only the sync of the folder comes after the copy has taken its name.
        if (!copied && call + 1 < calls) {
            ASSERT_EQ(bytesOf(target), before);
        }
        EXPECT_FALSE(copied.ok() && bytesOf(target) == before);
        EXPECT_EQ(namesIn(m_folder.path()).size(), 3);
    }
    EXPECT_TRUE(take(store::check(path(0))).empty());
}

// What is replaced may itself be the torn file of a program that died, and whole only together with its journal.
TEST_F(CopyFaultsTest, ACutShortFileIsReplacedWhollyOrKeptWhole)
{
    const QString target = path(1);
    const QString journal = target + QStringLiteral("-journal");
    Desk::create(target)->rename(QStringLiteral("old"));
    QByteArray torn;
    QByteArray beside;
    {
        Sql database(target);
        database.run("PRAGMA cache_size = 1; BEGIN; UPDATE card SET title = 'torn', description = hex(zeroblob(5000))");
        torn = bytesOf(target);
        beside = bytesOf(journal);
    }
    ASSERT_TRUE(QFile::remove(target));
    const auto desk = Desk::open(path(0));
    int kept = 0;
    bool isDone = false;
    for (int call = 0; !isDone && call < 200; ++call) {
        SCOPED_TRACE(call);
        put(target, torn);
        put(journal, beside);
        breakAt(call, EIO, true);
        isDone = desk->file->saveCopy(target, base::Existing::replace).ok();
        mend();
        const auto found = Desk::open(target, OpenFor::reading);
        const bool isNew = found->project() == desk->project();
        EXPECT_TRUE(isNew || renamedCard(found->project()) == u"old");
        EXPECT_TRUE(isNew || !isDone);
        kept += !isNew;
    }
    EXPECT_TRUE(isDone);
    EXPECT_GT(kept, 3);
}

TEST_F(CopyFaultsTest, SaveAsDoesNotGoOnInAFileThatTookThePlaceOfTheCopy)
{
    const QString target = path(1);
    const QString theirs = path(2);
    {
        const auto other = Desk::create(theirs);
        for (int number = 0; number < 4; ++number)
            oneEdit(*other, number);
    }
    const QByteArray before = bytesOf(theirs);
    for (const OpenFor purpose : {OpenFor::editing, OpenFor::reading}) {
        const auto desk = Desk::open(path(0), purpose);
        replaceOnceItIsThere(target, theirs);
        EXPECT_TRUE(failsWith(ErrorCode::fileMoved, desk->file->saveAs(target)));
        whenFolderSynced = nullptr;
        EXPECT_EQ(desk->file->path(), path(0));
        EXPECT_EQ(bytesOf(target), before);
        if (purpose == OpenFor::editing) {
            desk->rename(QStringLiteral("goes on where it was"));
            EXPECT_TRUE(succeeded(desk->file->flush()));
        }
        ASSERT_TRUE(QFile::rename(target, theirs));
    }
}

TEST_F(CopyFaultsTest, ARescueReplacesNothingThatTookThePlaceOfTheCopy)
{
    const QString target = path(1);
    const QString theirs = path(2);
    Desk::create(theirs);
    const QByteArray before = bytesOf(theirs);
    const auto desk = Desk::open(path(0), OpenFor::reading);
    changeByAnotherProgram(path(0));
    replaceOnceItIsThere(target, theirs);
    (void)desk->file->rescueCopy(target, desk->project());
    EXPECT_EQ(bytesOf(target), before);
}

} // namespace trayecto::tests
