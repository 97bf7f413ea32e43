#include "window/startwindow.h"

#include "settings/scale.h"
#include "settings/shortcuts.h"
#include "start/startpage.h"
#include "window/programmenus.h"
#include "window/projectwindows.h"

#include <QDropEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

namespace trayecto::ui {

namespace {
const QString kGeometryKey = QStringLiteral("start/geometry");
}

StartWindow::StartWindow()
{
    setObjectName(QStringLiteral("startWindow"));
    setAcceptDrops(true);
    auto* page = new StartPage(this);
    setCentralWidget(page);
    connect(page, &StartPage::fileChosen, this, [this](const QString& path) { openWindow(path, this); });
    connect(page, &StartPage::templateChosen, this, [this](const QString& key) { openUntitled(key, this); });
    connect(page, &StartPage::openWanted, this, [this] { askAndOpen(this); });
    connect(page, &StartPage::importWanted, this, [this] { askAndImport(this); });
    connect(page, &StartPage::tourWanted, this, [this] { showTour(this); });
    connect(page, &StartPage::helpWanted, this, [this] { showFirstSteps(this); });
    resize(scaled(QSize(1160, 780)));
    restoreGeometry(QSettings().value(kGeometryKey).toByteArray());
    fillMenus();
}

void StartWindow::fillMenus()
{
    setWindowTitle(tr("Start"));
    for (QMenu* before : menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
        before->deleteLater(); // one of them may be the one that chose a language
    menuBar()->clear();
    QMenu& file = *menuBar()->addMenu(tr("&File"));
    fillFileMenu(file, this);
    file.addAction(tr("Restore from backup…"), this, [this] { restoreFromBackup(nullptr, this); });
    file.addSeparator();
    fillLeaveMenu(file, this);
    fillAppearanceMenus(*menuBar()->addMenu(tr("&View")), this);
    fillHelpMenu(*menuBar()->addMenu(tr("&Help")), this);
    Shortcuts::instance().follow(*menuBar());
}

void StartWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fillMenus();
    QMainWindow::changeEvent(event);
}

void StartWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue(kGeometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void StartWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (bringsFiles(*event))
        event->acceptProposedAction();
}

void StartWindow::dropEvent(QDropEvent* event)
{
    openDropped(*event, this);
    event->acceptProposedAction();
}

} // namespace trayecto::ui
