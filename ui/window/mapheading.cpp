#include "window/mapheading.h"

#include "model/query.h"
#include "paint/cardpainter.h"
#include "paint/theme.h"
#include "settings/appearance.h"
#include "settings/scale.h"
#include "widgets/iconpixmap.h"
#include "widgets/messages.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace trayecto::ui {

using namespace model;

namespace {

constexpr int kPortraitSide = 20;
constexpr int kLeastTitle = 160; // px
constexpr int kMostPersona = 240;
constexpr int kLeastCrumb = 24;
constexpr int kWidestCrumb = 140;
constexpr int kButtonPadding = 20;

// A word on a rounded ground.
class Badge : public QLabel
{
  public:
    explicit Badge(QWidget* parent) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setAlignment(Qt::AlignCenter);
        setContentsMargins(12, 3, 12, 3);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        QFont small = font();
        small.setPixelSize(12);
        small.setWeight(QFont::DemiBold);
        setFont(small);
    }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        const QColor accent = palette().color(QPalette::Highlight);
        QColor ground = accent;
        ground.setAlphaF(Appearance::instance().isDark() ? 0.24F : 0.13F);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
        painter.setPen(Appearance::instance().isDark() ? accent.lighter(130) : accent);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

QIcon portraitOf(const Project& project, const Persona& persona, const QColor& color)
{
    const Image* photo = project.find(persona.photo);
    if (!photo)
        return signIcon(QStringLiteral("person"), color);
    paint::ImageStore images;
    return QIcon(QPixmap::fromImage(
        images.disc(project.blobs.value(photo->sha256))
            .scaled(QSize(kPortraitSide, kPortraitSide) * 4, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

QString wordsOn(const Persona& persona)
{
    QStringList parts{persona.name};
    if (persona.age)
        parts += QLocale().toString(*persona.age);
    if (!persona.role.isEmpty())
        parts += persona.role;
    return parts.join(QStringLiteral(", "));
}

} // namespace

MapHeading::MapHeading(OpenProject& open, Selection& selection, QWidget* parent)
    : QWidget(parent), m_open(open), m_selection(selection), m_title(new QToolButton(this)), m_crumbs(new QHBoxLayout),
      m_state(new Badge(this)), m_persona(new QToolButton(this))
{
    setObjectName(QStringLiteral("mapHeading"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 16, 2);
    layout->setSpacing(14);
    QFont large = font();
    large.setPixelSize(19);
    large.setWeight(QFont::Bold);
    m_title->setFont(large);
    m_title->setObjectName(QStringLiteral("mapTitle"));
    m_persona->setObjectName(QStringLiteral("mapPersona"));
    m_persona->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_persona->setIconSize({kPortraitSide, kPortraitSide});
    for (QToolButton* button : {m_title, m_persona})
        button->setAutoRaise(true);
    m_crumbs->setSpacing(0);
    layout->addLayout(m_crumbs);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_persona);
    layout->addStretch();
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // texts give way, not the window
    connect(m_title, &QToolButton::clicked, this, [this] { m_selection.select(m_map); });
    connect(m_persona, &QToolButton::clicked, this, [this] {
        const JourneyMap* map = m_open.project().find(m_map);
        if (map && m_open.project().find(map->persona))
            m_selection.select(map->persona);
    });
    connect(&open, &OpenProject::changed, this, [this](const edit::ChangeSet& changes) {
        if (changes.touches(RowKind::map) || changes.touches(RowKind::persona) ||
            (!m_outer.empty() && changes.touches(RowKind::step)))
            showMap();
    });
    connect(&Appearance::instance(), &Appearance::themeChanged, this, &MapHeading::showMap);
    connect(&Appearance::instance(), &Appearance::sizesChanged, this, &MapHeading::showMap);
}

void MapHeading::setMap(const Id<JourneyMap>& map)
{
    m_map = map;
    showMap();
}

void MapHeading::showCrumbs()
{
    const Project& project = m_open.project();
    std::vector<std::pair<Id<JourneyMap>, QString>> outer;
    const JourneyMap* map = project.find(m_map);
    while (const Card* card = map ? project.find(map->zoomsInto) : nullptr) {
        map = project.find(mapOf(project, card->step));
        if (map)
            outer.insert(outer.begin(), {map->id, map->title});
    }
    if (outer == m_outer)
        return;
    m_outer = std::move(outer);
    while (QLayoutItem* item = m_crumbs->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    for (const auto& [id, title] : m_outer) {
        auto* crumb = new QToolButton(this);
        crumb->setAutoRaise(true);
        crumb->setToolTip(asToolTip(title));
        crumb->setAccessibleName(tr("Back to %1").arg(title));
        connect(crumb, &QToolButton::clicked, this, [this, map = id] { Q_EMIT mapWanted(map); });
        m_crumbs->addWidget(crumb);
    }
}

void MapHeading::showMap()
{
    const JourneyMap* map = m_open.project().find(m_map);
    setVisible(map);
    if (!map)
        return;
    showCrumbs();
    const Persona* persona = m_open.project().find(map->persona);
    m_state->setText(map->state == MapState::asIs ? tr("Current state") : tr("Future state"));
    if (persona) {
        const int most = std::min(scaled(kMostPersona), width() / 4);
        m_persona->setText(
            withoutMnemonic(m_persona->fontMetrics().elidedText(wordsOn(*persona), Qt::ElideRight, most)));
        m_persona->setIcon(portraitOf(m_open.project(), *persona, palette().color(QPalette::PlaceholderText)));
        m_persona->setAccessibleName(tr("Persona: %1").arg(persona->name));
        m_persona->setToolTip(asToolTip(wordsOn(*persona)));
    }
    shareRoom(map->title, persona);
    // All of it, for where there is no room.
    QStringList about{m_state->text()};
    if (persona)
        about += wordsOn(*persona);
    m_title->setAccessibleName(tr("Map: %1").arg(map->title));
    m_title->setAccessibleDescription(about.join(QStringLiteral(" · ")));
    m_title->setToolTip(asToolTip((QStringList{map->title} + about).join(QStringLiteral(" · "))));
}

// The title comes first, then the ways back from the nearest on, the state, the persona; what finds no room is not
// shown.
void MapHeading::shareRoom(const QString& title, bool hasPersona)
{
    const QMargins margins = layout()->contentsMargins();
    const int spacing = layout()->spacing();
    const QFontMetrics metrics = m_title->fontMetrics();
    const int least = std::min(metrics.horizontalAdvance(title), scaled(kLeastTitle));
    int room = width() - margins.left() - margins.right() - scaled(kButtonPadding);

    const QString sign = QStringLiteral("  ›");
    const int aroundCrumb = fontMetrics().horizontalAdvance(sign) + scaled(kButtonPadding);
    const auto roomForEach = [&](int crumbs) { return (room - spacing - least) / crumbs - aroundCrumb; };
    int shown = m_crumbs->count();
    while (shown > 0 && roomForEach(shown) < scaled(kLeastCrumb))
        --shown;
    const int most = shown > 0 ? std::min(scaled(kWidestCrumb), roomForEach(shown)) : 0;
    room -= shown > 0 ? spacing : 0;
    for (int at = 0; at < m_crumbs->count(); ++at) {
        auto* crumb = qobject_cast<QToolButton*>(m_crumbs->itemAt(at)->widget());
        const bool isShown = at >= m_crumbs->count() - shown;
        const QString& outer = m_outer[size_t(at)].second;
        crumb->setText(withoutMnemonic(crumb->fontMetrics().elidedText(outer, Qt::ElideRight, most)) + sign);
        crumb->setVisible(isShown);
        room -= isShown ? crumb->sizeHint().width() : 0;
    }
    for (const auto& [other, isWanted] : {std::pair<QWidget*, bool>{m_state, true}, {m_persona, hasPersona}}) {
        const int wanted = other->sizeHint().width() + spacing;
        const bool fits = isWanted && room - wanted >= least;
        other->setVisible(fits);
        room -= fits ? wanted : 0;
    }
    m_title->setText(withoutMnemonic(
        metrics.elidedText(title, Qt::ElideRight, std::max(room, metrics.horizontalAdvance(QStringLiteral("M…"))))));
}

void MapHeading::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showMap();
}

void MapHeading::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showMap();
    QWidget::changeEvent(event);
}

} // namespace trayecto::ui
