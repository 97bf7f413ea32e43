#include "canvas/carddrag.h"

#include "canvas/mapcanvas.h"
#include "paint/theme.h"
#include "workspace/mapactions.h"

#include <QPainter>

namespace trayecto::ui {

using model::Card;

namespace {

constexpr double kGhostOpacity = 0.85;
constexpr int kMostGhosts = 3;
constexpr double kGhostOffset = 5; // px
// The cards hang at the pointer at once; the map below makes room for them no more often than this.
constexpr int kPauseMs = 30;

bool isAmong(const std::vector<Id<Card>>& cards, const Id<Card>& card)
{
    return std::find(cards.begin(), cards.end(), card) != cards.end();
}

} // namespace

std::optional<CardPlace> cardPlaceAt(MapCanvas& canvas, const QPointF& at, const std::vector<Id<Card>>& moving)
{
    LiveMap& map = canvas.map();
    const layout::Grid& grid = map.grid();
    const QPointF place = canvas.view().toGrid(at);
    const layout::GridHit hit = layout::hitTest(grid, place);
    if (hit.row < 0 || hit.column < 0)
        return std::nullopt;
    const layout::RowBox& row = grid.rows[size_t(hit.row)];
    CardPlace found{{grid.columns[size_t(hit.column)].id, row.id}, 0};
    const double y = place.y() - grid.headHeight() - row.y;
    for (const layout::CardBox& card : row.cardsIn(hit.column, hit.column + 1))
        if (card.column == hit.column && !isAmong(moving, card.id) && card.rect.center().y() < y)
            ++found.at;
    return found;
}

CardDrag::CardDrag(MapCanvas& canvas, const std::vector<Id<Card>>& cards, const Id<Card>& grabbed, const QPointF& at)
    : m_canvas(canvas), m_block(canvas.map(), cards, grabbed), m_grabbed(grabbed),
      m_grip(at - canvas.view().toScreen(canvas.map().rectOf(grabbed)).topLeft()), m_at(at)
{
    m_pause.setSingleShot(true);
    QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { show(); });
    takePicture(); // before it is shown as a card of another lane
    m_canBelong = std::all_of(cards.begin(), cards.end(), [&](const Id<Card>& id) {
        const Card* card = canvas.map().open().project().find(id);
        return card && (card->kind == model::CardKind::painPoint || card->kind == model::CardKind::opportunity);
    });
}

CardDrag::Target CardDrag::targetAt(const QPointF& at, bool isCopy) const
{
    Target target;
    target.isCopy = isCopy;
    const Subject under = m_canvas.subjectAt(at);
    const auto* id = as<Id<Card>>(under);
    const Card* card = id && m_canBelong ? m_canvas.map().open().project().find(*id) : nullptr;
    if (card && card->kind == model::CardKind::touchpoint)
        target.touchpoint = *id;
    else
        target.place = cardPlaceAt(m_canvas, at, isCopy ? m_copies : m_block.cards());
    return target;
}

base::Result<edit::Edit> CardDrag::editFor(const Target& target) const
{
    const model::Project& project = m_canvas.map().open().project();
    if (!target.touchpoint.isNull())
        return target.isCopy ? copiesAbout(project, m_block.cards(), target.touchpoint)
                             : movedAbout(project, m_block.cards(), target.touchpoint);
    return target.isCopy ? m_block.copiedTo(project, *target.place) : m_block.movedTo(project, *target.place);
}

const std::vector<Id<Card>>& CardDrag::placedCards() const
{
    return m_shown.isCopy ? m_copies : m_block.cards();
}

void CardDrag::move(const QPointF& at, Qt::KeyboardModifiers modifiers)
{
    m_at = at;
    m_target = targetAt(at, modifiers.testFlag(Qt::ControlModifier));
    if (!m_pause.isActive())
        show();
}

void CardDrag::show()
{
    if (m_target == m_shown)
        return;
    LiveMap& map = m_canvas.map();
    m_canvas.viewport()->update(litArea());
    m_shown = m_target;
    m_edit.reset();
    m_copies.clear();
    m_pause.start(kPauseMs);
    if (!m_target.place && m_target.touchpoint.isNull()) {
        map.endPreview();
        return;
    }
    if (base::Result<edit::Edit> edit = editFor(m_target)) {
        m_edit = std::move(*edit);
        if (m_target.isCopy)
            m_copies = addedRows<Card>(*m_edit);
        map.preview(*m_edit);
    }
    m_canvas.viewport()->update(litArea());
}

