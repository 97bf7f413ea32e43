#include "widgets/messages.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>

namespace trayecto::ui {

void tell(QWidget* window, const base::Error& error, const QString& about)
{
    const QString sentence = base::sentence(error);
    auto* box = new QMessageBox(QMessageBox::Warning, QGuiApplication::applicationDisplayName(),
                                about.isEmpty() ? sentence : QFileInfo(about).fileName(), QMessageBox::Ok, window);
    box->setTextFormat(Qt::PlainText);
    if (!about.isEmpty())
        box->setInformativeText(sentence);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // Not within the signal that brought the news: whoever sent it is not done yet.
    QMetaObject::invokeMethod(box, &QDialog::open, Qt::QueuedConnection);
}

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QString asToolTip(const QString& text)
{
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

} // namespace trayecto::ui
