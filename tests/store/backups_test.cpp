// Backups: when one is due, which are kept, and that they hold all.
#include "store/backups.h"

#include "base/clock.h"
#include "store/support.h"

#include <QDateTime>
#include <QDir>
#include <QTimeZone>
#include <set>

namespace trayecto::tests {

using base::ErrorCode;

namespace {

const QTimeZone kZone("Europe/Madrid");

qint64 at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 1, 1).addDays(day), QTime(hour, minute), kZone).toMSecsSinceEpoch();
}

} // namespace

TEST(Backups, AreDueOnANewDayAndAfterAnHour)
{
    EXPECT_TRUE(store::isBackupDue({}, at(0, 9), kZone));
    EXPECT_FALSE(store::isBackupDue(at(0, 9), at(0, 9, 59), kZone));
    EXPECT_TRUE(store::isBackupDue(at(0, 9), at(0, 10), kZone));
    EXPECT_TRUE(store::isBackupDue(at(0, 23, 50), at(1, 0, 5), kZone)) << "another day";
}

// Two months of work, thinned with each backup as the program does.
TEST(Backups, KeepTodaySevenDaysAndFourWeeks)
{
    std::vector<qint64> kept;
    const int last = 60;
    for (int day = 0; day <= last; ++day)
        for (int hour = 9; hour < 18; ++hour) {
            kept.insert(kept.begin(), at(day, hour));
            kept = store::timesToKeep(kept, at(day, hour), kZone);
        }
    std::set<qint64> days;
    int ofToday = 0, ofTheDays = 0, older = 0;
    for (const qint64 time : kept) {
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(time, kZone);
        const qint64 age = when.date().daysTo(QDate(2026, 1, 1).addDays(last));
        ofToday += age == 0;
        ofTheDays += age >= 1 && age <= 7;
        older += age > 7;
        EXPECT_LE(age, 7 + 28);
        if (age > 0) {
            EXPECT_EQ(when.time().hour(), 17) << "the last of its day";
            EXPECT_TRUE(days.insert(age).second);
        }
    }
    EXPECT_EQ(ofToday, 9);
    EXPECT_EQ(ofTheDays, 7);
    EXPECT_GE(older, 4);
    EXPECT_LE(older, 5) << "a week that is cut by the edge";
}

TEST(Backups, TheNewestIsKeptHoweverOldItIs)
{
    EXPECT_EQ(store::timesToKeep({at(0, 9), at(0, 10), at(1, 9)}, at(300, 9), kZone), std::vector<qint64>{at(1, 9)});
    EXPECT_TRUE(store::timesToKeep({}, at(0, 0), kZone).empty());
}

class BackupFiles : public StoreTest
{
  protected:
    BackupFiles() { setHome(path(QStringLiteral("data"))); }
    ~BackupFiles() override { qunsetenv("XDG_DATA_HOME"); }
    static void setHome(const QString& folder) { qputenv("XDG_DATA_HOME", QFile::encodeName(folder)); }
};

TEST_F(BackupFiles, HoldAllThatWasDone)
{
    const auto desk = Desk::create(path());
    desk->rename(QStringLiteral("edited"));
    const qint64 now = QDateTime(QDate(2026, 5, 4), QTime(12, 0)).toMSecsSinceEpoch();
    {
        const base::FrozenClock clock(now);
        EXPECT_TRUE(take(store::backUp(desk->file->reader(), path())));
        EXPECT_FALSE(take(store::backUp(desk->file->reader(), path()))) << "not yet again";
    }
    const auto backups = store::backupsOf(path());
    ASSERT_EQ(backups.size(), 1u);
    EXPECT_EQ(backups.front().timeMs, now);
    EXPECT_EQ(backups.front().of, base::resolvedPath(path()));
    EXPECT_GT(backups.front().bytes, 0);
    EXPECT_EQ(store::allBackups(), backups);
    EXPECT_TRUE(Desk::open(backups.front().path)->project() == desk->project());
    EXPECT_TRUE(store::backupsOf(other()).empty());
}

TEST_F(BackupFiles, ThoseThatNeedNotBeKeptGo)
{
    const auto desk = Desk::create(path());
    const QDateTime begin(QDate(2026, 5, 4), QTime(9, 0));
    for (const int days : {0, 1, 40}) {
        const base::FrozenClock clock(begin.addDays(days).toMSecsSinceEpoch());
        EXPECT_TRUE(take(store::backUp(desk->file->reader(), path())));
    }
    EXPECT_EQ(store::backupsOf(path()).size(), 1u);
}

TEST_F(BackupFiles, OneOfATimeToComeMakesNoneDue)
{
    const auto desk = Desk::create(path());
    const QDateTime now(QDate(2020, 5, 4), QTime(9, 0));
    for (const auto& [time, isMade] : {std::pair(now.addYears(4), true), {now, true}, {now.addSecs(600), false}}) {
        const base::FrozenClock clock(time.toMSecsSinceEpoch());
        EXPECT_EQ(take(store::backUp(desk->file->reader(), path())), isMade) << qPrintable(time.toString());
    }
}

TEST_F(BackupFiles, AFolderThatCannotBeMadeIsAnErrorAndNoMore)
{
    const auto desk = Desk::create(path());
    setHome(path()); // a file
    EXPECT_FALSE(store::backUp(desk->file->reader(), path()));
    EXPECT_GT(desk->rename(QStringLiteral("work goes on")), 0);
    EXPECT_TRUE(succeeded(desk->file->flush()));
}

} // namespace trayecto::tests