QRect CardDrag::litArea() const
{
    constexpr int kAround = 4; // px
    const QRectF lit = m_canvas.view().toScreen(m_canvas.paintedRect(m_shown.touchpoint));
    return lit.isEmpty() ? QRect() : lit.toAlignedRect().adjusted(-kAround, -kAround, kAround, kAround);
}

void CardDrag::finish()
{
    show();
    LiveMap& map = m_canvas.map();
    const bool isDone = m_edit && !m_edit->isEmpty() && map.open().apply(*m_edit);
    map.endPreview();
    if (!isDone || m_copies.empty())
        return;
    const auto lead = std::find(m_block.cards().begin(), m_block.cards().end(), m_grabbed) - m_block.cards().begin();
    m_canvas.selection().selectCards({m_copies.begin(), m_copies.end()}, m_copies[size_t(lead)]);
}

Qt::CursorShape CardDrag::cursor() const
{
    return m_target.isCopy ? Qt::DragCopyCursor : Qt::ClosedHandCursor;
}

void CardDrag::cancel()
{
    m_canvas.map().endPreview();
}

QRect CardDrag::painted() const
{
    const double more = kGhostOffset * kMostGhosts;
    // A touchpoint over another kind of lane becomes a card of another size, but hangs at the pointer as it was.
    const QSizeF size = m_picture.image.isNull() ? m_canvas.view().toScreen(m_canvas.map().rectOf(m_grabbed)).size()
                                                 : m_picture.image.deviceIndependentSize();
    return QRectF(m_at - m_grip, size).adjusted(-more, -more, more, more).toAlignedRect();
}

QRegion CardDrag::overlaid() const
{
    constexpr int kAround = 4; // px
    QRegion area = litArea();
    for (const Id<Card>& card : placedCards())
        area += m_canvas.view()
                    .toScreen(m_canvas.paintedRect(card))
                    .toAlignedRect()
                    .adjusted(-kAround, -kAround, kAround, kAround);
    return area;
}

void CardDrag::takePicture() const
{
    const double scale = m_canvas.view().scale();
    const double ratio = m_canvas.devicePixelRatioF();
    const paint::Theme& theme = m_canvas.theme();
    const LiveMap& map = m_canvas.map();
    const layout::CardBox* box = map.boxOf(m_grabbed);
    if (!box || (m_picture.scale == scale && m_picture.ratio == ratio && m_picture.theme == &theme))
        return;
    m_picture = {m_canvas.painter().pictureOf(map.grid(), *box, scale, ratio, theme), scale, ratio, &theme};
}

void CardDrag::paint(QPainter& painter) const
{
    const double scale = m_canvas.view().scale();
    const paint::Theme& theme = m_canvas.theme();
    // Where they will be.
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = 8 * m_canvas.view().zoom();
    for (const Id<Card>& card : placedCards()) {
        const QRectF place = m_canvas.view().toScreen(m_canvas.paintedRect(card));
        if (place.isEmpty())
            continue;
        painter.setPen(QPen(theme.badge.ground, 2, Qt::DashLine));
        painter.setBrush(theme.paper);
        painter.drawRoundedRect(place, radius, radius);
    }
    if (!m_shown.touchpoint.isNull()) {
        QColor wash = theme.badge.ground;
        painter.setPen(QPen(wash, 3));
        wash.setAlphaF(0.15F);
        painter.setBrush(wash);
        const QRectF lit = m_canvas.view().toScreen(m_canvas.paintedRect(m_shown.touchpoint));
        painter.drawRoundedRect(lit.adjusted(-1, -1, 1, 1), radius, radius);
    }
    takePicture();
    const int margin = CanvasPainter::marginAt(scale);
    const QPointF topLeft = m_at - m_grip - QPointF(margin, margin);
    painter.setOpacity(kGhostOpacity);
    for (int i = int(std::min<size_t>(m_block.cards().size(), kMostGhosts)) - 1; i >= 0; --i)
        painter.drawImage((topLeft + QPointF(kGhostOffset, kGhostOffset) * i).toPoint(), m_picture.image);
    painter.setOpacity(1);
}

} // namespace trayecto::ui
