// A window on the sample project, worked on with its keys and menus.
#pragma once

#include "canvas/mapcanvas.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace trayecto::tests {

class MainWindowTest : public testing::Test
{
  protected:
    MainWindowTest();

    const model::Project& project() const { return window->open().project(); }
    ui::MapCanvas& canvas() const { return *window->canvas(); }
    ui::Selection& selection() const { return canvas().selection(); }
    const model::Card& card(const QString& title) const; // fails the test where there is none
    // By its name; nullptr: none.
    QAction* action(const QString& name) const { return window->findChild<QAction*>(name); }
    // Where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void type(const QString& text) const;

    QTemporaryDir folder;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace trayecto::tests
