#include "widgets/whentext.h"

#include "base/clock.h"
#include "settings/appearance.h"

#include <QCoreApplication>
#include <QDateTime>

namespace trayecto::ui {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

QString said(const char* text, int n = -1)
{
    return QCoreApplication::translate("When", text, nullptr, n);
}

} // namespace

QString dateTimeText(qint64 timeMs)
{
    const QLocale locale = base::localeOf(Appearance::instance().language());
    return locale.toString(QDateTime::fromMSecsSinceEpoch(timeMs), QStringLiteral("d MMM yyyy, HH:mm"));
}

QString whenText(qint64 timeMs)
{
    const qint64 age = base::nowMs() - timeMs;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs);
    const qint64 days = time.date().daysTo(QDateTime::fromMSecsSinceEpoch(base::nowMs()).date());
    const QString clock = time.toString(QStringLiteral("HH:mm"));
    if (age >= 0 && age < kMinuteMs)
        return said(QT_TRANSLATE_NOOP("When", "just now"));
    if (age >= 0 && age < kHourMs)
        return said(QT_TRANSLATE_N_NOOP("When", "%n minute(s) ago"), int(age / kMinuteMs));
    if (days == 0)
        return clock;
    if (days == 1)
        return said(QT_TRANSLATE_NOOP("When", "Yesterday, %1")).arg(clock);
    return dateTimeText(timeMs);
}

} // namespace trayecto::ui
