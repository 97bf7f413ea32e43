// Every call by which SQLite changes the disk is made to fail once, with ENOSPC and with EIO: the error is told,
// nothing is called stored that is not, and all is stored once the disk works again.

#include "store/check.h"
#include "store/sql.h"
#include "store/support.h"

#include <QElapsedTimer>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

// Counts down at each mutating call; the one that finds it at zero fails, and all after it where it lasts.
struct Fault
{
    std::atomic<int> left{-1};
    std::atomic<int> error{0};
    std::atomic<bool> lasts{false};
    std::atomic<int> calls{0};

    bool strikes()
    {
        ++calls;
        if (left < 0)
            return false;
        if (left > 0) {
            --left;
            return false;
        }
        if (!lasts)
            left = -1;
        errno = error;
        return true;
    }
} fault;

template <class Call> Call* original(const char* name)
{
    sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
    return reinterpret_cast<Call*>(vfs->xGetSystemCall(vfs, name));
}

auto* const realOpen = original<int(const char*, int, int)>("open");
auto* const realPwrite = original<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
auto* const realTruncate = original<int(int, off_t)>("ftruncate");
auto* const realUnlink = original<int(const char*)>("unlink");
auto* const realOpenDirectory = original<int(const char*, int*)>("openDirectory");

int failingOpen(const char* path, int flags, int mode)
{
    return (flags & O_CREAT) && fault.strikes() ? -1 : realOpen(path, flags, mode);
}
ssize_t failingPwrite(int file, const void* bytes, size_t count, off64_t at)
{
    return fault.strikes() ? -1 : realPwrite(file, bytes, count, at);
}
int failingTruncate(int file, off_t size)
{
    return fault.strikes() ? -1 : realTruncate(file, size);
}
int failingUnlink(const char* path)
{
    return fault.strikes() ? -1 : realUnlink(path);
}
int failingOpenDirectory(const char* path, int* file)
{
    return fault.strikes() ? SQLITE_CANTOPEN : realOpenDirectory(path, file);
}

template <class Call> void setCall(const char* name, Call* call)
{
    sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
    vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(call));
}

} // namespace

// SQLite has no hook for these two; a program's own come before the C library's.
extern "C" int fsync(int file)
{
    return fault.strikes() ? -1 : int(::syscall(SYS_fsync, file));
}
extern "C" int fdatasync(int file)
{
    return fault.strikes() ? -1 : int(::syscall(SYS_fdatasync, file));
}

namespace trayecto::tests {

using base::ErrorCode;
using store::OpenFor;
using store::StoreCondition;
using namespace std::chrono_literals;

class FaultsTest : public ::testing::Test
{
  protected:
    // In memory, where there is such a folder: the faults are ours, the disk would only be slow.
    FaultsTest() : m_folder(QStringLiteral("/dev/shm/trayecto-XXXXXX"))
    {
        if (!m_folder.isValid())
            m_folder = QTemporaryDir();
    }

    void SetUp() override
    {
        setCall("open", failingOpen);
        setCall("pwrite64", failingPwrite);
        setCall("ftruncate", failingTruncate);
        setCall("unlink", failingUnlink);
        setCall("openDirectory", failingOpenDirectory);
        ASSERT_TRUE(m_folder.isValid());
        Desk::create(path(0));
    }

    void TearDown() override
    {
        mend();
        sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
        vfs->xSetSystemCall(vfs, nullptr, nullptr);
    }

    QString path(int number) const { return m_folder.filePath(QStringLiteral("%1.trayecto").arg(number)); }
    static void mend() { fault.left = -1; }
    static void breakAt(int call, int error, bool lasts)
    {
        fault.error = error;
        fault.lasts = lasts;
        fault.left = call;
    }

    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    static void oneEdit(Desk& desk, int number)
    {
        if (number % 5 == 4)
            take(desk.document.undo());
        else
            desk.rename(QStringLiteral("edit %1").arg(number));
    }

