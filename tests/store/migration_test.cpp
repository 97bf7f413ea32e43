// A file of an older version. This program is built with one migration more than Trayecto has.

#include "store/check.h"
#include "store/migrations.h"
#include "store/sql.h"
#include "store/support.h"

namespace trayecto::tests {

using store::OpenFor;

class MigrationTest : public StoreTest
{
  protected:
    void SetUp() override
    {
        ASSERT_EQ(store::newestVersion(), 3);
        Desk::create(path())->rename(QStringLiteral("before"));
        Sql(path()).run("DROP TABLE later; PRAGMA user_version = 2");
        m_bytes = bytesOf(path());
    }
    std::string version(const QString& file) const { return Sql(file).ask("PRAGMA user_version"); }

    QByteArray m_bytes;
};

TEST_F(MigrationTest, AnOlderFileIsReadAsItIs)
{
    EXPECT_EQ(renamedCard(Desk::open(path(), OpenFor::reading)->project()), u"before");
    EXPECT_EQ(renamedCard(Desk::open(path(), OpenFor::editing)->project()), u"before");
    EXPECT_TRUE(take(store::check(path())).empty());
    EXPECT_EQ(bytesOf(path()), m_bytes);
    EXPECT_EQ(names().size(), 1);
}

TEST_F(MigrationTest, TheFirstEditBringsItUpToDate)
{
    {
        const auto desk = Desk::open(path());
        desk->rename(QStringLiteral("after"));
        ASSERT_TRUE(succeeded(desk->file->flush()));
        take(desk->document.undo());
        take(desk->document.undo());
        ASSERT_TRUE(succeeded(desk->file->flush()));
    }
    EXPECT_EQ(version(path()), "3");
    EXPECT_EQ(renamedCard(Desk::open(path())->project()), u"Card");
    EXPECT_TRUE(take(store::check(path())).empty());
}

TEST_F(MigrationTest, ReadingItsLogDoesNotWriteIt)
{
    const auto desk = Desk::open(path());
    const auto entries = take(desk->file->load(1, 2));
    ASSERT_EQ(entries.size(), 2u);
    EXPECT_TRUE(entries[1].edit.label.title == u"before");
    EXPECT_EQ(bytesOf(path()), m_bytes);
    EXPECT_EQ(names().size(), 1);
}

TEST_F(MigrationTest, WhatAnotherProgramHasChangedIsNotBroughtUpToDate)
{
    const auto desk = Desk::open(path());
    Sql(path()).run("UPDATE card SET title = 'theirs'");
    const QByteArray theirs = bytesOf(path());
    desk->rename(QStringLiteral("ours"));
    EXPECT_TRUE(failsWith(base::ErrorCode::fileMoved, desk->file->flush()));
    EXPECT_EQ(bytesOf(path()), theirs);
    EXPECT_TRUE(succeeded(desk->file->rescueCopy(other(), desk->project())));
    EXPECT_TRUE(Desk::open(other(), OpenFor::reading)->project() == begunAnew(desk->project()));
}

TEST_F(MigrationTest, ACopyWithWaitingEditsIsUpToDate)
{
    const QString copy = path(QStringLiteral("copy"));
    const auto desk = Desk::open(path());
    ASSERT_TRUE(QFile::rename(path(), path(QStringLiteral("away"))));
    desk->rename(QStringLiteral("after"));
    EXPECT_FALSE(desk->file->flush().ok());
    ASSERT_TRUE(succeeded(desk->file->saveCopy(copy)));
    EXPECT_EQ(version(copy), "3");
    EXPECT_EQ(bytesOf(path(QStringLiteral("away"))), m_bytes);
    EXPECT_TRUE(Desk::open(copy, OpenFor::reading)->project() == desk->project());
}

// What version 1 of Trayecto wrote, as tests/store/version1.sql tells it.
class FirstVersionTest : public StoreTest
{
  protected:
    void SetUp() override { Sql(path()).run(bytesOf(QStringLiteral(VERSION_1)).toStdString()); }
};

TEST_F(FirstVersionTest, IsOpenedEditedAndUndoneToItsBeginning)
{
    {
        const auto desk = Desk::open(path());
        EXPECT_TRUE(take(store::check(path())).empty());
        ASSERT_EQ(desk->project().rows<model::Card>().size(), 1u);
        desk->rename(QStringLiteral("after"));
        ASSERT_TRUE(succeeded(desk->file->flush()));
    }
    EXPECT_EQ(Sql(path()).ask("PRAGMA user_version"), std::to_string(store::newestVersion()));
    EXPECT_TRUE(take(store::check(path())).empty());
    const auto desk = Desk::open(path());
    EXPECT_EQ(renamedCard(desk->project()), u"after");
    while (desk->document.undoLabel())
        take(desk->document.undo());
    EXPECT_TRUE(desk->project().rows<model::Card>().isEmpty());
    while (desk->document.redoLabel())
        take(desk->document.redo());
    EXPECT_EQ(renamedCard(desk->project()), u"after");
    ASSERT_TRUE(succeeded(desk->file->flush()));
    EXPECT_TRUE(take(store::check(path())).empty());
}

} // namespace trayecto::tests
