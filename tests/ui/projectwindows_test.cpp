// From a file to a window, and what a Cancel on the way leaves behind.
#include "dialogs/savename.h"
#include "import/template.h"
#include "store/drafts.h"
#include "window/mainwindow.h"
#include "window/projectwindows.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

using namespace trayecto;

namespace {

class ProjectWindows : public testing::Test
{
  protected:
    ProjectWindows()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("trayecto-tests"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        base::installLanguage(base::Language::en);
    }
    ~ProjectWindows() override
    {
        for (ui::MainWindow* window : windows())
            delete window;
    }

    static base::Result<store::Opened> made(const QString& path = {})
    {
        const auto first = importing::fromTemplate(QStringLiteral("blank"), base::Language::en);
        return path.isEmpty() ? store::ProjectFile::createDraft(*first) : store::ProjectFile::create(path, *first);
    }
    static std::vector<ui::MainWindow*> windows()
    {
        std::vector<ui::MainWindow*> found;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<ui::MainWindow*>(widget))
                found.push_back(window);
        return found;
    }
    // What is waited for over the asker just now; it goes when the work has ended.
    QPointer<QDialog> waiting() const { return asker.findChild<QDialog*>(QStringLiteral("waiting")); }

    QTemporaryDir folder;
    QWidget asker;
};

TEST_F(ProjectWindows, ACancelledOpenDoesNotTakeTheDraftAway)
{
    const QString draft = made()->file->path();
    // As where the home folder is a link.
    const QString home = folder.filePath(QStringLiteral("home"));
    ASSERT_TRUE(QFile::link(QFileInfo(draft).absolutePath(), home));
    ui::openWindow(home + u'/' + QFileInfo(draft).fileName(), &asker);
    const QPointer<QDialog> dialog = waiting();
    ASSERT_TRUE(dialog);
    dialog->reject();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog; }, 10'000));
    EXPECT_TRUE(windows().empty());
    EXPECT_TRUE(QFile::exists(draft));
    EXPECT_TRUE(store::removeDraft(draft));
}

TEST_F(ProjectWindows, AScreenThatIsTooSmallIsTakenWhole)
{
    const QString path = folder.filePath(QStringLiteral("small.trayecto"));
    ASSERT_TRUE(made(path));
    ui::openWindow(path, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([] { return windows().size() == 1; }, 10'000));
    const ui::MainWindow& window = *windows().front();
    const QSize room = window.screen()->availableGeometry().size();
    ASSERT_LT(room.width(), 1400) << "the platform's screen is small";
    EXPECT_TRUE(window.isMaximized());
    EXPECT_LT(window.normalGeometry().width(), room.width()) << "nor is it larger once it is not";
}

TEST_F(ProjectWindows, ACancelledNewMapLeavesNothing)
{
    const size_t before = store::draftsToRecover().size();
    ui::openUntitled(QStringLiteral("blank"), &asker);
    const QPointer<QDialog> dialog = waiting();
    ASSERT_TRUE(dialog);
    dialog->reject();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog; }, 10'000));
    EXPECT_TRUE(windows().empty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return store::draftsToRecover().size() == before; }, 10'000));
}

TEST_F(ProjectWindows, WhatWasCancelledCanBeOpenedAgain)
{
    const QString path = made(folder.filePath(QStringLiteral("again.trayecto")))->file->path();
    ui::openWindow(path, &asker);
    waiting()->reject();
    ui::openWindow(path, &asker);
    ASSERT_TRUE(QTest::qWaitFor([] { return windows().size() == 1; }, 10'000));
    EXPECT_TRUE(windows()[0]->open().isEditable()) << "not held by the first way";
}

TEST_F(ProjectWindows, AFileNameIsMadeOfAnyTitle)
{
    EXPECT_EQ(ui::asFileName(QStringLiteral("Bank/Kredit 2026")), u"Bank-Kredit 2026");
    EXPECT_EQ(ui::asFileName(QStringLiteral("../.hidden\n map")), u"-.hidden map");
    EXPECT_EQ(ui::asFileName(QStringLiteral("...")), u"");
    EXPECT_EQ(ui::asFileName(QString(500, u'ñ')).size(), 60);
    EXPECT_EQ(ui::asFileName(QStringLiteral("😀 Alta")), u"😀 Alta");
    EXPECT_EQ(ui::asFileName(QString(59, u'a') + QStringLiteral("😀")), QString(59, u'a')) << "none is cut in two";
}

TEST_F(ProjectWindows, NoFileIsReplacedUnasked)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QString path = folder.filePath(QStringLiteral("there.pdf"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    int asked = 0;
    QTimer hand;
    QObject::connect(&hand, &QTimer::timeout, &asker, [&] {
        if (auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            ++asked;
            question->reject();
        } else if (auto* dialog = asker.findChild<QFileDialog*>(); dialog && dialog->isVisible()) {
            if (asked > 0)
                return dialog->reject();
            dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(folder.filePath(u"there"_qs));
            QMetaObject::invokeMethod(dialog, "accept");
        }
    });
    hand.start(20);
    EXPECT_EQ(ui::askWhereToSave(&asker, u"Export"_qs, u"PDF (*.pdf)"_qs, u"pdf"_qs, u"a/b"_qs), QString());
    EXPECT_EQ(asked, 1);
}

} // namespace
