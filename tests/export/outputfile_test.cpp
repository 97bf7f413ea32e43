// What lies on disk after an export that went well, and after one that did not.
#include "export/outputfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace trayecto;
using exporting::OutputFile;

namespace {

class OutputFileTest : public ::testing::Test
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

TEST_F(OutputFileTest, AppearsOnlyWhenCommitted)
{
    OutputFile file(path());
    ASSERT_TRUE(file.open());
    ASSERT_TRUE(file.write("new", 3));
    EXPECT_FALSE(QFile::exists(path()));
    ASSERT_TRUE(file.commit());
    EXPECT_EQ(bytesAt(path()), "new");
    EXPECT_EQ(names(), QStringList(QStringLiteral("map.pdf")));
}

TEST_F(OutputFileTest, WithoutCommitTheOldFileStays)
{
    ASSERT_TRUE(exporting::writeFile(path(), "old"));
    {
        OutputFile file(path());
        ASSERT_TRUE(file.open());
        ASSERT_TRUE(file.write("half", 4));
    }
    EXPECT_EQ(bytesAt(path()), "old");
    EXPECT_EQ(names(), QStringList(QStringLiteral("map.pdf")));
}

TEST_F(OutputFileTest, KeepsTheRightsOfWhatItReplaces)
{
    ASSERT_TRUE(exporting::writeFile(path(), "old"));
    const auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    ASSERT_TRUE(QFile::setPermissions(path(), rights));
    ASSERT_TRUE(exporting::writeFile(path(), "new"));
    EXPECT_EQ(bytesAt(path()), "new");
    EXPECT_EQ(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::ReadGroup);
}

TEST_F(OutputFileTest, FollowsALinkAndLeavesIt)
{
    ASSERT_TRUE(exporting::writeFile(path(), "old"));
    const QString link = path(QStringLiteral("link.pdf"));
    ASSERT_TRUE(QFile::link(path(), link));
    ASSERT_TRUE(exporting::writeFile(link, "new"));
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(bytesAt(path()), "new");
}

TEST_F(OutputFileTest, FullDisk)
{
    ASSERT_TRUE(exporting::writeFile(path(), "old"));
    const QByteArray much(100'000, 'x');
    base::Result<void> result;
    {
        const FileSizeLimit limit(10'000);
        result = exporting::writeFile(path(), much);
    }
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, base::ErrorCode::diskFull);
    EXPECT_EQ(result.error().where, path());
    EXPECT_EQ(bytesAt(path()), "old");
    EXPECT_EQ(names(), QStringList(QStringLiteral("map.pdf")));
}

TEST_F(OutputFileTest, PlacesThatCannotBeWritten)
{
    const QString folder = path(QStringLiteral("folder"));
    ASSERT_TRUE(QDir().mkpath(folder));
    const QStringList bad{folder, path(QStringLiteral("missing/map.pdf")), QStringLiteral("/dev/full"),
                          path(QString(300, u'x'))};
    for (const QString& place : bad) {
        const base::Result<void> result = exporting::writeFile(place, "new");
        ASSERT_FALSE(result) << place.toStdString();
        EXPECT_EQ(result.error().code, base::ErrorCode::fileUnwritable) << place.toStdString();
        EXPECT_EQ(result.error().where, place);
    }
    EXPECT_TRUE(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(OutputFileTest, FilesThatMayOnlyBeRead)
{
    ASSERT_TRUE(exporting::writeFile(path(), "old"));
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadOther));
    ASSERT_TRUE(QFile::setPermissions(QFileInfo(path()).path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther |
                                                                    QFile::ExeOther | QFile::WriteOwner));
    const bool root = ::geteuid() == 0; // who may write everywhere
    if (root) {
        ASSERT_EQ(::seteuid(65534), 0);
    }
    const base::Result<void> result = exporting::writeFile(path(), "new");
    if (root) {
        ASSERT_EQ(::seteuid(0), 0);
    }
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, base::ErrorCode::fileUnwritable);
    EXPECT_EQ(bytesAt(path()), "old");
    EXPECT_EQ(names(), QStringList(QStringLiteral("map.pdf")));
}
