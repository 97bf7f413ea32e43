// What can be chosen about the program: found by its words, applied at once.
#include "canvas/mapcanvas.h"
#include "dialogs/commandpalette.h"
#include "dialogs/settingsdialog.h"
#include "edit/mapedits.h"
#include "edit/rowedits.h"
#include "paint/theme.h"
#include "panels/palette.h"
#include "panels/searchpanel.h"
#include "settings/appearance.h"
#include "settings/author.h"
#include "settings/desktop.h"
#include "settings/scale.h"
#include "ui/mainwindow.h"
#include "widgets/flatbutton.h"
#include "window/mapheading.h"
#include "window/maptabs.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSlider>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <map>
#include <sqlite3.h>

using namespace trayecto;
using tests::WindowTest;
using ui::Appearance;

namespace {

class Settings : public WindowTest
{
  protected:
    Settings()
    {
        dress();
        dialog = std::make_unique<ui::SettingsDialog>(window.get());
        dialog->show();
        QApplication::processEvents();
    }
    ~Settings() override { dialog.reset(); }

    template <class Control> Control* control(const char* name) const
    {
        return dialog->findChild<Control*>(QLatin1String(name));
    }
    QStringList found() const
    {
        QStringList names;
        for (const char* name :
             {"settingsLanguage", "settingsTheme", "settingsSize", "settingsTouch", "settingsMotion", "settingsAuthor"})
            if (control<QWidget>(name)->isVisibleTo(dialog.get()))
                names += QLatin1String(name + 8);
        return names;
    }
    void search(const QString& text) const
    {
        auto* line = control<QLineEdit>("settingsSearch");
        line->clear();
        QTest::keyClicks(line, text);
    }

