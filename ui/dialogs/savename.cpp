#include "dialogs/savename.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

namespace trayecto::ui {

namespace {

constexpr qsizetype kLongestName = 60; // UTF-16, of three bytes each at the most, in a name of at most 255

bool isReplacementWanted(QWidget* window, const QString& path)
{
    QMessageBox question(QMessageBox::Warning, QGuiApplication::applicationDisplayName(),
                         QCoreApplication::translate("File", "“%1” is there already.").arg(QFileInfo(path).fileName()),
                         QMessageBox::Cancel, window);
    question.setTextFormat(Qt::PlainText);
    const QAbstractButton* replace =
        question.addButton(QCoreApplication::translate("File", "Replace"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == replace;
}

} // namespace

QString asFileName(const QString& title)
{
    QString name = title.simplified();
    for (QChar& character : name)
        if (character == u'/' || !(character.isPrint() || character.isSurrogate()))
            character = u'-';
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    name.truncate(kLongestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name.trimmed();
}

QString askWhereToSave(QWidget* window, const QString& caption, const QString& filter, const QString& suffix,
                       const QString& title)
{
    const QString ending = u'.' + suffix;
    QFileDialog dialog(window, caption, {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(asFileName(title) + ending);
    while (dialog.exec() == QDialog::Accepted) {
        const QString chosen = dialog.selectedFiles().value(0);
        if (chosen.endsWith(ending, Qt::CaseInsensitive))
            return chosen; // the dialog has asked
        // A dialog of the desktop knows nothing of the suffix that it would add afterwards.
        const QString path = chosen + ending;
        if (!QFileInfo::exists(path) || isReplacementWanted(window, path))
            return path;
    }
    return {};
}

} // namespace trayecto::ui
