#include "window/mainwindow.h"

#include "canvas/mapcanvas.h"
#include "dialogs/exportdialog.h"
#include "panels/filterpanel.h"
#include "panels/inspector.h"
#include "panels/outline.h"
#include "panels/palette.h"
#include "panels/projecttree.h"
#include "panels/searchpanel.h"
#include "settings/appearance.h"
#include "settings/motion.h"
#include "settings/scale.h"
#include "settings/shortcuts.h"
#include "start/recentfiles.h"
#include "widgets/flatbutton.h"
#include "widgets/logo.h"
#include "widgets/messages.h"
#include "widgets/panelscroll.h"
#include "widgets/textfields.h"
#include "window/finder.h"
#include "window/focusorder.h"
#include "window/journeyactions.h"
#include "window/lookout.h"
#include "window/mapactionset.h"
#include "window/mapheading.h"
#include "window/maptabs.h"
#include "window/markactions.h"
#include "window/programmenus.h"
#include "window/projectwindows.h"
#include "window/safety.h"
#include "window/searchfield.h"
#include "window/shapeactions.h"
#include "window/statusline.h"
#include "window/storebanner.h"
#include "window/viewactions.h"
#include "window/viewkeeper.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace trayecto::ui {

namespace {
constexpr int kLeftWidth = 240;      // px
constexpr int kLeastLeftWidth = 240; // of the longest entry of the palette
constexpr int kRightWidth = 290;
constexpr int kLeastRightWidth = 250;
constexpr int kLeastForInspector = 1100;
constexpr QSize kWindowSize{1400, 860};
constexpr int kLogoSide = 26;
} // namespace

MainWindow::MainWindow(std::unique_ptr<OpenProject> open)
    : m_open(std::move(open)), m_tabs(new MapTabs(*m_open, this)),
      m_heading(new MapHeading(*m_open, m_selection, this)), m_middle(new QStackedWidget),
      m_status(new StatusLine(*m_open, this)), m_safety(std::make_unique<Safety>(*m_open, *this)),
      m_actions(new MapActionSet(*m_open, m_selection, this)), m_shapes(new ShapeActions(*m_open, m_selection, this)),
      m_marks(new MarkActions(*m_open, m_selection, this)), m_journeys(new JourneyActions(*m_open, m_selection, this)),
      m_view(new ViewActions(*m_open, m_selection, *m_tabs, this)),
      m_finder(new Finder(*m_open, m_selection, *m_tabs, *m_view, this)), m_lookout(new Lookout(*m_open, this)),
      m_export(new FlatButton({}, FlatButton::Look::strong, this))
{
    setAcceptDrops(true);
    auto* center = new QWidget;
    auto* column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* banner = new StoreBanner(*m_open, center);
    column->addWidget(m_tabs);
    column->addWidget(banner);
    column->addWidget(m_heading);
    column->addWidget(m_safety->timeTravel().banner());
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_finder->panel());
    row->addWidget(m_middle, 1);
    column->addLayout(row, 1);
    setCentralWidget(center);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    makePanels();
    m_actions->fillToolBar(*m_tabs);
    dressMenuBar();

    connect(banner, &StoreBanner::saveAsWanted, &m_safety->saving(), &ProjectSaving::saveAs);
    connect(banner, &StoreBanner::saveCopyWanted, &m_safety->saving(), &ProjectSaving::saveCopy);
    connectSafety();
    connect(m_tabs, &MapTabs::currentChanged, this, &MainWindow::showMap);
    connect(m_status, &StatusLine::fitWanted, m_view, &ViewActions::zoomToFit);
    connect(m_export, &QPushButton::clicked, this, &MainWindow::exportMap);
    connect(m_journeys, &JourneyActions::mapWanted, m_tabs, &MapTabs::setCurrent);
    connect(m_heading, &MapHeading::mapWanted, m_tabs, &MapTabs::setCurrent);
    connect(m_marks, &MarkActions::commentRequested, this, [this] {
        for (QDockWidget* dock : findChildren<QDockWidget*>())
            if (dock->isAncestorOf(m_inspector)) {
                dock->show();
                dock->raise();
            }
        m_inspector->beginComment();
    });
    connect(m_open.get(), &OpenProject::changed, this, [this](const edit::ChangeSet& changes) {
        if (!m_map) // else once it is laid out anew: what is selected is looked up there
            m_selection.keepWithin(m_open->project());
        if (changes.touches(model::RowKind::project))
            showTitle();
    });
    connect(m_open.get(), &OpenProject::stateChanged, this, &MainWindow::showTitle);
    connect(m_open.get(), &OpenProject::refused, this, [this](const base::Error& error) { tell(this, error); });
    connect(&Appearance::instance(), &Appearance::themeChanged, this, [this] {
        if (m_canvas)
            m_canvas->setTheme(Appearance::instance().mapTheme());
    });
    resize(scaled(kWindowSize));
    m_views = std::make_unique<ViewKeeper>(m_open->file().path());
    // On a small screen the map comes first.
    if (!m_views->restore(*this) && screen()->availableGeometry().width() < scaled(kLeastForInspector))
        findChild<QDockWidget*>(QStringLiteral("inspectorDock"))->hide();
    fillMenus();
    m_tabs->setCurrent(m_views->map());
    showMap(m_tabs->current());
    showTitle();
}

