#include "ui/mainwindowtest.h"

#include "import/template.h"

#include <QSettings>

namespace trayecto::tests {

MainWindowTest::MainWindowTest()
{
    QCoreApplication::setOrganizationName(QStringLiteral("trayecto-tests"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    base::installLanguage(base::Language::en);
    const auto first = importing::fromTemplate(QStringLiteral("sample"), base::Language::en);
    auto made = store::ProjectFile::create(folder.filePath(QStringLiteral("sample.trayecto")), *first);
    EXPECT_TRUE(made);
    window = std::make_unique<ui::MainWindow>(std::make_unique<ui::OpenProject>(std::move(*made)));
    window->show();
    window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

const model::Card& MainWindowTest::card(const QString& title) const
{
    for (const model::Card& row : project().rows<model::Card>())
        if (row.title == title)
            return row;
    ADD_FAILURE() << "no card " << qPrintable(title);
    return *project().rows<model::Card>().begin();
}

void MainWindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget* receiver = QApplication::focusWidget();
    QTest::keyClick(receiver ? receiver : window.get(), key, modifiers);
}

void MainWindowTest::type(const QString& text) const
{
    // QTest's own keys know no accents.
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }
}

} // namespace trayecto::tests
