#include "settings/author.h"

#include "base/text.h"

#include <QSettings>
#include <pwd.h>
#include <unistd.h>

namespace trayecto::ui {

namespace {
const QString kNameKey = QStringLiteral("author/name");
}

Author& Author::instance()
{
    static Author author;
    return author;
}

Author::Author() : m_chosen(base::cleanTitle(QSettings().value(kNameKey).toString())) {}

QString Author::name() const
{
    return m_chosen.isEmpty() ? systemName() : m_chosen;
}

QString Author::systemName()
{
    const passwd* user = qEnvironmentVariableIsEmpty("USER") ? getpwuid(getuid()) : nullptr;
    return base::cleanTitle(user ? QString::fromLocal8Bit(user->pw_name) : qEnvironmentVariable("USER"));
}

void Author::setChosenName(const QString& name)
{
    const QString clean = base::cleanTitle(name);
    if (clean == m_chosen)
        return;
    m_chosen = clean;
    QSettings().setValue(kNameKey, clean);
    Q_EMIT nameChanged();
}

} // namespace trayecto::ui