void MainWindow::connectSafety()
{
    connect(&m_safety->saving(), &ProjectSaving::aboutToSave, this, [this] {
        giveTyped(focusWidget());
        if (m_canvas)
            m_canvas->finishEditing();
    });
    connect(&m_safety->saving(), &ProjectSaving::titleChanged, this, &MainWindow::showTitle);
    connect(m_safety.get(), &Safety::said, this, [this](const QString& text) { m_status->say(text, false); });
    connect(m_safety.get(), &Safety::warned, this, [this](const QString& text) { m_status->say(text, true); });
    for (const auto signal : {&TimeTravel::entered, &TimeTravel::left}) {
        connect(&m_safety->timeTravel(), signal, m_actions, &MapActionSet::enable);
        for (CommandSet* set : std::initializer_list<CommandSet*>{m_shapes, m_marks, m_journeys})
            connect(&m_safety->timeTravel(), signal, set, &CommandSet::enable);
    }
}

void MainWindow::dressMenuBar()
{
    const auto corner = [this](const QWidgetList& content, const QMargins& around, Qt::Corner place) {
        auto* box = new QWidget(this);
        auto* layout = new QHBoxLayout(box);
        layout->setContentsMargins(around);
        layout->setSpacing(16);
        layout->addStretch(); // the bar may leave more room than is wanted
        for (QWidget* one : content)
            layout->addWidget(one);
        menuBar()->setCornerWidget(box, place);
    };
    m_export->setObjectName(QStringLiteral("exportButton"));
    corner({new Logo(kLogoSide, this)}, {14, 0, 6, 0}, Qt::TopLeftCorner);
    corner({new SearchField(*m_finder->action(), this), m_export}, {0, 4, 12, 4}, Qt::TopRightCorner);
}

void MainWindow::makePanels()
{
    auto* palette = new Palette(*m_open);
    auto* tree = new ProjectTree(*m_open, m_selection);
    m_inspector = new Inspector(*m_open, m_selection);
    m_outline = new Outline(m_selection, this);
    m_inspector->setMinimumWidth(kLeastRightWidth);
    const auto scrolling = [](QWidget* panel, int leastWidth) {
        auto* scroll = new PanelScroll;
        scroll->setWidget(panel);
        scroll->setMinimumWidth(leastWidth);
        return scroll;
    };
    addDock(QStringLiteral("paletteDock"), scrolling(palette, kLeastLeftWidth), Qt::LeftDockWidgetArea);
    addDock(QStringLiteral("projectDock"), tree, Qt::LeftDockWidgetArea);
    addDock(QStringLiteral("inspectorDock"), m_inspector, Qt::RightDockWidgetArea);
    addDock(QStringLiteral("historyDock"), m_safety->timeTravel().panel(), Qt::RightDockWidgetArea);
    addDock(QStringLiteral("outlineDock"), m_outline, Qt::RightDockWidgetArea);
    addDock(QStringLiteral("filterDock"), scrolling(m_lookout->panel(), kLeastRightWidth), Qt::RightDockWidgetArea);
    nameDocks();
    const auto dock = [this](const char* name) { return findChild<QDockWidget*>(QLatin1String(name)); };
    const std::pair<const char*, QKeySequence> seldom[] = {{"historyDock", Qt::CTRL | Qt::Key_H},
                                                           {"outlineDock", Qt::CTRL | Qt::SHIFT | Qt::Key_O},
                                                           {"filterDock", Qt::CTRL | Qt::SHIFT | Qt::Key_F}};
    for (const auto& [name, keys] : seldom) {
        QDockWidget* panel = dock(name);
        tabifyDockWidget(dock("inspectorDock"), panel);
        panel->hide();
        panel->toggleViewAction()->setShortcut(keys);
        connect(panel->toggleViewAction(), &QAction::triggered, panel, &QWidget::raise); // it is a tab
    }
    connect(m_outline, &Outline::visited, this, [this](const Subject& subject) {
        if (m_canvas)
            m_canvas->reveal(subject);
    });
    resizeDocks({findChild<QDockWidget*>(QStringLiteral("paletteDock")),
                 findChild<QDockWidget*>(QStringLiteral("inspectorDock"))},
                {scaled(kLeftWidth), scaled(kRightWidth)}, Qt::Horizontal);
    connect(tree, &ProjectTree::mapOpened, m_tabs, &MapTabs::setCurrent);
    connect(palette, &Palette::chosen, m_actions, &MapActionSet::addAtCurrent);
}