    std::unique_ptr<ui::SettingsDialog> dialog;
};

TEST_F(Settings, AreFoundByTheirWordsWithoutAccentsAndCase)
{
    EXPECT_EQ(found().size(), 6);
    search(QStringLiteral("ESPANOL"));
    EXPECT_EQ(found(), QStringList(QStringLiteral("Language")));
    search(QStringLiteral("contrast"));
    EXPECT_EQ(found(), QStringList(QStringLiteral("Theme")));
    search(QStringLiteral("history name"));
    EXPECT_EQ(found(), QStringList(QStringLiteral("Author")));
    search(QStringLiteral("zzz"));
    EXPECT_TRUE(found().isEmpty());
}

TEST_F(Settings, AThemeAppliesToTheWindowAtOnce)
{
    auto* box = control<QComboBox>("settingsTheme");
    QTest::keyClick(box, Qt::Key_End);
    EXPECT_EQ(Appearance::instance().themeChoice(), ui::ThemeChoice::contrast);
    EXPECT_EQ(&window->canvas()->theme(), &paint::contrastTheme());
    // Chosen elsewhere, the dialog follows.
    Appearance::instance().setThemeChoice(ui::ThemeChoice::dark);
    EXPECT_EQ(box->currentIndex(), 2);
}

TEST_F(Settings, HighContrastIsSevenToOneInTheWidgetsToo)
{
    Appearance::instance().setThemeChoice(ui::ThemeChoice::contrast);
    const QPalette colors = QApplication::palette();
    const auto ratio = [&colors](QPalette::ColorGroup group, QPalette::ColorRole ink, QPalette::ColorRole ground) {
        return paint::contrast(colors.color(group, ink), colors.color(group, ground));
    };
    for (const auto& [ink, ground] :
         {std::pair(QPalette::WindowText, QPalette::Window), std::pair(QPalette::Text, QPalette::Base),
          std::pair(QPalette::ButtonText, QPalette::Button), std::pair(QPalette::PlaceholderText, QPalette::Window),
          std::pair(QPalette::PlaceholderText, QPalette::AlternateBase),
          std::pair(QPalette::HighlightedText, QPalette::Highlight),
          std::pair(QPalette::ToolTipText, QPalette::ToolTipBase), std::pair(QPalette::Link, QPalette::Base)})
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            EXPECT_GE(ratio(group, ink, ground), paint::kHighTextContrast) << ink << " on " << ground;
    EXPECT_GE(ratio(QPalette::Active, QPalette::Mid, QPalette::Window), paint::kSignContrast) << "borders";
    EXPECT_GE(ratio(QPalette::Active, QPalette::Highlight, QPalette::Window), paint::kSignContrast) << "the focus";
}

TEST_F(Settings, WhatTheDesktopSaysIsFollowedWhereNothingIsChosen)
{
    Appearance& look = Appearance::instance();
    look.setThemeChoice(ui::ThemeChoice::system);
    ui::Desktop& desktop = ui::Desktop::instance();
    const QString appearance = QStringLiteral("org.freedesktop.appearance");
    const QString gnome = QStringLiteral("org.gnome.desktop.interface");
    desktop.take(appearance, QStringLiteral("color-scheme"), 1U);
    EXPECT_EQ(&window->canvas()->theme(), &paint::darkTheme());
    desktop.take(appearance, QStringLiteral("contrast"), 1U);
    EXPECT_EQ(&window->canvas()->theme(), &paint::contrastTheme());
    look.setThemeChoice(ui::ThemeChoice::light);
    EXPECT_EQ(&window->canvas()->theme(), &paint::lightTheme());
    EXPECT_TRUE(look.isAnimated());
    desktop.take(gnome, QStringLiteral("enable-animations"), false);
    EXPECT_FALSE(look.isAnimated());
    desktop.take(gnome, QStringLiteral("enable-animations"), true);
    QTest::keyClick(control<QComboBox>("settingsMotion"), Qt::Key_End);
    EXPECT_FALSE(look.isAnimated()) << "off by choice";
    desktop.take(appearance, QStringLiteral("color-scheme"), 0U);
    desktop.take(appearance, QStringLiteral("contrast"), 0U);
}

TEST_F(Settings, TheInterfaceGrowsAndShrinksWithoutARestart)
{
    auto* entry = window->findChild<ui::PaletteButton*>();
    auto* title = named<QToolButton>("mapTitle");
    QLayout* heading = named<QWidget>("mapHeading")->layout();
    const int entryHeight = entry->sizeHint().height();
    const int titlePx = title->font().pixelSize();
    const int spacing = heading->spacing();
    const int fontPx = QApplication::font().pixelSize();
    const double zoom = window->canvas()->view().zoom();
    window->canvas()->zoomTo(zoom); // chosen: it does not follow the width that the panels leave
    auto* slider = control<QSlider>("settingsSize");
    QTest::keyClick(slider, Qt::Key_End);
    EXPECT_EQ(Appearance::instance().scalePercent(), 200);
    EXPECT_NEAR(entry->sizeHint().height(), 2 * entryHeight, 1);
    EXPECT_NEAR(title->font().pixelSize(), 2 * titlePx, 1);
    EXPECT_NEAR(heading->spacing(), 2 * spacing, 1);
    EXPECT_NEAR(QApplication::font().pixelSize(), 2 * fontPx, 1);
    EXPECT_EQ(window->canvas()->view().zoom(), zoom) << "a map has its own";
    // There and back again it is as before.
    for (int i = 0; i < 24; ++i)
        QTest::keyClick(slider, Qt::Key_Left);
    EXPECT_EQ(Appearance::instance().scalePercent(), 80);
    QTest::keyClick(slider, Qt::Key_PageUp);
    EXPECT_EQ(Appearance::instance().scalePercent(), 100);
    EXPECT_EQ(entry->sizeHint().height(), entryHeight);
    EXPECT_EQ(title->font().pixelSize(), titlePx);
    EXPECT_EQ(heading->spacing(), spacing);
    // What is made at a scale is as big as what has grown to it.
    Appearance::instance().setScalePercent(150);
    const int grown = heading->spacing();
    dialog.reset();
    reopen();
    EXPECT_EQ(named<QWidget>("mapHeading")->layout()->spacing(), grown);
}

TEST_F(Settings, TheLargestInterfaceFitsTheSmallestScreenWithAnyPanelOpen)
{
    Appearance::instance().setScalePercent(200);
    constexpr QSize kScreen(1366, 768 - 30);   // less the title bar of the desktop
    base::installLanguage(base::Language::es); // the longer one
    window->findChild<ui::SearchPanel*>()->start();
    for (const char* name : {"inspectorDock", "historyDock", "outlineDock", "filterDock"}) {
        auto* dock = window->findChild<QDockWidget*>(QLatin1String(name));
        dock->show();
        dock->raise();
        QApplication::processEvents();
        const QSize least = window->minimumSizeHint();
        EXPECT_LE(least.width(), kScreen.width()) << name;
        EXPECT_LE(least.height(), kScreen.height()) << name;
        // A panel that scrolls is as wide as what it holds.
        for (const auto* scroll : dock->findChildren<QScrollArea*>())
            EXPECT_GE(scroll->minimumWidth(),
                      scroll->widget()->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width())
                << name;
        if (dock->objectName() != u"inspectorDock")
            dock->hide();
    }
}

TEST_F(Settings, LinesOfListsGrowWithTheInterface)
{
    ui::CommandPalette::toggle(window.get());
    const auto* commands = window->findChild<ui::CommandPalette*>()->findChild<QListWidget*>();
    const auto* tree = named<QTreeView>("projectTree");
    ASSERT_GT(commands->sizeHintForRow(0), 0);
    const int command = commands->sizeHintForRow(0);
    const int branch = tree->sizeHintForRow(0);
    Appearance::instance().setScalePercent(200);
    EXPECT_EQ(commands->sizeHintForRow(0), 2 * command);
    EXPECT_EQ(tree->sizeHintForRow(0), 2 * branch);
}

// What the heading shows is whole: a title may be shortened, the rest gives way.
TEST_F(Settings, TheHeadingShowsNothingByHalves)
{
    model::JourneyMap inner = *project().rows<model::JourneyMap>().begin();
    for (const model::Card& card : project().rows<model::Card>())
        if (card.kind == model::CardKind::touchpoint)
            inner.zoomsInto = card.id;
    const auto outer = inner.id;
    ASSERT_TRUE(window->open().apply(edit::addMap(project(), inner)));
    for (const model::JourneyMap& map : project().rows<model::JourneyMap>())
        if (!map.zoomsInto.isNull())
            inner.id = map.id;
    ASSERT_NE(inner.id, outer);
    QWidget frame;
    frame.resize(2000, 200);
    ui::MapHeading heading(window->open(), window->canvas()->selection(), &frame);
    frame.show();
    // What is seen from the left, with … for a title that is not whole.
    const auto shownAt = [&](int width) {
        heading.setGeometry(0, 0, width, 100);
        QApplication::processEvents();
        std::map<int, QString> parts;
        for (QWidget* one : heading.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!one->isVisible())
                continue;
            EXPECT_GE(one->width(), one->sizeHint().width()) << width << ' ' << qPrintable(one->accessibleName());
            EXPECT_LE(one->geometry().right(), width) << width << ' ' << qPrintable(one->accessibleName());
            const auto* button = qobject_cast<QToolButton*>(one);
            const bool isTitle = one->objectName() == u"mapTitle";
            parts[one->x()] = !button                              ? QStringLiteral("state")
                              : one->objectName() == u"mapPersona" ? QStringLiteral("persona")
                              : !isTitle                           ? QStringLiteral("crumb")
                              : button->text().endsWith(u'…')      ? QStringLiteral("title…")
                                                                   : QStringLiteral("title");
        }
        QStringList texts;
        for (const auto& [x, text] : parts)
            texts += text;
        return texts.join(u' ');
    };
    for (const int percent : {100, 200}) {
        Appearance::instance().setScalePercent(percent);
        const auto px = [percent](int design) { return design * percent / 100; };
        heading.setMap(outer);
        EXPECT_EQ(shownAt(px(900)), u"title state persona");
        EXPECT_EQ(shownAt(px(420)), u"title state");
        EXPECT_EQ(shownAt(px(200)), u"title…");
        EXPECT_EQ(shownAt(px(100)), u"title…");
        const QString about = heading.findChild<QToolButton*>(QStringLiteral("mapTitle"))->accessibleDescription();
        EXPECT_EQ(about, u"Current state · Marta Ruiz, 34") << "for who does not see it";
        heading.setMap(inner.id);
        EXPECT_EQ(shownAt(px(900)), u"crumb title state persona");
        EXPECT_EQ(shownAt(px(330)), u"crumb title…");
        EXPECT_EQ(shownAt(px(180)), u"title…");
    }
}