    QTemporaryDir m_folder;
};

constexpr int kEdits = 25;

TEST_F(FaultsTest, EveryMutatingCallMayFailOnce)
{
    int calls = 0;
    ASSERT_TRUE(QFile::copy(path(0), path(1)));
    {
        const auto desk = Desk::open(path(1));
        fault.calls = 0;
        for (int number = 0; number < kEdits; ++number) {
            oneEdit(*desk, number);
            ASSERT_TRUE(succeeded(desk->file->flush()));
        }
        calls = fault.calls;
    }
    ASSERT_GT(calls, kEdits * 8);
    ASSERT_TRUE(QFile::remove(path(1)));

    // In the ordinary run every seventh: the calls of one edit are a few more than twenty, so that each has its turn.
    const int stride = qEnvironmentVariableIsSet("TRAYECTO_LONG") ? 1 : 7;
    int rounds = 0;
    int told = 0;
    for (const int error : {ENOSPC, EIO})
        for (int call = 0; call < calls; call += stride) {
            SCOPED_TRACE(::testing::Message() << "call " << call << " of " << calls << ", error " << error);
            const QString file = path(1);
            ++rounds;
            ASSERT_TRUE(QFile::copy(path(0), file));
            model::Project memory;
            {
                const auto desk = Desk::open(file);
                breakAt(call, error, false);
                for (int number = 0; number < kEdits; ++number) {
                    oneEdit(*desk, number);
                    const auto flushed = desk->file->flush();
                    if (!flushed) {
                        ++told;
                        // SQLite keeps the reason for a failed write, but not for a failed open, sync or unlink.
                        EXPECT_TRUE(flushed.error().code == ErrorCode::ioError ||
                                    flushed.error().code == ErrorCode::fileUnwritable ||
                                    (error == ENOSPC && flushed.error().code == ErrorCode::diskFull))
                            << base::sentence(flushed.error()).toStdString();
                        EXPECT_TRUE(succeeded(desk->file->flush()));
                    }
                    ASSERT_EQ(desk->file->storedSeq(), desk->document.seq());
                }
                mend();
                memory = desk->project();
            }
            ASSERT_TRUE(Desk::open(file, OpenFor::reading)->project() == memory);
            ASSERT_TRUE(take(store::check(file)).empty());
            ASSERT_TRUE(QFile::remove(file));
        }
    EXPECT_GT(told, rounds / 2);
    RecordProperty("calls", calls);
    RecordProperty("told", told);
}

TEST_F(FaultsTest, ADiskThatStaysFullLosesNothingThatWasCalledStored)
{
    for (int call = 0; call < 60; ++call) {
        SCOPED_TRACE(call);
        const QString file = path(1);
        Desk::create(file);
        qint64 stored = 0;
        {
            const auto desk = Desk::open(file);
            breakAt(call, call % 2 ? ENOSPC : EIO, true);
            base::Result<void> flushed;
            for (int number = 0; flushed; ++number) {
                oneEdit(*desk, number);
                flushed = desk->file->flush();
            }
            desk->rename(QStringLiteral("waits behind it"));
            EXPECT_FALSE(desk->file->flush().ok());
            EXPECT_EQ(desk->file->state().condition, StoreCondition::notSaved);
            if (call % 3 == 0) {
                mend(); // there is room again
                EXPECT_TRUE(succeeded(desk->file->flush()));
                EXPECT_EQ(desk->file->storedSeq(), desk->document.seq());
            }
            stored = desk->file->abandon();
            EXPECT_LE(stored, desk->document.seq());
            EXPECT_EQ(desk->file->flush().ok(), stored == desk->document.seq());
        }
        mend();
        const auto again = Desk::open(file, OpenFor::reading);
        // What could not be told from stored may be there as well, never less.
        EXPECT_GE(again->document.seq(), stored);
        EXPECT_LE(again->document.seq(), stored + 1);
        EXPECT_TRUE(take(store::check(file)).empty());
        ASSERT_TRUE(QFile::remove(file));
    }
}

TEST_F(FaultsTest, AnErrorIsToldWithinASecondAndTheEditIsStoredByItself)
{
    const auto desk = Desk::open(path(0));
    breakAt(3, ENOSPC, true);
    QElapsedTimer timer;
    timer.start();
    desk->rename(QStringLiteral("x"));
    while (desk->file->state().condition != StoreCondition::notSaved && timer.elapsed() < 5000)
        ::usleep(1000);
    EXPECT_LT(timer.elapsed(), 3000); // a second, and what a busy test machine adds to it
    EXPECT_EQ(desk->file->state().reason->code, ErrorCode::diskFull);

    mend(); // somebody made room
    while (desk->file->state().condition != StoreCondition::saved && timer.elapsed() < 10000)
        ::usleep(1000);
    EXPECT_EQ(desk->file->storedSeq(), desk->document.seq());
}

TEST_F(FaultsTest, ACopyThatCannotBeFinishedLeavesWhatWasThere)
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
TEST_F(FaultsTest, ACutShortFileIsReplacedWhollyOrKeptWhole)
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

} // namespace trayecto::tests
