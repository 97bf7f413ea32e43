#include "settings/desktop.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFileInfo>
#include <QMap>

namespace trayecto::ui {

namespace {

const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kGnomeAccess = QStringLiteral("org.gnome.desktop.a11y.interface");

// Without one Qt would start a bus of its own.
bool hasBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace

// The bus finds a slot by its name alone; one that takes the message whole is called whatever Qt makes of the value.
class DesktopListener : public QObject
{
    Q_OBJECT

  public:
    using QObject::QObject;

  public Q_SLOTS:
    void settingChanged(const QDBusMessage& message)
    {
        const QVariantList told = message.arguments();
        const QVariant value = told.value(2);
        const bool isWrapped = value.canConvert<QDBusVariant>();
        Desktop::instance().take(told.value(0).toString(), told.value(1).toString(),
                                 isWrapped ? value.value<QDBusVariant>().variant() : value);
    }
};

Desktop& Desktop::instance()
{
    static Desktop desktop;
    return desktop;
}

void Desktop::listen()
{
    if (!hasBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(kPortal, kPath, kSettings, QStringLiteral("SettingChanged"), new DesktopListener(this),
                SLOT(settingChanged(QDBusMessage)));
    QDBusMessage ask = QDBusMessage::createMethodCall(kPortal, kPath, kSettings, QStringLiteral("ReadAll"));
    ask << QStringList{kAppearance, kGnome, kGnomeAccess};
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusMessage reply = answer->reply();
        if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != u"a{sa{sv}}")
            return;
        const auto spaces = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst());
        for (auto space = spaces.cbegin(); space != spaces.cend(); ++space)
            for (auto one = space->cbegin(); one != space->cend(); ++one)
                take(space.key(), one.key(), one.value());
    });
}

void Desktop::take(const QString& space, const QString& key, const QVariant& value)
{
    const auto isDark = m_isDark;
    const bool isHighContrast = m_isHighContrast;
    const bool isAnimated = m_isAnimated;
    if (space == kAppearance && key == u"color-scheme") // 0: no preference
        m_isDark = value.toUInt() == 0 ? std::nullopt : std::optional(value.toUInt() == 1);
    else if (space == kAppearance && key == u"contrast")
        m_isHighContrast = value.toUInt() == 1;
    else if (space == kGnomeAccess && key == u"high-contrast") // GNOME before the portal knew of it
        m_isHighContrast = value.toBool();
    else if (space == kGnome && key == u"enable-animations")
        m_isAnimated = value.toBool();
    if (isDark != m_isDark || isHighContrast != m_isHighContrast || isAnimated != m_isAnimated)
        Q_EMIT changed();
}

} // namespace trayecto::ui

#include "desktop.moc"
