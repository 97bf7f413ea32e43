// What `check` finds in files that open.

#include "store/check.h"
#include "store/sql.h"
#include "store/support.h"

namespace trayecto::tests {

using store::check;
using store::Finding;
using store::FindingKind;

class CheckTest : public StoreTest
{
  protected:
    void SetUp() override
    {
        const auto desk = Desk::create(path());
        for (const char16_t* title : {u"one", u"two", u"three"})
            desk->rename(QString::fromUtf16(title));
        take(desk->document.undo());
    }

    std::vector<FindingKind> kinds()
    {
        std::vector<FindingKind> kinds;
        for (const Finding& finding : take(check(path()))) {
            kinds.push_back(finding.kind);
            EXPECT_FALSE(store::sentence(finding).contains(u'%')) << store::sentence(finding).toStdString();
        }
        return kinds;
    }

    std::vector<FindingKind> kindsAfter(const std::string& text)
    {
        Sql(path()).run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; " + text);
        return kinds();
    }
};

TEST_F(CheckTest, FindsNothingInAWholeFile)
{
    EXPECT_TRUE(kinds().empty());
}

TEST_F(CheckTest, ReadsOnly)
{
    const QByteArray before = bytesOf(path());
    (void)kinds();
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(names().size(), 1);
}

TEST_F(CheckTest, FindsARowThatWasChangedPastTheLog)
{
    EXPECT_EQ(kindsAfter("UPDATE card SET title = 'other' WHERE kind = 'note'"), std::vector{FindingKind::difference});
}

TEST_F(CheckTest, FindsARowThatIsGone)
{
    EXPECT_EQ(kindsAfter("DELETE FROM card WHERE kind = 'note'"), std::vector{FindingKind::difference});
}

TEST_F(CheckTest, FindsAnEntryThatWasChanged)
{
    EXPECT_EQ(kindsAfter("UPDATE edit SET author = 'somebody else' WHERE seq = 3"), std::vector{FindingKind::logHash});
}

TEST_F(CheckTest, FindsAnEntryThatIsGone)
{
    EXPECT_EQ(kindsAfter("DELETE FROM edit WHERE seq = 1"),
              (std::vector{FindingKind::logGap, FindingKind::logChain, FindingKind::logContent}));
}

TEST_F(CheckTest, FindsABrokenChain)
{
    EXPECT_EQ(kindsAfter("UPDATE edit SET prev_hash = hash WHERE seq = 3"),
              (std::vector{FindingKind::logChain, FindingKind::logHash}));
}

TEST_F(CheckTest, FindsARowThatNamesNone)
{
    const auto kinds = kindsAfter("UPDATE card SET step = '019a0000-0000-7000-8000-000000000000' WHERE kind = 'note'");
    EXPECT_EQ(kinds, (std::vector{FindingKind::reference, FindingKind::row, FindingKind::difference}));
}

TEST_F(CheckTest, FindsAPictureThatWasChanged)
{
    EXPECT_EQ(kindsAfter("UPDATE blob SET bytes = x'00'"), std::vector{FindingKind::picture});
}

TEST_F(CheckTest, TellsHowFarItIsAndCanBeCancelled)
{
    std::vector<double> shares;
    EXPECT_TRUE(take(check(path(), [&](double share) {
                    shares.push_back(share);
                    return true;
                })).empty());
    EXPECT_TRUE(std::is_sorted(shares.begin(), shares.end()));
    EXPECT_TRUE(failsWith(base::ErrorCode::cancelled, check(path(), [](double) { return false; })));
}

} // namespace trayecto::tests
