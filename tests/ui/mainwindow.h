// A window on the sample map in a file of its own, with settings of its own.
#pragma once

#include "window/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace trayecto::tests {

class WindowTest : public testing::Test
{
  protected:
    WindowTest();
    ~WindowTest() override;

    // The house style, and the look as the settings have it; undone after the test.
    void dress();
    void reopen();
    const model::Project& project() const { return window->open().project(); }
    void keyTo(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const; // to what has the focus
    template <class Widget> Widget* named(const char* name) const
    {
        return window->findChild<Widget*>(QLatin1String(name));
    }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<ui::MainWindow> window;

  private:
    bool m_isDressed = false;
};

} // namespace trayecto::tests
