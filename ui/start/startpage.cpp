#include "start/startpage.h"

#include "dialogs/job.h"
#include "import/template.h"
#include "settings/appearance.h"
#include "start/recentfiles.h"
#include "start/startsidebar.h"
#include "widgets/headings.h"
#include "widgets/messages.h"
#include "widgets/panelscroll.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <cmath>

namespace trayecto::ui {

namespace {

constexpr int kPad = 40;
constexpr int kSectionGap = 32;
// A template's draft that is being made looks untouched too.
constexpr qint64 kUntouchedKeptMs = 60'000;

QString whenText(qint64 changedMs, const QLocale& locale)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(changedMs);
    const QString time = locale.toString(at.time(), QLocale::ShortFormat);
    const qint64 days = at.date().daysTo(QDate::currentDate());
    if (days == 0)
        return StartPage::tr("Today, %1").arg(time);
    if (days == 1)
        return StartPage::tr("Yesterday, %1").arg(time);
    return locale.toString(at.date(), QLocale::LongFormat);
}

QString folderText(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/'))
        return QDir::toNativeSeparators(u'~' + folder.mid(home.size()));
    return QDir::toNativeSeparators(folder);
}

// The drafts worth showing. Those that nobody has touched are cleared away.
std::vector<store::Draft> readDrafts()
{
    std::vector<store::Draft> drafts = store::draftsToRecover();
    const qint64 recent = QDateTime::currentMSecsSinceEpoch() - kUntouchedKeptMs;
    for (const store::Draft& draft : drafts)
        if (draft.isUntouched && draft.changedMs < recent)
            (void)store::removeDraft(draft.path); // it is offered no more in any case
    std::erase_if(drafts, [](const store::Draft& draft) { return draft.isUntouched; });
    return drafts;
}

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent), m_sidebar(new StartSidebar(this))
{
    setObjectName(QStringLiteral("startPage"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    m_sidebar->widget()->installEventFilter(this);
    connect(m_sidebar, &StartSidebar::openWanted, this, &StartPage::openWanted);
    connect(m_sidebar, &StartSidebar::importWanted, this, &StartPage::importWanted);
    connect(m_sidebar, &StartSidebar::tourWanted, this, &StartPage::tourWanted);
    connect(m_sidebar, &StartSidebar::helpWanted, this, &StartPage::helpWanted);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kPad, kPad - 8, kPad, kPad);
    column->setSpacing(0);
    m_drafts = addSection(column, QStringLiteral("drafts"));
    m_templates = addSection(column, QStringLiteral("templates"));
    m_recent = addSection(column, QStringLiteral("recent"));
    m_drafts.box->hide(); // until they have been read
    column->addStretch();
    auto* scroll = new PanelScroll(this);
    scroll->setWidget(content);
    scroll->setBackgroundRole(QPalette::AlternateBase);
    content->setBackgroundRole(QPalette::AlternateBase);
    content->setAutoFillBackground(true);
    row->addWidget(scroll, 1);

    connect(&Thumbnailer::instance(), &Thumbnailer::made, this, [this](const QString& of, const Thumbnail& thumbnail) {
        if (Tile* tile = m_tiles.value(of))
            tile->setPicture(thumbnail);
    });
    connect(&Appearance::instance(), &Appearance::themeChanged, this, &StartPage::refresh);
    retranslate();
}

StartPage::Section StartPage::addSection(QVBoxLayout* column, const QString& name)
{
    auto* box = new QWidget(column->parentWidget());
    Section section{box, new QLabel(box), new QLabel(box), new TileGrid(box)};
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, kSectionGap);
    lines->setSpacing(6);
    QFont font = section.heading->font();
    font.setPixelSize(17);
    font.setWeight(QFont::DemiBold);
    section.heading->setFont(font);
    section.note->setForegroundRole(QPalette::PlaceholderText);
    section.note->setWordWrap(true);
    section.grid->setObjectName(name);
    for (QLabel* label : {section.heading, section.note})
        label->setTextFormat(Qt::PlainText);
    lines->addWidget(section.heading);
    lines->addWidget(section.note);
    lines->addSpacing(8);
    lines->addWidget(section.grid);
    column->addWidget(box);
    return section;
}

