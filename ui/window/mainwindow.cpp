#include "window/mainwindow.h"

#include "canvas/mapcanvas.h"
#include "dialogs/exportdialog.h"
#include "edit/mapedits.h"
#include "import/template.h"
#include "model/query.h"
#include "panels/inspector.h"
#include "panels/palette.h"
#include "panels/projecttree.h"
#include "settings/appearance.h"
#include "window/application.h"
#include "window/mapactionset.h"
#include "window/statusline.h"
#include "window/storebanner.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace trayecto::ui {

namespace {
const QString kGeometryKey = QStringLiteral("window/geometry");
constexpr int kLeftWidth = 240; // px
constexpr int kRightWidth = 290;
const QString kDocksKey = QStringLiteral("window/docks");
} // namespace

MainWindow::MainWindow(std::unique_ptr<OpenProject> open)
    : m_open(std::move(open)), m_tabs(new QTabBar), m_middle(new QStackedWidget),
      m_status(new StatusLine(*m_open, this)), m_actions(new MapActionSet(*m_open, m_selection, this))
{
    auto* center = new QWidget;
    auto* column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* banner = new StoreBanner(*m_open, center);
    column->addWidget(m_tabs);
    column->addWidget(banner);
    column->addWidget(m_middle, 1);
    column->addWidget(m_status);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    setCentralWidget(center);

    auto* palette = new Palette(*m_open);
    auto* tree = new ProjectTree(*m_open, m_selection);
    m_inspector = new Inspector(*m_open, m_selection);
    m_inspector->setMinimumWidth(kRightWidth - 20);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(palette);
    addDock(QStringLiteral("paletteDock"), scroll, Qt::LeftDockWidgetArea);
    addDock(QStringLiteral("projectDock"), tree, Qt::LeftDockWidgetArea);
    addDock(QStringLiteral("inspectorDock"), m_inspector, Qt::RightDockWidgetArea);
    nameDocks();
    resizeDocks({findChild<QDockWidget*>(QStringLiteral("paletteDock")),
                 findChild<QDockWidget*>(QStringLiteral("inspectorDock"))},
                {kLeftWidth, kRightWidth}, Qt::Horizontal);

    connect(tree, &ProjectTree::mapOpened, this, [this](const base::Id<model::JourneyMap>& map) {
        for (int at = 0; at < m_tabs->count(); ++at)
            if (mapAt(at) == map)
                m_tabs->setCurrentIndex(at);
    });
    connect(palette, &Palette::chosen, m_actions, &MapActionSet::addAtCurrent);
    connect(banner, &StoreBanner::saveAsWanted, this, &MainWindow::saveAs);
    connect(banner, &StoreBanner::saveCopyWanted, this, &MainWindow::saveCopy);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int at) {
        if (at >= 0)
            showMap(mapAt(at));
    });
    connect(m_open.get(), &OpenProject::changed, this, [this](const edit::ChangeSet& changes) {
        m_selection.keepWithin(m_open->project());
        if (changes.touches(model::RowKind::map) || changes.touches(model::RowKind::project))
            fillTabs();
    });
    connect(m_open.get(), &OpenProject::stateChanged, this, &MainWindow::showTitle);
    connect(m_open.get(), &OpenProject::refused, this, [this](const base::Error& error) { tell(error); });
    connect(&Appearance::instance(), &Appearance::themeChanged, this, [this] {
        if (m_canvas)
            m_canvas->setTheme(Appearance::instance().mapTheme());
    });
    resize(1400, 860);
    const QSettings settings;
    restoreGeometry(settings.value(kGeometryKey).toByteArray());
    restoreState(settings.value(kDocksKey).toByteArray());
    fillMenus();
    fillTabs();
}

