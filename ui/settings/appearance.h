// The look and the language of the program, as chosen or as the system has them.
#pragma once

#include "base/language.h"

#include <QObject>

namespace trayecto::paint {
struct Theme;
}

namespace trayecto::ui {

enum class ThemeChoice { system, light, dark };

// One for the process; kept in the settings.
class Appearance : public QObject
{
    Q_OBJECT

  public:
    static Appearance& instance();

    ThemeChoice themeChoice() const { return m_theme; }
    void setThemeChoice(ThemeChoice choice);
    bool isDark() const;
    // Of the map.
    const paint::Theme& mapTheme() const;

    // nullopt: the system's.
    std::optional<base::Language> languageChoice() const { return m_languageChoice; }
    void setLanguageChoice(std::optional<base::Language> language);
    base::Language language() const;

    // Installs both for the first time. Pre: a QApplication lives.
    void apply();

  Q_SIGNALS:
    void themeChanged();
    // Widgets hear of a new language by QEvent::LanguageChange; what is no widget by this.
    void languageChanged();

  private:
    Appearance();
    void applyTheme();

    ThemeChoice m_theme;
    std::optional<base::Language> m_languageChoice;
    bool m_systemIsDark = false;
};

} // namespace trayecto::ui
