// Every call by which SQLite changes the disk is made to fail once, with ENOSPC and with EIO: the error is told,
// nothing is called stored that is not, and all is stored once the disk works again.

#include "store/check.h"
#include "store/faults.h"
#include "store/sql.h"

#include <QElapsedTimer>
#include <future>
#include <unistd.h>

namespace trayecto::tests {

using base::ErrorCode;
using store::OpenFor;
using store::StoreCondition;

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
        QFile::remove(file + QStringLiteral("-journal")); // where the disk did not let us take it away
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

TEST_F(FaultsTest, AHangingDiskKeepsNobodyFromRescuingAndLeaving)
{
    using namespace std::chrono_literals;
    std::promise<void> hangs;
    std::promise<void> answers;
    std::atomic<bool> isFirst = true;
    auto desk = Desk::open(path(0));
    whenFileSynced = [&, answer = answers.get_future().share()] {
        if (!isFirst.exchange(false))
            return;
        hangs.set_value();
        answer.wait();
    };
    desk->rename(QStringLiteral("on its way when the disk hangs"));
    desk->rename(QStringLiteral("behind it"));
    const model::Project memory = desk->project();
    hangs.get_future().wait();
    QElapsedTimer timer;
    timer.start();
    const auto cancel = std::make_unique<std::stop_source>();
    std::thread canceller([&] {
        ::usleep(50'000);
        cancel->request_stop();
    });
    EXPECT_TRUE(failsWith(ErrorCode::ioError, desk->file->flush(1min, cancel->get_token())));
    canceller.join();
    EXPECT_TRUE(succeeded(desk->file->rescueCopy(path(1), memory, base::Existing::keep, 50ms)));
    desk->file->letGo(50ms);
    EXPECT_FALSE(desk->file->flush(1min).ok());
    desk.reset();
    EXPECT_LT(timer.elapsed(), 8000); // a second, and what a busy test machine adds to it
    EXPECT_TRUE(Desk::open(path(1), OpenFor::reading)->project() == begunAnew(memory));
    const auto isFree = [this] {
        const auto opened = store::ProjectFile::open(path(0), OpenFor::editing);
        return opened && !opened->file->refusal();
    };
    EXPECT_FALSE(isFree()) << "the writer still has it";

    answers.set_value();
    timer.start();
    while (!isFree() && timer.elapsed() < 10'000)
        ::usleep(1000);
    EXPECT_TRUE(take(store::check(path(0))).empty());
    EXPECT_LE(Desk::open(path(0))->file->storedSeq(), 2) << "what waited was let go";
    EXPECT_TRUE(Desk::open(path(1), OpenFor::reading)->project() == begunAnew(memory))
        << "nothing took its place since";
}

// A commit that failed leaves it open whether it is in the file; that is no excuse to take what others wrote for ours.
TEST_F(FaultsTest, AChangeByAnotherAfterAFailedCommitIsNotBuiltOn)
{
    for (const int call : {1, 6, 11, 16}) {
        SCOPED_TRACE(call);
        const QString file = path(1);
        ASSERT_TRUE(QFile::copy(path(0), file));
        const auto desk = Desk::open(file);
        breakAt(call, ENOSPC, true);
        desk->rename(QStringLiteral("ours"));
        EXPECT_FALSE(desk->file->flush().ok());
        changeByAnotherProgram(file);
        mend();
        EXPECT_TRUE(failsWith(ErrorCode::fileMoved, desk->file->flush()));
        EXPECT_EQ(Sql(file).ask("SELECT count(*) FROM card WHERE title <> 'theirs'"), "0");
        EXPECT_EQ(Sql(file).ask("SELECT max(seq) FROM edit"), "1");
        EXPECT_TRUE(succeeded(desk->file->rescueCopy(path(2), desk->project())));
        EXPECT_TRUE(Desk::open(path(2), OpenFor::reading)->project() == begunAnew(desk->project()));
        ASSERT_TRUE(QFile::remove(file) && QFile::remove(path(2)));
    }
}

} // namespace trayecto::tests
