// A copy, the document at a new place, drafts, and a file that is given up.

#include "store/drafts.h"
#include "store/support.h"

#include <QStandardPaths>

namespace trayecto::tests {

using base::ErrorCode;
using base::Existing;
using store::OpenFor;
using store::ProjectFile;
using store::StoreCondition;

using CopiesTest = StoreTest;

TEST_F(CopiesTest, ACopyIsWholeAndTheDocumentStaysWhereItIs)
{
    const auto desk = Desk::create(path());
    desk->rename(QStringLiteral("one"));
    EXPECT_TRUE(succeeded(desk->file->saveCopy(other())));
    expectWhole(other(), *desk);
    EXPECT_TRUE(failsWith(ErrorCode::fileExists, desk->file->saveCopy(other())));
    desk->rename(QStringLiteral("two"));
    EXPECT_TRUE(succeeded(desk->file->saveCopy(other(), Existing::replace)));
    expectWhole(other(), *desk);
    EXPECT_TRUE(failsWith(ErrorCode::fileInUse, desk->file->saveCopy(path(), Existing::replace)));
    EXPECT_TRUE(failsWith(ErrorCode::fileUnwritable, desk->file->saveCopy(path(QStringLiteral("no/such/folder")))));
    EXPECT_EQ(desk->file->path(), path());
    EXPECT_EQ(names().size(), 2);
}

TEST_F(CopiesTest, SaveAsGoesOnAtTheNewPlace)
{
    const auto desk = Desk::create(path());
    EXPECT_TRUE(succeeded(desk->file->saveAs(other())));
    desk->rename(QStringLiteral("there"));
    ASSERT_TRUE(succeeded(desk->file->flush()));
    expectWhole(other(), *desk);
    EXPECT_EQ(Desk::open(path())->document.seq(), 1);
    EXPECT_EQ(Desk::open(other())->file->state().condition, StoreCondition::viewOnly);
}

TEST_F(CopiesTest, SaveAsAtItsOwnPlaceOnlyWaitsUntilAllIsStored)
{
    const auto desk = Desk::create(path());
    desk->rename(QStringLiteral("x"));
    EXPECT_TRUE(failsWith(ErrorCode::fileExists, desk->file->saveAs(path())));
    EXPECT_TRUE(succeeded(desk->file->saveAs(path(), Existing::replace)));
    EXPECT_EQ(desk->file->storedSeq(), desk->document.seq());
    desk->rename(QStringLiteral("goes on"));
    EXPECT_TRUE(succeeded(desk->file->flush()));
    expectWhole(path(), *desk);
}

TEST_F(CopiesTest, SaveAsMakesAnEditableCopyOfWhatIsOnlyRead)
{
    Desk::create(path())->rename(QStringLiteral("before"));
    const QByteArray before = bytesOf(path());
    const auto desk = Desk::open(path(), OpenFor::reading);
    EXPECT_TRUE(failsWith(ErrorCode::readOnly, desk->file->saveAs(path(), Existing::replace)));
    ASSERT_TRUE(succeeded(desk->file->saveAs(other())));
    EXPECT_FALSE(desk->file->refusal());
    EXPECT_EQ(desk->file->path(), other());
    desk->rename(QStringLiteral("after"));
    take(desk->document.undo());
    take(desk->document.undo()); // what was done before it was opened
    ASSERT_TRUE(succeeded(desk->file->flush()));
    expectWhole(other(), *desk);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(CopiesTest, SaveAsOfAViewIsRefusedWhereTheOtherHasGoneOn)
{
    const auto editor = Desk::create(path());
    const auto viewer = Desk::open(path());
    ASSERT_EQ(viewer->file->state().condition, StoreCondition::viewOnly);
    editor->rename(QStringLiteral("newer"));
    ASSERT_TRUE(succeeded(editor->file->flush()));
    EXPECT_TRUE(failsWith(ErrorCode::conflict, viewer->file->saveAs(other())));
    EXPECT_TRUE(viewer->file->refusal());
    EXPECT_EQ(names().size(), 1);
}

TEST_F(CopiesTest, ADraftThatSomebodyElseEditsStays)
{
    QStandardPaths::setTestModeEnabled(true);
    const QString draft = [this] {
        const Desk editor(take(ProjectFile::createDraft(fullProject())));
        const auto viewer = Desk::open(editor.file->path());
        EXPECT_EQ(viewer->file->state().condition, StoreCondition::viewOnly);
        EXPECT_TRUE(succeeded(viewer->file->saveAs(path())));
        EXPECT_EQ(viewer->file->path(), path());
        return editor.file->path();
    }();
    EXPECT_TRUE(QFile::exists(draft));
    (void)store::removeDraft(draft);
}

TEST_F(CopiesTest, ADraftThatIsGoneAlreadyDoesNotSpoilSaveAs)
{
    QStandardPaths::setTestModeEnabled(true);
    const Desk desk(take(ProjectFile::createDraft(fullProject())));
    const QString draft = desk.file->path();
    ASSERT_TRUE(QFile::rename(draft, path(QStringLiteral("elsewhere"))));
    Desk::create(draft); // somebody else's
    EXPECT_TRUE(succeeded(desk.file->saveAs(path())));
    EXPECT_EQ(desk.file->path(), path());
    EXPECT_TRUE(QFile::exists(draft));
    EXPECT_TRUE(succeeded(store::removeDraft(draft)));
}

TEST_F(CopiesTest, ADraftThatSomebodyEditsIsNotRemoved)
{
    QStandardPaths::setTestModeEnabled(true);
    auto desk = std::make_unique<Desk>(take(ProjectFile::createDraft(fullProject())));
    const QString draft = desk->file->path();
    EXPECT_TRUE(failsWith(ErrorCode::fileInUse, store::removeDraft(draft)));
    EXPECT_TRUE(QFile::exists(draft));
    desk.reset();
    EXPECT_TRUE(succeeded(store::removeDraft(draft)));
    EXPECT_FALSE(QFile::exists(draft));
}

TEST_F(CopiesTest, AnAbandonedFileTakesNoMoreAndSaysWhatWasLost)
{
    const auto desk = Desk::create(path());
    desk->rename(QStringLiteral("stored"));
    ASSERT_TRUE(succeeded(desk->file->flush()));
    ASSERT_TRUE(QFile::rename(path(), other()));
    desk->rename(QStringLiteral("never stored"));
    EXPECT_FALSE(desk->file->flush().ok());
    EXPECT_EQ(desk->file->abandon(), 2);
    EXPECT_TRUE(failsWith(ErrorCode::fileMoved, desk->file->flush()));
    EXPECT_EQ(desk->file->state().condition, StoreCondition::readOnly);
    EXPECT_TRUE(failsWith(ErrorCode::readOnly, desk->document.apply(renameCard(desk->project(), QStringLiteral("x")))));
    EXPECT_TRUE(failsWith(ErrorCode::readOnly, desk->file->saveAs(path())));
}

TEST_F(CopiesTest, NothingIsLostByAbandoningWhatIsStored)
{
    const auto desk = Desk::create(path());
    desk->rename(QStringLiteral("stored"));
    ASSERT_TRUE(succeeded(desk->file->flush()));
    EXPECT_EQ(desk->file->abandon(), 2);
    EXPECT_TRUE(succeeded(desk->file->flush()));
    EXPECT_TRUE(desk->file->refusal());
}

TEST_F(CopiesTest, ADraftIsListedAfterACrashAndGoneOnceItHasAName)
{
    QStandardPaths::setTestModeEnabled(true);
    for (const store::Draft& left : store::draftsToRecover())
        EXPECT_TRUE(succeeded(store::removeDraft(left.path)));
    {
        const Desk desk(take(ProjectFile::createDraft(fullProject())));
        EXPECT_TRUE(desk.file->isDraft());
        EXPECT_TRUE(store::draftsToRecover().empty()); // somebody has it open
    }
    const auto drafts = store::draftsToRecover();
    ASSERT_EQ(drafts.size(), 1u);
    EXPECT_EQ(drafts[0].title, u"Proyecto");
    const auto desk = Desk::open(drafts[0].path);
    EXPECT_TRUE(succeeded(desk->file->saveAs(path())));
    EXPECT_FALSE(desk->file->isDraft());
    EXPECT_TRUE(store::draftsToRecover().empty());
    EXPECT_FALSE(QFile::exists(drafts[0].path));
    expectWhole(path(), *desk);
}

} // namespace trayecto::tests
