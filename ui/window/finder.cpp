#include "window/finder.h"

#include "base/fold.h"
#include "canvas/spotlight.h"
#include "panels/searchpanel.h"
#include "settings/shortcuts.h"
#include "window/maptabs.h"
#include "window/viewactions.h"

#include <QMenu>
#include <QTimer>

namespace trayecto::ui {

Finder::Finder(OpenProject& open, Selection& selection, MapTabs& tabs, ViewActions& view, QWidget* window)
    : QObject(window), m_open(open), m_selection(selection), m_tabs(tabs), m_view(view),
      m_panel(new SearchPanel(open, window))
{
    m_panel->hide();
    const auto make = [&](const QString& name, const QKeySequence& keys, auto&& what) {
        QAction* action = named(new QAction(this), name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, what);
        window->addAction(action);
        return action;
    };
    m_search = make(QStringLiteral("Search"), QKeySequence::Find, [this] { start(); });
    m_next = make(QStringLiteral("Next hit"), QKeySequence(Qt::Key_F3), [this] { m_panel->step(1); });
    m_previous =
        make(QStringLiteral("Previous hit"), QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { m_panel->step(-1); });
    connect(m_panel, &SearchPanel::queryChanged, this, &Finder::search);
    connect(m_panel, &SearchPanel::hitChosen, this, &Finder::goTo);
    connect(m_panel, &SearchPanel::left, this, &Finder::leave);
    connect(&open, &OpenProject::changed, this, &Finder::follow);
    retranslate();
    search();
}

void Finder::retranslate()
{
    m_search->setText(tr("Search…"));
    m_search->setToolTip(tr("Search all maps, personas and channels"));
    m_next->setText(tr("Next hit"));
    m_previous->setText(tr("Previous hit"));
}

void Finder::fillMenu(QMenu& menu)
{
    menu.addActions({m_search, m_next, m_previous});
}

bool Finder::isOpen() const
{
    return !m_panel->isHidden();
}

void Finder::setCanvas(MapCanvas* canvas)
{
    m_canvas = canvas;
    light();
}

void Finder::start()
{
    if (!m_index)
        m_index.emplace(m_open.project());
    m_panel->start();
    search();
}

void Finder::leave()
{
    m_panel->hide();
    search();
    if (m_canvas)
        m_canvas->setFocus();
}

void Finder::search()
{
    m_isStale = false;
    const QString query = isOpen() ? m_panel->query() : QString();
    m_hits = m_index ? m_index->find(m_open.project(), query) : std::vector<insight::SearchHit>();
    m_panel->showHits(m_hits, base::searchWords(query));
    m_next->setEnabled(!m_hits.empty());
    m_previous->setEnabled(!m_hits.empty());
    light();
}

void Finder::follow(const edit::ChangeSet& changes)
{
    if (!m_index)
        return;
    for (const edit::ChangedRow& row : changes.rows)
        m_index->refresh(m_open.project(), row.kind, row.id);
    // Once for many edits, and not while others are being told of this one.
    if (isOpen() && !std::exchange(m_isStale, true))
        QTimer::singleShot(0, this, &Finder::search);
}

void Finder::light()
{
    if (!m_canvas)
        return;
    if (!isOpen() || m_panel->query().trimmed().isEmpty())
        return m_canvas->setSpotlight(Light::search, nullptr);
    QSet<Subject> lit;
    for (const insight::SearchHit& hit : m_hits)
        if (hit.place.map == m_canvas->map().id())
            lit.insert(subjectOf(hit));
    m_canvas->setSpotlight(Light::search, std::make_unique<Spotlight>(std::move(lit)));
}

// Whoever types goes on typing.
void Finder::goTo(const insight::SearchHit& hit)
{
    const bool isTyping = m_panel->isTyping();
    const bool isElsewhere = !hit.place.map.isNull() && hit.place.map != m_tabs.current();
    if (isElsewhere)
        m_tabs.setCurrent(hit.place.map);
    else
        m_view.leavePlace();
    const Subject subject = subjectOf(hit);
    m_selection.select(subject);
    if (m_canvas)
        m_canvas->reveal(subject);
    if (isElsewhere && isTyping)
        m_panel->goOnTyping();
}

} // namespace trayecto::ui