MainWindow::~MainWindow()
{
    delete m_actions; // hears of the focus, which goes from one to the next of what goes
    // Before what they show; as children they would go after it.
    delete takeCentralWidget();
    delete m_status;
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
    const QHash<QString, QString> names{
        {QStringLiteral("paletteDock"), tr("Palette")},     {QStringLiteral("projectDock"), tr("In this project")},
        {QStringLiteral("inspectorDock"), tr("Inspector")}, {QStringLiteral("historyDock"), tr("History")},
        {QStringLiteral("outlineDock"), tr("Outline")},     {QStringLiteral("filterDock"), tr("Filters and views")}};
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        dock->setWindowTitle(names.value(dock->objectName()));
}

void MainWindow::showMap(base::Id<model::JourneyMap> map)
{
    m_heading->setMap(map);
    if (map.isNull() || (m_map && m_map->id() == map))
        return;
    auto fresh = std::make_unique<LiveMap>(*m_open, map, Appearance::instance().language());
    connect(fresh.get(), &LiveMap::laidOut, this, [this, map = fresh.get()] {
        if (!map->isPreview())
            m_selection.keepWithin(m_open->project());
    });
    m_selection.select({});
    auto* canvas = new MapCanvas(*fresh, m_selection, m_middle);
    canvas->setTheme(Appearance::instance().mapTheme());
    canvas->setSliding(ui::isAnimated(canvas));
    m_middle->addWidget(canvas);
    m_middle->setCurrentWidget(canvas);
    m_status->setCanvas(canvas);
    m_actions->setCanvas(canvas);
    m_shapes->setCanvas(canvas);
    m_marks->setCanvas(canvas);
    m_journeys->setCanvas(canvas);
    m_safety->timeTravel().setCanvas(canvas);
    m_view->setCanvas(canvas);
    m_finder->setCanvas(canvas);
    m_lookout->setCanvas(canvas);
    m_outline->setMap(&canvas->map());
    connect(canvas, &MapCanvas::menuRequested, this, [this](const Subject& subject, const QPoint& at) {
        QMenu menu(this);
        m_actions->fillContextMenu(menu, subject);
        m_shapes->fillContextMenu(menu, subject);
        m_marks->fillContextMenu(menu, subject);
        m_journeys->fillContextMenu(menu, subject);
        menu.exec(at);
    });
    connect(canvas, &MapCanvas::addRequested, m_actions, &MapActionSet::addBeside);
    m_views->enter(*canvas);
    if (m_canvas)
        m_views->leave(*m_canvas);
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
    for (QMenu* before : menuBar()->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
        before->deleteLater(); // one of them may be the one that chose a language
    menuBar()->clear();
    m_actions->retranslate();
    m_shapes->retranslate();
    m_marks->retranslate();
    m_journeys->retranslate();
    m_view->retranslate();
    m_finder->retranslate();
    QMenu& file = *menuBar()->addMenu(tr("&File"));
    fillFileMenu(file, this);
    named(file.addAction(tr("Start page"), this, &showStartWindow), QStringLiteral("Start page"));
    file.addSeparator();
    m_safety->fillFileMenu(file);
    file.addSeparator();
    named(file.addAction(tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), this, &MainWindow::exportMap),
          QStringLiteral("Export"));
    file.addSeparator();
    fillLeaveMenu(file, this);
    QMenu& edit = *menuBar()->addMenu(tr("&Edit"));
    m_actions->fillEditMenu(edit);
    edit.addSeparator();
    m_finder->fillMenu(edit);
    QMenu& view = *menuBar()->addMenu(tr("&View"));
    m_view->fillMenu(view);
    view.addSeparator();
    m_actions->fillViewMenu(view);
    view.addSeparator();
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        view.addAction(named(dock->toggleViewAction(), dock->objectName()));
    view.addSeparator();
    addSpellingChoice(view);
    fillAppearanceMenus(view, this);
    m_actions->fillInsertMenu(*menuBar()->addMenu(tr("&Insert")));
    QMenu& map = *menuBar()->addMenu(tr("&Map"));
    m_actions->fillMapMenu(map);
    m_shapes->fillMapMenu(map);
    map.addSeparator();
    m_marks->fillCardMenu(*map.addMenu(tr("Card")));
    map.addSeparator();
    m_journeys->fillMapMenu(map);
    fillHelpMenu(*menuBar()->addMenu(tr("&Help")), this);
    Shortcuts::instance().follow(*menuBar());
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("The map as PDF, picture, Mermaid or JSON"));
}

void MainWindow::exportMap()
{
    if (!m_map || m_map->isGone())
        return;
    ExportDialog({m_open->project(), m_map->id()}, m_open->title(), this).exec();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // What is being typed is given to the project first.
    if (QWidget* typing = focusWidget())
        typing->clearFocus();
    if (m_canvas)
        m_views->leave(*m_canvas);
    m_views->keep(m_open->file().path(), *this);
    event->setAccepted(m_safety->saving().mayClose());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (bringsFiles(*event))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    openDropped(*event, this);
    event->acceptProposedAction();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget* widget = nextInReadingOrder(*this, next);
    if (widget)
        widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return widget != nullptr;
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