void StartPage::retranslate()
{
    m_drafts.heading->setText(tr("Drafts"));
    m_drafts.note->setText(tr("Work without a name yet. It is kept until you save it under a name or delete it."));
    m_templates.heading->setText(tr("New map"));
    m_templates.note->setText(tr("Begin with a template; everything in it can be changed."));
    m_recent.heading->setText(tr("Recent projects"));
    m_recent.note->setText(tr("The projects opened last."));
    for (const Section& section : {m_drafts, m_templates, m_recent})
        section.grid->setAccessibleName(section.heading->text());
    refresh();
}

void StartPage::refresh()
{
    m_tiles.clear();
    showTemplates();
    showRecent();
    showDrafts(m_shownDrafts);
    whenSeen([this] { lookForDrafts(); });
}

// What a start can do without until its window stands.
void StartPage::whenSeen(std::function<void()> work)
{
    if (m_isSeen)
        work();
    else
        m_later.push_back(std::move(work));
}

void StartPage::beSeen()
{
    if (std::exchange(m_isSeen, true))
        return;
    // All of a window is painted in one go.
    QTimer::singleShot(0, this, [this] {
        for (const auto& work : std::exchange(m_later, {}))
            work();
    });
}

void StartPage::look()
{
    if (recentFiles() != m_shownRecent)
        showRecent();
    else
        for (const QString& path : m_shownRecent)
            Thumbnailer::instance().makeOfFile(path); // somebody may have worked on it
    whenSeen([this] { lookForDrafts(); });
}

void StartPage::lookForDrafts()
{
    m_isOld = m_isReading;
    if (std::exchange(m_isReading, true))
        return;
    inBackground<std::vector<store::Draft>>(
        {}, &readDrafts, [page = QPointer<StartPage>(this)](const std::vector<store::Draft>& drafts, bool) {
            if (!page)
                return;
            page->m_isReading = false;
            if (page->m_isOld)
                page->lookForDrafts();
            else if (drafts != page->m_shownDrafts)
                page->showDrafts(drafts);
        });
}

// By file or template.
QString StartPage::focusedOne() const
{
    QWidget* now = window()->focusWidget();
    for (auto one = m_tiles.begin(); now && one != m_tiles.end(); ++one)
        if (one.value() == now)
            return one.key();
    return {};
}

// As they stand on the page.
void StartPage::orderTabs()
{
    QWidget* before = m_sidebar->lastControl();
    for (const Section& section : {m_drafts, m_templates, m_recent})
        for (Tile* tile : section.grid->tiles())
            setTabOrder(std::exchange(before, tile), tile);
}

void StartPage::add(const Section& section, Tile* tile, const QString& of)
{
    tile->installEventFilter(this);
    section.grid->add(tile);
    m_tiles.insert(of, tile);
}

void StartPage::showTemplates()
{
    m_templates.grid->clear();
    for (const importing::Template& one : importing::templates(Appearance::instance().language())) {
        auto* tile = new Tile(one.name, one.description, m_templates.grid);
        connect(tile, &Tile::clicked, this, [this, key = one.key] { Q_EMIT templateChosen(key); });
        tile->setToolTip(asToolTip(one.description));
        add(m_templates, tile, one.key);
        whenSeen([key = one.key] { Thumbnailer::instance().makeOfTemplate(key); });
    }
    focusFirst();
}

