#include "settings/appearance.h"

#include "layout/fonts.h"
#include "paint/theme.h"
#include "settings/desktop.h"
#include "settings/fitting.h"
#include "settings/housestyle.h"

#include <QApplication>
#include <QPalette>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <QWidget>
#include <cmath>

namespace trayecto::ui {

namespace {

const QString kThemeKey = QStringLiteral("appearance/theme");
const QString kLanguageKey = QStringLiteral("appearance/language");
const QString kScaleKey = QStringLiteral("appearance/scalePercent");
const QString kTouchKey = QStringLiteral("appearance/touch");
const QString kMotionKey = QStringLiteral("appearance/motion");

constexpr double kDesignFontPx = 12; // 9 pt at 96 dpi
constexpr double kLeastSystemScale = 0.8;
constexpr double kMostSystemScale = 2; // a system's text may be larger still
constexpr double kPureContrast = 20;   // black and white; other palettes are softer

// The colours of the window around the map.
struct Chrome
{
    QColor window, base, text, weak, border, button, accent, accentText;
};

const Chrome kLight{QColor(0xffffff), QColor(0xffffff), QColor(0x1f2933), QColor(0x5f6b7a),
                    QColor(0xdbe1e8), QColor(0xffffff), QColor(0x2b59c3), QColor(0xffffff)};
const Chrome kDark{QColor(0x161d26), QColor(0x1d2630), QColor(0xe8edf3), QColor(0x9aa7b6),
                   QColor(0x33404e), QColor(0x222c37), QColor(0x5b86e5), QColor(0x0b1016)};

const Chrome kContrast{QColor(Qt::black), QColor(Qt::black), QColor(0xffffff), QColor(0xe0e0e0),
                       QColor(0xffffff),  QColor(Qt::black), QColor(0xffe14d), QColor(Qt::black)};

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

// As Qt makes pixels of points. QFontInfo would say the same, but loads a font for it that is not used.
double pxForPt()
{
    return QGuiApplication::primaryScreen()->logicalDotsPerInchY() / 72;
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
    m_theme = ThemeChoice(std::clamp(theme, 0, int(ThemeChoice::contrast)));
    m_languageChoice = base::parseLanguage(settings.value(kLanguageKey).toString());
    m_scalePercent = std::clamp(settings.value(kScaleKey, 100).toInt(), kLeastPercent, kMostPercent);
    m_isTouch = settings.value(kTouchKey).toBool();
    m_motion = settings.value(kMotionKey).toInt() == int(Motion::off) ? Motion::off : Motion::system;
    connect(&Desktop::instance(), &Desktop::changed, this, [this] {
        if (m_isApplied && m_theme == ThemeChoice::system)
            applyTheme();
    });
}

bool Appearance::isDark() const
{
    if (m_theme == ThemeChoice::system)
        return isHighContrast() || Desktop::instance().isDark().value_or(m_paletteIsDark);
    return m_theme != ThemeChoice::light;
}

bool Appearance::isHighContrast() const
{
    if (m_theme == ThemeChoice::system)
        return Desktop::instance().isHighContrast() || m_paletteIsHighContrast;
    return m_theme == ThemeChoice::contrast;
}

const paint::Theme& Appearance::mapTheme() const
{
    return isHighContrast() ? paint::contrastTheme() : isDark() ? paint::darkTheme() : paint::lightTheme();
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

void Appearance::setScalePercent(int percent)
{
    percent = std::clamp(percent, kLeastPercent, kMostPercent);
    if (percent == m_scalePercent)
        return;
    m_scalePercent = percent;
    QSettings().setValue(kScaleKey, percent);
    applySizes();
}

void Appearance::setTouch(bool isTouch)
{
    if (isTouch == m_isTouch)
        return;
    m_isTouch = isTouch;
    QSettings().setValue(kTouchKey, isTouch);
    applySizes();
}

void Appearance::setMotion(Motion motion)
{
    m_motion = motion;
    QSettings().setValue(kMotionKey, int(motion));
}

bool Appearance::isAnimated() const
{
    return m_motion == Motion::system && Desktop::instance().isAnimated();
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
    const QPalette system = QGuiApplication::palette();
    const QColor window = system.color(QPalette::Window);
    m_paletteIsDark = window.lightness() < 128;
    m_paletteIsHighContrast = paint::contrast(window, system.color(QPalette::WindowText)) > kPureContrast;
    QApplication::setStyle(new HouseStyle);
    layout::registerFonts();
    QFont font = QApplication::font();
    m_systemFontPx = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * pxForPt();
    m_systemScale = std::clamp(m_systemFontPx / kDesignFontPx, kLeastSystemScale, kMostSystemScale);
    font.setFamilies(layout::fontFamilies());
    QApplication::setFont(font);
    base::installLanguage(language());
    m_isApplied = true;
    applyTheme();
    applySizes();
    QTimer::singleShot(0, &Desktop::instance(), &Desktop::listen); // the window comes first
}

void Appearance::applyTheme()
{
    const Chrome& chrome = isHighContrast() ? kContrast : isDark() ? kDark : kLight;
    QApplication::setPalette(paletteOf(chrome, mapTheme().panel));
    Q_EMIT themeChanged();
}

void Appearance::applySizes()
{
    if (m_isApplied) {
        QFont font = QApplication::font();
        font.setPixelSize(int(std::lround(m_systemFontPx * m_scalePercent / 100)));
        QApplication::setFont(font);
        for (QWidget* widget : QApplication::allWidgets()) {
            if (!widget->testAttribute(Qt::WA_WState_Polished))
                continue; // is fitted when it is shown
            fitToScale(*widget, scale());
            QEvent changed(QEvent::StyleChange);
            QCoreApplication::sendEvent(widget, &changed);
            widget->updateGeometry();
        }
    }
    Q_EMIT sizesChanged();
}

} // namespace trayecto::ui
