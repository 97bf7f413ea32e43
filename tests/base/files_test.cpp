// What lies on disk after a file was written well, and after it was not.
#include "base/files.h"

#include "base/clock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace trayecto;
using base::Existing;
using base::NewFile;

namespace {

class FilesTest : public ::testing::Test
{
  protected:
    QString path(const QString& name = QStringLiteral("map.pdf")) const { return m_folder.filePath(name); }

    QByteArray bytesAt(const QString& file) const
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("<none>");
    }

    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System); }

  private:
    QTemporaryDir m_folder;
};

// Writing past `bytes` fails with EFBIG, as a full disk fails with ENOSPC.
class FileSizeLimit
{
  public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }

  private:
    rlimit m_old = {};
    void (*m_oldHandler)(int) = SIG_DFL;
};

} // namespace

TEST_F(FilesTest, AppearsOnlyWhenItIsComplete)
{
    const auto file = NewFile::beside(path(), Existing::keep);
    ASSERT_TRUE(file);
    ASSERT_TRUE((*file)->write("ne"));
    ASSERT_TRUE((*file)->write("w"));
    EXPECT_FALSE(QFile::exists(path()));
    ASSERT_TRUE((*file)->place());
    EXPECT_EQ(bytesAt(path()), "new");
    EXPECT_EQ(names(), QStringList(QStringLiteral("map.pdf")));
}

TEST_F(FilesTest, NotPlacedTheOldFileStays)
{
    ASSERT_TRUE(base::writeFile(path(), "old"));
    {
        const auto file = NewFile::beside(path(), Existing::replace);
        ASSERT_TRUE(file);
        ASSERT_TRUE((*file)->write("half"));
    }
    EXPECT_EQ(bytesAt(path()), "old");
    EXPECT_EQ(names(), QStringList(QStringLiteral("map.pdf")));
}

TEST_F(FilesTest, ReplacesNothingUnasked)
{
    const auto file = NewFile::beside(path(), Existing::keep);
    ASSERT_TRUE(file);
    ASSERT_TRUE(base::writeFile(path(), "came meanwhile"));
    EXPECT_EQ((*file)->place().error().code, base::ErrorCode::fileExists);
    EXPECT_EQ(NewFile::beside(path(), Existing::keep).error().code, base::ErrorCode::fileExists);
    EXPECT_EQ(bytesAt(path()), "came meanwhile");
}

// A child that is killed leaves its file; the next one that writes there takes it away, but none that is still written.
TEST_F(FilesTest, WhatAKilledProgramLeftIsTakenAway)
{
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const auto file = NewFile::beside(path(), Existing::keep);
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_EQ(names().size(), 1);
    QFile left(path(names().front() + QStringLiteral("-journal")));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    const QString alike = QStringLiteral(".trayecto-notes.tmp");
    ASSERT_TRUE(base::writeFile(path(alike), "somebody's"));
    ASSERT_EQ(names().size(), 3) << "it might be young";
    const auto alive = NewFile::beside(path(QStringLiteral("slow.pdf")), Existing::keep);
    {
        const base::FrozenClock anHourLater(base::nowMs() + 3'600'000);
        ASSERT_TRUE(base::writeFile(path(), "new"));
    }
    EXPECT_TRUE(QFile::exists((*alive)->path()));
    EXPECT_TRUE((*alive)->place());
    EXPECT_EQ(names(), QStringList({alike, QStringLiteral("map.pdf"), QStringLiteral("slow.pdf")}));
}

// Whether a program on another machine still lives cannot be seen from here; after a day it is over.
TEST_F(FilesTest, WhatAnotherMachineWritesIsNotTakenAwayForADay)
{
    QString theirs;
    {
        const auto ours = NewFile::beside(path(), Existing::keep);
        ASSERT_TRUE(ours);
        theirs = (*ours)->path();
    }
    QChar& ofHost = theirs[theirs.indexOf(QStringLiteral(".trayecto-")) + 10];
    ofHost = ofHost == u'0' ? u'1' : u'0';
    ASSERT_TRUE(base::writeFile(theirs, "half"));
    const qint64 now = base::nowMs();
    for (const auto& [hours, stays] : {std::pair(0, true), std::pair(23, true), std::pair(25, false)}) {
        const base::FrozenClock later(now + hours * 3'600'000LL);
        ASSERT_TRUE(base::writeFile(path(), "new"));
        EXPECT_EQ(QFile::exists(theirs), stays) << hours << " hours";
    }
}