void StartPage::showRecent()
{
    const QString focused = focusedOne();
    m_recent.grid->clear();
    m_shownRecent = recentFiles();
    for (const QString& path : m_shownRecent) {
        auto* tile = new Tile(QFileInfo(path).completeBaseName(), folderText(path), m_recent.grid);
        tile->setRemoval(tr("Remove from the list"));
        connect(tile, &Tile::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        connect(tile, &Tile::removalWanted, this, [this, tile, path] {
            forgetFile(path);
            m_shownRecent.removeAll(path);
            m_recent.grid->take(tile);
            if (m_recent.grid->tiles().empty())
                showRecent();
        });
        add(m_recent, tile, path);
        whenSeen([path] { Thumbnailer::instance().makeOfFile(path); });
    }
    m_recent.box->setVisible(!m_recent.grid->tiles().empty());
    orderTabs();
    if (m_shownRecent.contains(focused))
        m_tiles.value(focused)->setFocus(Qt::OtherFocusReason);
}

void StartPage::showDrafts(const std::vector<store::Draft>& drafts)
{
    const QString focused = focusedOne();
    m_drafts.grid->clear();
    m_shownDrafts = drafts;
    for (const store::Draft& draft : drafts) {
        auto* tile = new Tile(draft.title.isEmpty() ? tr("Untitled") : draft.title, whenText(draft.changedMs, locale()),
                              m_drafts.grid);
        tile->setRemoval(tr("Delete…"));
        connect(tile, &Tile::clicked, this, [this, path = draft.path] { Q_EMIT fileChosen(path); });
        connect(tile, &Tile::removalWanted, this, [this, tile, path = draft.path] { askToDelete(tile, path); });
        add(m_drafts, tile, draft.path);
        whenSeen([path = draft.path] { Thumbnailer::instance().makeOfFile(path); });
    }
    m_drafts.box->setVisible(!m_shownDrafts.empty());
    orderTabs();
    if (const auto tile = m_tiles.value(focused); tile && m_drafts.grid->isAncestorOf(tile))
        tile->setFocus(Qt::OtherFocusReason);
    focusFirst();
}

void StartPage::focusFirst()
{
    // Not away from where somebody has gone meanwhile.
    if (QWidget* now = window()->focusWidget(); now && now != m_first)
        return;
    const auto& first = m_drafts.grid->tiles().empty() ? m_templates.grid->tiles() : m_drafts.grid->tiles();
    if (first.empty())
        return;
    (m_first = first.front())->setFocus(Qt::OtherFocusReason);
}

void StartPage::askToDelete(Tile* tile, const QString& path)
{
    auto* question = new QMessageBox(QMessageBox::Question, QGuiApplication::applicationDisplayName(),
                                     tr("Delete the draft “%1”?").arg(tile->title()), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("It was never saved under a name and cannot be brought back."));
    QPushButton* remove = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, tile = QPointer<Tile>(tile), path] {
        inBackground<base::Result<void>>(
            {window(), tr("Deleting…"), false}, [path] { return store::removeDraft(path); },
            [page = QPointer<StartPage>(this), tile](const base::Result<void>& removed, bool) {
                if (!page)
                    return;
                if (!removed)
                    tell(page, removed.error());
                else if (tile)
                    page->m_drafts.grid->take(tile);
                page->lookForDrafts();
            });
    });
    question->open();
}

// Of tiles: the list's scroll area would take the arrows for itself. Of the sidebar: a page that is covered by what is
// on it is never painted itself.
bool StartPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_sidebar->widget() && event->type() == QEvent::Paint)
        beSeen();
    auto* tile = qobject_cast<Tile*>(watched);
    if (tile && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key >= Qt::Key_Left && key <= Qt::Key_Down) {
            goFrom(*tile, key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// To the nearest tile that way, whatever list it stands in; lines count more than columns.
void StartPage::goFrom(const Tile& from, int key)
{
    const QPoint here = from.mapTo(this, from.rect().center());
    Tile* best = nullptr;
    double least = 0;
    for (const Section& section : {m_drafts, m_templates, m_recent})
        for (Tile* tile : section.grid->tiles()) {
            const QPoint by = tile->mapTo(this, tile->rect().center()) - here;
            const bool isSide = key == Qt::Key_Left || key == Qt::Key_Right;
            const int along = key == Qt::Key_Left    ? -by.x()
                              : key == Qt::Key_Right ? by.x()
                              : key == Qt::Key_Up    ? -by.y()
                                                     : by.y();
            const int across = std::abs(isSide ? by.y() : by.x());
            if (along <= 0 || (isSide && across > 0))
                continue;
            const double distance = along + across / 8.0;
            if (!best || distance < least) {
                best = tile;
                least = distance;
            }
        }
    if (best)
        best->setFocus(Qt::TabFocusReason);
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ActivationChange && isActiveWindow() && !m_isReading)
        look();
    QWidget::changeEvent(event);
}

void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    focusFirst();
}

} // namespace trayecto::ui
