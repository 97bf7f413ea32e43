#include "ui/mainwindow.h"

#include "import/template.h"
#include "settings/appearance.h"
#include "settings/author.h"
#include "settings/desktop.h"

#include <QApplication>
#include <QSettings>
#include <QStyleFactory>

namespace trayecto::tests {

WindowTest::WindowTest() : path(folder.filePath(QStringLiteral("sample.trayecto")))
{
    QCoreApplication::setOrganizationName(QStringLiteral("trayecto-tests"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    base::installLanguage(base::Language::en);
    {
        const auto first = importing::fromTemplate(QStringLiteral("sample"), base::Language::en);
        EXPECT_TRUE(store::ProjectFile::create(path, *first));
    }
    reopen();
}

WindowTest::~WindowTest()
{
    window.reset();
    if (!m_isDressed)
        return;
    ui::Appearance& look = ui::Appearance::instance();
    look.setThemeChoice(ui::ThemeChoice::light);
    look.setScalePercent(100);
    look.setTouch(false);
    look.setMotion(ui::Motion::system);
    ui::Author::instance().setChosenName({});
    base::installLanguage(base::Language::en);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(QPalette());
    QApplication::setFont(QFont());
}

void WindowTest::dress()
{
    m_isDressed = true;
    ui::Appearance::instance().setThemeChoice(ui::ThemeChoice::light);
    ui::Appearance::instance().apply();
}

void WindowTest::reopen()
{
    if (window) {
        EXPECT_TRUE(window->open().file().flush()); // so that it closes at once
        window->close();
    }
    window.reset();
    auto opened = store::ProjectFile::open(path, store::OpenFor::editing);
    ASSERT_TRUE(opened);
    window = std::make_unique<ui::MainWindow>(std::make_unique<ui::OpenProject>(std::move(*opened)));
    window->show();
    window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

void WindowTest::keyTo(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    ASSERT_TRUE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace trayecto::tests
