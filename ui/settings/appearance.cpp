#include "settings/appearance.h"

#include "layout/fonts.h"
#include "paint/theme.h"
#include "settings/housestyle.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>

namespace trayecto::ui {

namespace {

const QString kThemeKey = QStringLiteral("appearance/theme");
const QString kLanguageKey = QStringLiteral("appearance/language");

// The colours of the window around the map.
struct Chrome
{
    QColor window, base, text, weak, border, button, accent, accentText;
};

const Chrome kLight{QColor(0xffffff), QColor(0xffffff), QColor(0x1f2933), QColor(0x5f6b7a),
                    QColor(0xdbe1e8), QColor(0xffffff), QColor(0x2b59c3), QColor(0xffffff)};
const Chrome kDark{QColor(0x161d26), QColor(0x1d2630), QColor(0xe8edf3), QColor(0x9aa7b6),
                   QColor(0x33404e), QColor(0x222c37), QColor(0x5b86e5), QColor(0x0b1016)};

// `ground` lies below the map.
QPalette paletteOf(const Chrome& chrome, const QColor& ground)
{
    QPalette palette;
    palette.setColor(QPalette::Window, chrome.window);
    palette.setColor(QPalette::WindowText, chrome.text);
    palette.setColor(QPalette::Base, chrome.base);
    palette.setColor(QPalette::AlternateBase, ground);
    palette.setColor(QPalette::Text, chrome.text);
    palette.setColor(QPalette::Button, chrome.button);
    palette.setColor(QPalette::ButtonText, chrome.text);
    palette.setColor(QPalette::BrightText, chrome.accentText);
    palette.setColor(QPalette::PlaceholderText, chrome.weak);
    palette.setColor(QPalette::Highlight, chrome.accent);
    palette.setColor(QPalette::HighlightedText, chrome.accentText);
    palette.setColor(QPalette::Link, chrome.accent);
    palette.setColor(QPalette::ToolTipBase, chrome.text);
    palette.setColor(QPalette::ToolTipText, chrome.window);
    palette.setColor(QPalette::Mid, chrome.border);
    palette.setColor(QPalette::Dark, chrome.border);
    palette.setColor(QPalette::Light, chrome.button);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, chrome.weak);
    return palette;
}

} // namespace

Appearance& Appearance::instance()
{
    static Appearance appearance;
    return appearance;
}

Appearance::Appearance()
{
    const QSettings settings;
    const int theme = settings.value(kThemeKey, int(ThemeChoice::system)).toInt();
    m_theme = ThemeChoice(std::clamp(theme, 0, int(ThemeChoice::dark)));
    m_languageChoice = base::parseLanguage(settings.value(kLanguageKey).toString());
}

bool Appearance::isDark() const
{
    return m_theme == ThemeChoice::dark || (m_theme == ThemeChoice::system && m_systemIsDark);
}

const paint::Theme& Appearance::mapTheme() const
{
    return isDark() ? paint::darkTheme() : paint::lightTheme();
}

base::Language Appearance::language() const
{
    return m_languageChoice.value_or(base::systemLanguage());
}

void Appearance::setThemeChoice(ThemeChoice choice)
{
    m_theme = choice;
    QSettings().setValue(kThemeKey, int(choice));
    applyTheme();
}

void Appearance::setLanguageChoice(std::optional<base::Language> language)
{
    m_languageChoice = language;
    QSettings().setValue(kLanguageKey, language ? base::codeOf(*language) : QString());
    base::installLanguage(this->language());
    Q_EMIT languageChanged();
}

void Appearance::apply()
{
    m_systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(new HouseStyle);
    layout::registerFonts();
    QFont font = QApplication::font();
    font.setFamilies(layout::fontFamilies());
    QApplication::setFont(font);
    base::installLanguage(language());
    applyTheme();
}

void Appearance::applyTheme()
{
    QApplication::setPalette(paletteOf(isDark() ? kDark : kLight, mapTheme().panel));
    Q_EMIT themeChanged();
}

} // namespace trayecto::ui
