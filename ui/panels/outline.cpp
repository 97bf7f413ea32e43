#include "panels/outline.h"

#include "settings/appearance.h"
#include "settings/scale.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace trayecto::ui {

using namespace model;

namespace {

constexpr int kTitleWidth = 176; // px
constexpr int kOtherWidth = 112;

} // namespace

Outline::Outline(Selection& selection, QWidget* parent)
    : QWidget(parent), m_selection(selection), m_view(new QTreeView(this)), m_tree(new QToolButton(this)),
      m_table(new QToolButton(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    auto* top = new QHBoxLayout;
    auto* forms = new QButtonGroup(this);
    for (QToolButton* button : {m_tree, m_table}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        forms->addButton(button);
        top->addWidget(button);
    }
    top->addStretch();
    layout->addLayout(top);
    layout->addWidget(m_view);
    m_tree->setChecked(true);
    m_view->setModel(&m_model);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->header()->setStretchLastSection(false);
    connect(m_tree, &QToolButton::clicked, this, [this] { setForm(OutlineModel::Form::tree); });
    connect(m_table, &QToolButton::clicked, this, [this] { setForm(OutlineModel::Form::table); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (m_isReading || !now.isValid())
            return;
        const Subject subject = m_model.subjectAt(now);
        m_selection.select(subject);
        Q_EMIT visited(subject);
    });
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { m_closed.insert(m_model.subjectAt(index)); });
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { m_closed.remove(m_model.subjectAt(index)); });
    connect(&selection, &Selection::changed, this, &Outline::showSelection);
    connect(&Appearance::instance(), &Appearance::sizesChanged, this, &Outline::sizeColumns);
    retranslate();
    setForm(OutlineModel::Form::tree);
}

void Outline::setMap(LiveMap* map)
{
    if (m_map)
        m_map->disconnect(this);
    m_map = map;
    m_closed.clear();
    if (map)
        connect(map, &LiveMap::laidOut, this, [this] {
            // Once for many edits, and while nobody sees it not at all.
            if (m_map && !m_map->isPreview() && !std::exchange(m_isStale, true) && isSeen())
                QTimer::singleShot(0, this, &Outline::refresh);
        });
    m_isStale = true;
    m_model.setMap(nullptr);
    if (isSeen())
        refresh();
}

// A dock behind another one's tab counts as visible, beside the window.
bool Outline::isSeen() const
{
    return isVisible() && !visibleRegion().isEmpty();
}

void Outline::refresh()
{
    m_isStale = false;
    m_isReading = true;
    const int scrolled = m_view->verticalScrollBar()->value();
    m_model.setMap(m_map);
    m_model.refresh();
    if (m_model.form() == OutlineModel::Form::tree) {
        const QSet<Subject> closed = m_closed;
        m_view->expandAll();
        for (const Subject& subject : closed)
            m_view->collapse(m_model.indexOf(subject));
        m_closed = closed;
    }
    m_view->verticalScrollBar()->setValue(scrolled);
    m_isReading = false;
    showSelection();
}

void Outline::sizeColumns()
{
    for (int column = 0; column < OutlineModel::kColumns; ++column)
        m_view->setColumnWidth(column, scaled(column == OutlineModel::title ? kTitleWidth : kOtherWidth));
}

void Outline::setForm(OutlineModel::Form form)
{
    m_model.setForm(form);
    const bool isTree = form == OutlineModel::Form::tree;
    m_view->setRootIsDecorated(isTree);
    m_view->setColumnHidden(OutlineModel::phase, isTree);
    m_view->setColumnHidden(OutlineModel::step, isTree);
    sizeColumns();
    if (isSeen())
        refresh();
}

void Outline::showSelection()
{
    m_isStale = m_isStale || !isSeen();
    if (m_isReading || m_isStale)
        return;
    const QModelIndex index = m_model.indexOf(m_selection.current());
    if (!index.isValid() || m_model.subjectAt(m_view->currentIndex()) == m_selection.current())
        return;
    m_isReading = true; // what is shown was not chosen here
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    m_isReading = false;
}

void Outline::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

// The first that comes when its tab is chosen.
void Outline::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (m_isStale)
        QTimer::singleShot(0, this, &Outline::refresh);
}

void Outline::retranslate()
{
    m_tree->setText(tr("Tree"));
    m_table->setText(tr("Table"));
    m_view->setAccessibleName(tr("Outline"));
    m_model.refresh();
}

void Outline::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isSeen())
            refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace trayecto::ui
