// A window on the sample map in a file of its own.
#pragma once

#include "canvas/mapcanvas.h"
#include "edit/rowedits.h"
#include "import/template.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace trayecto::tests {

class SampleWindow : public testing::Test
{
  protected:
    SampleWindow()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("trayecto-tests"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        QStandardPaths::setTestModeEnabled(false); // the data's folder is that of this program alone
        base::installLanguage(base::Language::en);
        const auto first = importing::fromTemplate(QStringLiteral("sample"), base::Language::en);
        show(store::ProjectFile::create(path(), *first));
    }

    QString path() const { return folder.filePath(QStringLiteral("sample.trayecto")); }
    void show(base::Result<store::Opened> opened)
    {
        ASSERT_TRUE(opened);
        window = std::make_unique<ui::MainWindow>(std::make_unique<ui::OpenProject>(std::move(*opened)));
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    // As a program started anew would.
    void reopen()
    {
        EXPECT_TRUE(open().file().flush());
        window.reset();
        show(store::ProjectFile::open(path(), store::OpenFor::editing));
    }

    ui::OpenProject& open() const { return window->open(); }
    const model::Project& project() const { return open().project(); }
    const model::JourneyMap& map() const { return *project().rows<model::JourneyMap>().begin(); }
    void renameMap(const QString& title) const
    {
        model::JourneyMap row = map();
        row.title = title;
        EXPECT_TRUE(open().apply(edit::changeRow(project(), row)));
    }
    QString shownTitle() const { return window->canvas()->map().index().map()->title; }
    // An entry of a menu, by its text.
    QAction* action(const QString& text) const
    {
        for (QAction* menu : window->menuBar()->actions())
            for (QAction* one : menu->menu()->actions())
                if (one->text().remove(u'&') == text) {
                    Q_EMIT menu->menu()->aboutToShow();
                    return one;
                }
        ADD_FAILURE() << "no entry " << qPrintable(text);
        return nullptr;
    }
    template <class Holds> static ::testing::AssertionResult becomes(Holds&& holds)
    {
        return QTest::qWaitFor(holds, 10'000) ? ::testing::AssertionSuccess()
                                              : ::testing::AssertionFailure() << "not within ten seconds";
    }

    QTemporaryDir folder;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace trayecto::tests
