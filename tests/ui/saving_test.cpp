// Saving in a program that has stored everything already: names, points to come back to, what stays where; backups.
#include "dialogs/backupdialog.h"
#include "edit/keepsakeedits.h"
#include "store/backups.h"
#include "ui/samplewindow.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

using namespace trayecto;
using namespace trayecto::model;

namespace {

class Saving : public tests::SampleWindow
{
  protected:
    Saving() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    QString saidState() const { return window->findChild<QLabel*>(QStringLiteral("storeState"))->text(); }
    size_t versions() const { return project().rows<Version>().size(); }
    void save() const
    {
        QTest::keyClick(window->canvas(), Qt::Key_S, Qt::ControlModifier);
        ASSERT_TRUE(becomes([this] { return saidState().startsWith(QStringLiteral("All changes saved")); }));
    }
    // Chooses the path in the dialog for files that comes next.
    void chooseNext(const QString& chosen)
    {
        auto* hand = new QTimer(window.get());
        QObject::connect(hand, &QTimer::timeout, window.get(), [this, hand, chosen] {
            auto* dialog = window->findChild<QFileDialog*>();
            if (!dialog || !dialog->isVisible())
                return;
            hand->deleteLater();
            dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(chosen);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        hand->start(20);
    }
    void answer(const QString& text) const
    {
        ASSERT_TRUE(becomes([this] { return window->findChild<QMessageBox*>(); }));
        for (QAbstractButton* button : window->findChild<QMessageBox*>()->buttons())
            if (button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        ADD_FAILURE() << "no answer " << qPrintable(text);
    }
    static QString titleIn(const QString& file)
    {
        const auto opened = store::ProjectFile::open(file, store::OpenFor::reading);
        return opened ? opened->start.project.rows<JourneyMap>().begin()->title : QString();
    }
    QString other() const { return folder.filePath(QStringLiteral("other.trayecto")); }
    void saveAs(const QString& chosen)
    {
        chooseNext(chosen);
        action(QStringLiteral("Save as…"))->trigger();
    }
};

TEST_F(Saving, SavingSetsAPointToComeBackToWhereSomethingWasDone)
{
    save();
    EXPECT_EQ(versions(), 0u) << "nothing was done yet";
    renameMap(QStringLiteral("One"));
    EXPECT_FALSE(saidState().startsWith(QStringLiteral("All changes saved"))) << "until the next edit";
    save();
    EXPECT_EQ(versions(), 1u);
    EXPECT_EQ(open().file().storedSeq(), open().document().seq());
    save();
    EXPECT_EQ(versions(), 1u) << "nothing since";
    EXPECT_EQ(open().document().undoLabel()->title, u"One") << "saving is no step of undo";
}

TEST_F(Saving, WhatIsBeingTypedIsSavedToo)
{
    window->canvas()->editTitle(project().rows<Step>().begin()->id);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Typed"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return saidState().startsWith(QStringLiteral("All changes saved")); }));
    const auto& steps = project().rows<Step>();
    EXPECT_TRUE(std::any_of(steps.begin(), steps.end(), [](const Step& step) { return step.title == u"Typed"; }));
}

TEST_F(Saving, ADraftIsAskedForItsName)
{
    window.reset();
    const auto first = importing::fromTemplate(QStringLiteral("blank"), base::Language::en);
    show(store::ProjectFile::createDraft(*first));
    ASSERT_TRUE(open().file().isDraft());
    chooseNext(other());
    QTest::keyClick(window->canvas(), Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(becomes([this] { return window->windowTitle() == u"other"; }));
    EXPECT_FALSE(open().file().isDraft());
    EXPECT_EQ(open().file().path(), base::resolvedPath(other()));
}

TEST_F(Saving, TheOldFileKeepsTheSitting)
{
    renameMap(QStringLiteral("Mine"));
    saveAs(other());
    answer(QStringLiteral("Leave the changes there"));
    ASSERT_TRUE(becomes([this] { return open().file().path() == base::resolvedPath(other()); }));
    EXPECT_EQ(titleIn(path()), u"Mine");
    EXPECT_EQ(titleIn(other()), u"Mine");
}

TEST_F(Saving, TheOldFileGoesBackAndItsHistoryKeepsTheSitting)
{
    const QString before = map().title;
    renameMap(QStringLiteral("Mine"));
    saveAs(other());
    answer(QStringLiteral("Put it back as it was opened"));
    ASSERT_TRUE(becomes([this, before] { return titleIn(path()) == before; }));
    EXPECT_EQ(titleIn(other()), u"Mine");
    base::Result<store::Opened> opened = base::Error{};
    ASSERT_TRUE(becomes([&] { // closed by then
        opened = store::ProjectFile::open(path(), store::OpenFor::editing);
        return opened && !opened->file->refusal();
    }));
    edit::Document document(std::move(opened->start), opened->file.get());
    ASSERT_TRUE(document.undo());
    EXPECT_EQ(document.project().rows<JourneyMap>().begin()->title, u"Mine") << "nothing is lost";
}

// Not to how the sitting began, which the file was never like.
TEST_F(Saving, AFileThatWasNamedGoesBackToHowItWasNamed)
{
    renameMap(QStringLiteral("Work"));
    const QString named = folder.filePath(QStringLiteral("named.trayecto"));
    saveAs(named);
    answer(QStringLiteral("Leave the changes there"));
    ASSERT_TRUE(becomes([this] { return window->windowTitle() == u"named"; }));
    saveAs(other());
    ASSERT_TRUE(becomes([this] { return window->windowTitle() == u"other"; }))
        << "nothing is asked: nothing was done since";
    renameMap(QStringLiteral("More"));
    saveAs(folder.filePath(QStringLiteral("third.trayecto")));
    answer(QStringLiteral("Put it back as it was opened"));
    ASSERT_TRUE(becomes([this] { return titleIn(other()) == u"Work"; }));
    EXPECT_EQ(titleIn(named), u"Work");
}

TEST_F(Saving, ToRevertIsAtHandWithoutAMenu)
{
    const auto* revert = window->findChild<QAction*>(QStringLiteral("Revert"));
    EXPECT_FALSE(revert->isEnabled());
    renameMap(QStringLiteral("One"));
    EXPECT_TRUE(revert->isEnabled()) << "for a key of one's own";
}

TEST_F(Saving, NothingIsAskedAboutAFileThatWasNotChanged)
{
    saveAs(other());
    ASSERT_TRUE(becomes([this] { return open().file().path() == base::resolvedPath(other()); }));
    EXPECT_FALSE(window->findChild<QMessageBox*>());
}

TEST_F(Saving, RevertingIsOneStepThatCanBeUndone)
{
    EXPECT_FALSE(action(QStringLiteral("Revert to how it was opened"))->isEnabled());
    const QString before = map().title;
    renameMap(QStringLiteral("One"));
    renameMap(QStringLiteral("Two"));
    reopen();
    renameMap(QStringLiteral("Three"));
    renameMap(QStringLiteral("Four"));
    QAction* revert = action(QStringLiteral("Revert to how it was opened"));
    ASSERT_TRUE(revert->isEnabled());
    revert->trigger();
    ASSERT_TRUE(becomes([this] { return map().title == u"Two"; }));
    EXPECT_TRUE(open().undo());
    EXPECT_EQ(map().title, u"Four");
}

TEST_F(Saving, AnEditedFileIsBackedUpOnce)
{
    QTest::qWait(50);
    EXPECT_TRUE(store::backupsOf(path()).empty()) << "only what is edited";
    renameMap(QStringLiteral("One"));
    ASSERT_TRUE(becomes([this] { return store::backupsOf(path()).size() == 1; }));
    renameMap(QStringLiteral("Two"));
    QTest::qWait(50);
    const auto backups = store::backupsOf(path());
    ASSERT_EQ(backups.size(), 1u);
    EXPECT_EQ(titleIn(backups.front().path), u"One");
}

TEST_F(Saving, ABackupThatCannotBeMadeIsToldAndStopsNobody)
{
    const QByteArray home = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", QFile::encodeName(path())); // a file
    renameMap(QStringLiteral("One"));
    EXPECT_TRUE(becomes([this] { return saidState().startsWith(QStringLiteral("No backup could be made.")); }));
    EXPECT_TRUE(open().file().flush());
    qputenv("XDG_DATA_HOME", home);
    renameMap(QStringLiteral("Two"));
    EXPECT_TRUE(becomes([this] { return saidState() == u"Saved"; }));
}

TEST_F(Saving, ABackupIsBroughtBackAsAStepThatCanBeUndone)
{
    renameMap(QStringLiteral("One"));
    ASSERT_TRUE(becomes([this] { return store::backupsOf(path()).size() == 1; }));
    renameMap(QStringLiteral("Two"));
    action(QStringLiteral("Restore from backup…"))->trigger();
    auto* dialog = window->findChild<ui::BackupDialog*>();
    ASSERT_TRUE(dialog);
    auto* list = dialog->findChild<QTreeWidget*>();
    ASSERT_TRUE(becomes([list] { return list->topLevelItemCount() == 1; }));
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text() == u"Bring back into this project")
            QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(becomes([this] { return map().title == u"One"; }));
    EXPECT_TRUE(open().undo());
    EXPECT_EQ(map().title, u"Two");
}

TEST_F(Saving, ABackupOpensAsADraftOfItsOwn)
{
    renameMap(QStringLiteral("One"));
    ASSERT_TRUE(becomes([this] { return store::backupsOf(path()).size() == 1; }));
    ui::BackupDialog dialog(&open(), window.get());
    dialog.show();
    QString copy;
    QObject::connect(&dialog, &ui::BackupDialog::copyMade, &dialog, [&](const QString& made) { copy = made; });
    auto* list = dialog.findChild<QTreeWidget*>();
    ASSERT_TRUE(becomes([list] { return list->topLevelItemCount() == 1; }));
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == u"Open as a copy")
            QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(becomes([&] { return !copy.isEmpty(); }));
    EXPECT_EQ(titleIn(copy), u"One");
    EXPECT_EQ(titleIn(path()), u"One");
    const auto opened = store::ProjectFile::open(copy, store::OpenFor::editing);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->file->isDraft());
    EXPECT_EQ(opened->start.seq, 2) << "with its history";
}

} // namespace
