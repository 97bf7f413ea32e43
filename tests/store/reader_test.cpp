// Reader: the log for other threads, whatever becomes of the project meanwhile.
#include "store/support.h"

#include <thread>

namespace trayecto::tests {

using base::ErrorCode;

using ReaderTest = StoreTest;

TEST_F(ReaderTest, GivesTheHeadsOfTheLogWithThoseThatWait)
{
    const auto desk = Desk::create(path());
    desk->document.setAuthor(QStringLiteral("Ana"));
    for (int at = 0; at < 20; ++at)
        desk->rename(QStringLiteral("t%1").arg(at));
    const auto heads = take(desk->file->reader().heads(15, 100)); // some may be on their way
    ASSERT_EQ(heads.size(), 7u);
    EXPECT_EQ(heads.front().seq, 15);
    EXPECT_EQ(heads.back().seq, 21);
    EXPECT_EQ(heads.back().label.title, u"t19");
    EXPECT_EQ(heads.back().author, u"Ana");
    EXPECT_GT(heads.back().timeMs, 0);
    EXPECT_TRUE(take(desk->file->reader().heads(22, 30)).empty());
}

TEST_F(ReaderTest, ReadsAFileThatIsNotEdited)
{
    {
        const auto desk = Desk::create(path());
        desk->rename(QStringLiteral("one"));
    }
    const auto desk = Desk::open(path(), store::OpenFor::reading);
    EXPECT_EQ(take(desk->file->reader().heads(1, 9)).size(), 2u);
    EXPECT_EQ(take(desk->file->reader().load(2, 2)).front().edit.changes.size(), 1u);
    EXPECT_TRUE(succeeded(desk->file->reader().saveCopy(other())));
    EXPECT_TRUE(Desk::open(other())->project() == desk->project());
}

TEST_F(ReaderTest, OfAClosedProjectSaysSoAndHoldsNothing)
{
    auto desk = Desk::create(path());
    const store::Reader reader = desk->file->reader();
    desk.reset();
    EXPECT_TRUE(failsWith(ErrorCode::cancelled, reader.heads(1, 1)));
    EXPECT_TRUE(failsWith(ErrorCode::cancelled, reader.saveCopy(other())));
    EXPECT_FALSE(Desk::open(path())->file->refusal()) << "nobody holds the lock";
}

TEST_F(ReaderTest, IsNoDangerToAProjectThatIsClosedMeanwhile)
{
    for (int round = 0; round < 20; ++round) {
        auto desk = Desk::create(path(QStringLiteral("%1.trayecto").arg(round)));
        desk->rename(QStringLiteral("one"));
        std::thread readers([reader = desk->file->reader()] {
            while (true)
                if (const auto heads = reader.heads(1, 2); !heads) {
                    EXPECT_TRUE(failsWith(ErrorCode::cancelled, heads));
                    return;
                }
        });
        desk.reset();
        readers.join();
    }
}

} // namespace trayecto::tests
