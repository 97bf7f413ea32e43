// What the desktop has been told about eyes and motion.
// Source: the desktop portal, org.freedesktop.portal.Settings; where there is none, nothing is known.
#pragma once

#include <QObject>
#include <QVariant>
#include <optional>

namespace trayecto::ui {

// One for the process.
class Desktop : public QObject
{
    Q_OBJECT

  public:
    static Desktop& instance();

    // Begins to ask and to listen; changed() tells when something is known.
    void listen();

    std::optional<bool> isDark() const { return m_isDark; }
    bool isHighContrast() const { return m_isHighContrast; }
    bool isAnimated() const { return m_isAnimated; }

    // One setting, as the portal names it.
    void take(const QString& space, const QString& key, const QVariant& value);

  Q_SIGNALS:
    void changed();

  private:
    std::optional<bool> m_isDark;
    bool m_isHighContrast = false;
    bool m_isAnimated = true;
};

} // namespace trayecto::ui
