#include "dialogs/links.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace trayecto::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Links", text);
}

// A link that a stranger wrote could name a program.
bool mayOpenFile(const QUrl& file, QWidget* window)
{
    QMessageBox question(QMessageBox::Question, QGuiApplication::applicationDisplayName(),
                         say(QT_TRANSLATE_NOOP("Links", "Open this file?")), QMessageBox::Cancel, window);
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(QDir::toNativeSeparators(file.toLocalFile()));
    const QAbstractButton* open = question.addButton(say(QT_TRANSLATE_NOOP("Links", "Open")), QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == open;
}

} // namespace

QUrl linkTarget(const QString& link)
{
    const QString text = link.trimmed();
    if (text.isEmpty())
        return {};
    if (text.startsWith(u"~/"))
        return QUrl::fromLocalFile(QDir::homePath() + text.mid(1));
    const QUrl url = QUrl::fromUserInput(text);
    const QString scheme = url.scheme().toLower();
    const bool isWeb = (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
    const bool isMail = scheme == u"mailto" && !url.path().isEmpty();
    const bool isFile = url.isLocalFile() && QDir::isAbsolutePath(url.toLocalFile());
    return url.isValid() && (isWeb || isMail || isFile) ? url : QUrl();
}

void openLink(const QString& link, QWidget* window)
{
    const QUrl url = linkTarget(link);
    if (url.isEmpty() || (!url.isLocalFile() && !QDesktopServices::openUrl(url))) {
        QMessageBox box(QMessageBox::Information, QGuiApplication::applicationDisplayName(),
                        say(QT_TRANSLATE_NOOP("Links", "This link cannot be opened.")), QMessageBox::Ok, window);
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(link);
        box.exec();
        return;
    }
    if (url.isLocalFile() && mayOpenFile(url, window))
        QDesktopServices::openUrl(url);
}

} // namespace trayecto::ui
