// The look, the size and the language of the program, as chosen or as the system has them.
#pragma once

#include "base/language.h"

#include <QObject>

namespace trayecto::paint {
struct Theme;
}

namespace trayecto::ui {

enum class ThemeChoice { system, light, dark, contrast }; // stored; do not renumber
enum class Motion { system, off };                        // stored; do not renumber

// One for the process; kept in the settings. Everything applies at once.
class Appearance : public QObject
{
    Q_OBJECT

  public:
    static constexpr int kLeastPercent = 80;
    static constexpr int kMostPercent = 200;

    static Appearance& instance();

    ThemeChoice themeChoice() const { return m_theme; }
    void setThemeChoice(ThemeChoice choice);
    bool isDark() const;
    bool isHighContrast() const;
    // Of the map.
    const paint::Theme& mapTheme() const;

    // Of the interface; a map has its own zoom.
    int scalePercent() const { return m_scalePercent; }
    void setScalePercent(int percent);
    // For one px of the design; the system's size of text is in it.
    double scale() const { return m_systemScale * m_scalePercent / 100; }

    // For fingers: what is to be hit is large.
    bool isTouch() const { return m_isTouch; }
    void setTouch(bool isTouch);

    Motion motion() const { return m_motion; }
    void setMotion(Motion motion);
    // Whether things may slide to their places.
    bool isAnimated() const;

    // nullopt: the system's.
    std::optional<base::Language> languageChoice() const { return m_languageChoice; }
    void setLanguageChoice(std::optional<base::Language> language);
    base::Language language() const;

    // Installs all of it for the first time. Pre: a QApplication lives.
    void apply();

  Q_SIGNALS:
    void themeChanged();
    void sizesChanged(); // scale or touch
    // Widgets hear of a new language by QEvent::LanguageChange; what is no widget by this.
    void languageChanged();

  private:
    Appearance();
    void applyTheme();
    void applySizes();

    ThemeChoice m_theme;
    std::optional<base::Language> m_languageChoice;
    Motion m_motion;
    int m_scalePercent;
    bool m_isTouch;
    bool m_isApplied = false;
    bool m_paletteIsDark = false;
    bool m_paletteIsHighContrast = false;
    double m_systemScale = 1;
    double m_systemFontPx = 0;
};

} // namespace trayecto::ui