MainWindow::~MainWindow()
{
    // Before what they show; as children they would go after it.
    delete takeCentralWidget();
    qDeleteAll(findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

void MainWindow::addDock(const QString& name, QWidget* content, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
}

void MainWindow::nameDocks()
{
    const QHash<QString, QString> names{{QStringLiteral("paletteDock"), tr("Palette")},
                                        {QStringLiteral("projectDock"), tr("In this project")},
                                        {QStringLiteral("inspectorDock"), tr("Inspector")}};
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        dock->setWindowTitle(names.value(dock->objectName()));
}

void MainWindow::fillTabs()
{
    const QSignalBlocker quiet(m_tabs);
    const base::Id<model::JourneyMap> shown = m_map ? m_map->id() : base::Id<model::JourneyMap>();
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    int current = 0;
    for (const model::JourneyMap* map : model::maps(m_open->project())) {
        const int at = m_tabs->addTab(QString(map->title).replace(u'&', QStringLiteral("&&")));
        m_tabs->setTabData(at, QVariant::fromValue<base::Uuid>(map->id));
        if (map->id == shown)
            current = at;
    }
    m_tabs->setCurrentIndex(current);
    if (m_tabs->count() > 0)
        showMap(mapAt(current));
    showTitle();
}

base::Id<model::JourneyMap> MainWindow::mapAt(int tab) const
{
    return base::Id<model::JourneyMap>{m_tabs->tabData(tab).value<base::Uuid>()};
}

void MainWindow::showMap(base::Id<model::JourneyMap> map)
{
    if (m_map && m_map->id() == map)
        return;
    auto fresh = std::make_unique<LiveMap>(*m_open, map, Appearance::instance().language());
    m_selection.select({});
    auto* canvas = new MapCanvas(*fresh, m_selection, m_middle);
    canvas->setTheme(Appearance::instance().mapTheme());
    m_middle->addWidget(canvas);
    m_middle->setCurrentWidget(canvas);
    m_status->setCanvas(canvas);
    m_actions->setCanvas(canvas);
    connect(canvas, &MapCanvas::menuRequested, this, [this](const Subject& subject, const QPoint& at) {
        QMenu menu(this);
        m_actions->fillContextMenu(menu, subject);
        menu.exec(at);
    });
    delete std::exchange(m_canvas, canvas);
    m_map = std::move(fresh);
    m_inspector->setHome(map);
    canvas->setFocus();
}

void MainWindow::showTitle()
{
    setWindowTitle(m_open->title());
    setWindowFilePath(m_open->file().isDraft() ? QString() : m_open->file().path());
}

void MainWindow::fillMenus()
{
    menuBar()->clear();
    m_actions->retranslate();
    QMenu& file = *menuBar()->addMenu(tr("&File"));
    file.addAction(tr("New"), QKeySequence::New, this, [this] { tell(openUntitled(QStringLiteral("blank"))); });
    file.addAction(tr("Open…"), QKeySequence::Open, this, &MainWindow::openFile);
    QMenu& recent = *file.addMenu(tr("Open recent"));
    connect(&recent, &QMenu::aboutToShow, this, [this, &recent] {
        recent.clear();
        for (const QString& path : recentFiles())
            recent.addAction(QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&")), this,
                             [this, path] { tell(openWindow(path)); });
        if (recent.isEmpty())
            recent.addAction(tr("None yet"))->setEnabled(false);
    });
    QMenu& fresh = *file.addMenu(tr("New from a template"));
    for (const importing::Template& one : importing::templates(Appearance::instance().language()))
        fresh.addAction(one.name, this, [this, key = one.key] { tell(openUntitled(key)); })
            ->setToolTip(one.description);
    file.addAction(tr("Import…"), this, &MainWindow::importFile);
    file.addSeparator();
    file.addAction(tr("Save as…"), QKeySequence::SaveAs, this, &MainWindow::saveAs);
    file.addAction(tr("Save a copy…"), this, &MainWindow::saveCopy);
    file.addAction(tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), this, &MainWindow::exportMap);
    file.addSeparator();
    file.addAction(tr("Close"), QKeySequence::Close, this, &QWidget::close);
    m_actions->fillEditMenu(*menuBar()->addMenu(tr("&Edit")));
    QMenu& view = *menuBar()->addMenu(tr("&View"));
    m_actions->fillViewMenu(view);
    view.addSeparator();
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        view.addAction(dock->toggleViewAction());
    view.addSeparator();
    const auto choose = [&](QMenu& menu, const QString& text, bool isChosen, auto what) {
        QAction* action = menu.addAction(text, this, what);
        action->setCheckable(true);
        action->setChecked(isChosen);
    };
    Appearance& appearance = Appearance::instance();
    QMenu& theme = *view.addMenu(tr("Theme"));
    for (const auto& [choice, text] :
         {std::pair(ThemeChoice::system, tr("As the system")), std::pair(ThemeChoice::light, tr("Light")),
          std::pair(ThemeChoice::dark, tr("Dark"))})
        choose(theme, text, appearance.themeChoice() == choice, [this, choice = choice] {
            Appearance::instance().setThemeChoice(choice);
            fillMenus();
        });
    QMenu& language = *view.addMenu(tr("Language"));
    choose(language, tr("As the system"), !appearance.languageChoice(),
           [] { Appearance::instance().setLanguageChoice(std::nullopt); });
    choose(language, QStringLiteral("English"), appearance.languageChoice() == base::Language::en,
           [] { Appearance::instance().setLanguageChoice(base::Language::en); });
    choose(language, QStringLiteral("Español"), appearance.languageChoice() == base::Language::es,
           [] { Appearance::instance().setLanguageChoice(base::Language::es); });
    m_actions->fillInsertMenu(*menuBar()->addMenu(tr("&Insert")));
    m_actions->fillMapMenu(*menuBar()->addMenu(tr("&Map")));
    QMenu& help = *menuBar()->addMenu(tr("&Help"));
    help.addAction(tr("About Trayecto"), this, [this] {
        QMessageBox::about(this, tr("About Trayecto"),
                           tr("Trayecto %1\nAn editor for customer journey maps.\n"
                              "Free software under the GNU General Public License, version 3 or later.")
                               .arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::tell(const base::Result<void>& result)
{
    if (!result)
        QMessageBox::warning(this, QGuiApplication::applicationDisplayName(), base::sentence(result.error()));
}

void MainWindow::openFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open"), {}, tr("Trayecto projects (*.trayecto)"));
    if (path.isEmpty())
        return;
    tell(openWindow(path));
}

void MainWindow::importFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import"), {}, tr("Journeys (*.mmd *.mermaid *.md *.markdown *.json)"));
    if (!path.isEmpty())
        tell(openImported(path));
}

void MainWindow::exportMap()
{
    if (!m_map || m_map->isGone())
        return;
    ExportDialog({m_open->project(), m_map->id()}, m_open->title(), this).exec();
}

QString MainWindow::askForName(const QString& title) const
{
    QFileDialog dialog(const_cast<MainWindow*>(this), title, {}, tr("Trayecto projects (*.trayecto)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("trayecto"));
    dialog.selectFile(m_open->title());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void MainWindow::saveAs()
{
    const QString path = askForName(tr("Save as"));
    if (path.isEmpty())
        return;
    // The dialog has asked whether to replace.
    tell(m_open->file().saveAs(path, base::Existing::replace));
    showTitle();
}

void MainWindow::saveCopy()
{
    const QString path = askForName(tr("Save a copy"));
    if (path.isEmpty())
        return;
    tell(m_open->file().rescueCopy(path, m_open->project(), base::Existing::replace));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // What is being typed is given to the project first.
    if (QWidget* typing = focusWidget())
        typing->clearFocus();
    QSettings settings;
    settings.setValue(kGeometryKey, saveGeometry());
    settings.setValue(kDocksKey, saveState());
    if (const auto stored = m_open->file().flush(); !stored) {
        const auto answer = QMessageBox::warning(this, QGuiApplication::applicationDisplayName(),
                                                 base::sentence(stored.error()) + QLatin1Char('\n') +
                                                     tr("The last changes are not in the file."),
                                                 QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
        if (answer != QMessageBox::Discard)
            return event->ignore();
    }
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        nameDocks();
        fillMenus();
        if (m_map)
            m_map->setLanguage(Appearance::instance().language());
    }
    QMainWindow::changeEvent(event);
}

} // namespace trayecto::ui
