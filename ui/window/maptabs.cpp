#include "window/maptabs.h"

#include "edit/mapedits.h"
#include "model/query.h"
#include "settings/appearance.h"
#include "widgets/iconpixmap.h"
#include "widgets/messages.h"
#include "workspace/newrows.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

namespace trayecto::ui {

using namespace model;

namespace {
constexpr int kDragPollMs = 50;
constexpr int kSignSide = 16; // px
} // namespace

MapTabs::MapTabs(OpenProject& open, QWidget* parent)
    : QWidget(parent), m_open(open), m_tabs(new QTabBar(this)), m_add(new QToolButton(this)),
      m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 8, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_tabs);
    m_layout->addWidget(m_add);
    m_layout->addStretch(1);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_add->setAutoRaise(true);
    m_add->setIconSize({kSignSide, kSignSide});
    m_add->setObjectName(QStringLiteral("addMap"));
    m_signs.emplace_back(m_add, QStringLiteral("plus"));
    connect(m_add, &QToolButton::clicked, this, &MapTabs::addMap);
    m_tabs->setMovable(true);
    connect(m_tabs, &QTabBar::tabMoved, this, &MapTabs::moved);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { Q_EMIT currentChanged(current()); });
    connect(&open, &OpenProject::changed, this, [this](const edit::ChangeSet& changes) {
        if (changes.touches(RowKind::map))
            fill();
    });
    connect(&open, &OpenProject::stateChanged, this, [this] { m_add->setEnabled(m_open.isEditable()); });
    fill();
}

void MapTabs::fill()
{
    const Id<JourneyMap> before = current();
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const JourneyMap* map : maps(m_open.project())) {
            const QString state = map->state == MapState::asIs ? tr("current") : tr("future");
            const int at = m_tabs->addTab(withoutMnemonic(map->title) + QStringLiteral(" · ") + state);
            m_tabs->setTabToolTip(at, asToolTip(map->title));
            m_tabs->setTabData(at, QVariant::fromValue<base::Uuid>(map->id));
            if (map->id == before)
                m_tabs->setCurrentIndex(at);
        }
    }
    m_tabs->setAccessibleName(tr("Maps"));
    m_add->setToolTip(tr("Add another map"));
    m_add->setAccessibleName(m_add->toolTip());
    m_add->setEnabled(m_open.isEditable());
    showSigns();
    if (current() != before)
        Q_EMIT currentChanged(current());
}

// A drag over several tabs tells of each of them; its end is one edit.
void MapTabs::moved()
{
    if (m_isMoved)
        return;
    m_isMoved = true;
    QTimer::singleShot(0, this, [this] { storeOrder(); });
}

void MapTabs::storeOrder()
{
    if (QGuiApplication::mouseButtons() & Qt::LeftButton) { // it is still being dragged
        QTimer::singleShot(kDragPollMs, this, [this] { storeOrder(); });
        return;
    }
    m_isMoved = false;
    const Id<JourneyMap> dragged = current();
    for (int at = 0; at < m_tabs->count(); ++at)
        if (m_tabs->tabData(at).value<base::Uuid>() == dragged)
            m_open.apply(edit::moveMap(m_open.project(), dragged, at));
    fill(); // as the project says, also where it refused
}

Id<JourneyMap> MapTabs::current() const
{
    return Id<JourneyMap>{m_tabs->tabData(m_tabs->currentIndex()).value<base::Uuid>()};
}

void MapTabs::setCurrent(const Id<JourneyMap>& map)
{
    for (int at = 0; at < m_tabs->count(); ++at)
        if (m_tabs->tabData(at).value<base::Uuid>() == map)
            m_tabs->setCurrentIndex(at);
}

void MapTabs::addMap()
{
    const auto made = newMap(m_open.project(), Appearance::instance().language());
    if (!made)
        return Q_EMIT m_open.refused(made.error());
    if (m_open.apply(made->edit))
        setCurrent(made->id);
}

void MapTabs::addAction(QAction* action, const QString& icon)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setIconSize({kSignSide, kSignSide});
    m_layout->addWidget(button);
    m_signs.emplace_back(button, icon);
    showSigns();
}

void MapTabs::showSigns()
{
    for (const auto& [button, sign] : m_signs) {
        const QIcon icon = signIcon(sign, palette().color(QPalette::WindowText));
        if (button->defaultAction())
            button->defaultAction()->setIcon(icon);
        button->setIcon(icon);
    }
}

void MapTabs::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    if (event->type() == QEvent::PaletteChange)
        showSigns();
    QWidget::changeEvent(event);
}

} // namespace trayecto::ui