TEST_F(FilesTest, KeepsTheRightsOfWhatItReplaces)
{
    ASSERT_TRUE(base::writeFile(path(), "old"));
    const auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    ASSERT_TRUE(QFile::setPermissions(path(), rights));
    ASSERT_TRUE(base::writeFile(path(), "new"));
    EXPECT_EQ(bytesAt(path()), "new");
    EXPECT_EQ(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::ReadGroup);
}

TEST_F(FilesTest, FollowsALinkAndLeavesIt)
{
    ASSERT_TRUE(base::writeFile(path(), "old"));
    const QString link = path(QStringLiteral("link.pdf"));
    ASSERT_TRUE(QFile::link(path(), link));
    ASSERT_TRUE(base::writeFile(link, "new"));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(bytesAt(path()), "new");
}

TEST_F(FilesTest, FollowsALinkToWhatIsNotThereYet)
{
    const QString link = path(QStringLiteral("link.pdf"));
    const QString second = path(QStringLiteral("second.pdf"));
    ASSERT_TRUE(QFile::link(QStringLiteral("map.pdf"), link));
    ASSERT_TRUE(QFile::link(link, second));
    EXPECT_EQ(base::resolvedPath(second), QFileInfo(path()).absoluteFilePath());
    ASSERT_TRUE(base::writeFile(second, "new"));
    EXPECT_TRUE(QFileInfo(second).isSymLink());
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(bytesAt(path()), "new");
}

TEST_F(FilesTest, ALinkThatLeadsInACircleIsLeftAlone)
{
    const QString link = path(QStringLiteral("link.pdf"));
    ASSERT_TRUE(QFile::link(QStringLiteral("link.pdf"), link));
    for (const Existing existing : {Existing::keep, Existing::replace})
        EXPECT_FALSE(NewFile::beside(link, existing));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
}

TEST_F(FilesTest, FullDisk)
{
    ASSERT_TRUE(base::writeFile(path(), "old"));
    const QByteArray much(100'000, 'x');
    base::Result<void> result;
    {
        const FileSizeLimit limit(10'000);
        result = base::writeFile(path(), much);
    }
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, base::ErrorCode::diskFull);
    EXPECT_EQ(result.error().where, path());
    EXPECT_EQ(bytesAt(path()), "old");
    EXPECT_EQ(names(), QStringList(QStringLiteral("map.pdf")));
}

TEST_F(FilesTest, PlacesThatCannotBeWritten)
{
    const QString folder = path(QStringLiteral("folder"));
    ASSERT_TRUE(QDir().mkpath(folder));
    const QStringList bad{folder, path(QStringLiteral("missing/map.pdf")), QStringLiteral("/dev/full"),
                          path(QString(300, u'x'))};
    for (const QString& place : bad) {
        const base::Result<void> result = base::writeFile(place, "new");
        ASSERT_FALSE(result) << place.toStdString();
        EXPECT_EQ(result.error().code, base::ErrorCode::fileUnwritable) << place.toStdString();
        EXPECT_EQ(result.error().where, place);
    }
    EXPECT_TRUE(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(FilesTest, FilesThatMayOnlyBeRead)
{
    ASSERT_TRUE(base::writeFile(path(), "old"));
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadOther));
    ASSERT_TRUE(QFile::setPermissions(QFileInfo(path()).path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther |
                                                                    QFile::ExeOther | QFile::WriteOwner));
    const bool root = ::geteuid() == 0; // who may write everywhere
    if (root) {
        ASSERT_EQ(::seteuid(65534), 0);
    }
    const base::Result<void> result = base::writeFile(path(), "new");
    if (root) {
        ASSERT_EQ(::seteuid(0), 0);
    }
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, base::ErrorCode::fileUnwritable);
    EXPECT_EQ(bytesAt(path()), "old");
    EXPECT_EQ(names(), QStringList(QStringLiteral("map.pdf")));
}