TEST_F(Settings, InTouchModeAFingerHitsWhatItMeans)
{
    QTest::mouseClick(control<QCheckBox>("settingsTouch"), Qt::LeftButton, {}, QPoint(8, 10));
    ASSERT_TRUE(Appearance::instance().isTouch());
    QApplication::processEvents();
    for (const auto* entry : window->findChildren<ui::PaletteButton*>())
        EXPECT_GE(entry->sizeHint().height(), ui::kTouchTarget);
    for (const auto* button : window->findChildren<QToolButton*>()) {
        const bool isSignOfLine = qobject_cast<QLineEdit*>(button->parentWidget());
        if (button->isVisible() && !isSignOfLine) {
            EXPECT_GE(button->sizeHint().height(), ui::kTouchTarget) << qPrintable(button->objectName());
        }
    }
    EXPECT_GE(window->findChild<ui::MapTabs*>()->findChild<QTabBar*>()->sizeHint().height(), ui::kTouchTarget);
}

TEST_F(Settings, TheNameStandsInTheHistoryFromTheNextEditOn)
{
    auto* name = control<QLineEdit>("settingsAuthor");
    EXPECT_EQ(name->placeholderText(), ui::Author::systemName());
    EXPECT_FALSE(ui::Author::systemName().isEmpty());
    QTest::keyClicks(name, QStringLiteral("Ana Perez"));
    model::JourneyMap map = *project().rows<model::JourneyMap>().begin();
    map.title = QStringLiteral("Renamed");
    ASSERT_TRUE(window->open().apply(edit::changeRow(project(), map)));
    ASSERT_TRUE(window->open().file().flush());
    sqlite3* file = nullptr;
    ASSERT_EQ(sqlite3_open_v2(path.toUtf8(), &file, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
    sqlite3_stmt* query = nullptr;
    sqlite3_prepare_v2(file, "SELECT author FROM edit ORDER BY seq DESC LIMIT 1", -1, &query, nullptr);
    ASSERT_EQ(sqlite3_step(query), SQLITE_ROW);
    EXPECT_EQ(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(query, 0))), u"Ana Perez");
    sqlite3_finalize(query);
    sqlite3_close(file);
}

TEST_F(Settings, ALanguageChangesTheDialogAroundItsChooser)
{
    auto* box = control<QComboBox>("settingsLanguage");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    QApplication::processEvents();
    EXPECT_EQ(Appearance::instance().language(), base::Language::es);
    EXPECT_EQ(dialog->focusWidget(), control<QComboBox>("settingsLanguage"));
    Appearance::instance().setLanguageChoice(std::nullopt);
}

} // namespace
