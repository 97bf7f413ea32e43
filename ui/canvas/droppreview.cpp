#include "canvas/droppreview.h"

#include "canvas/mapcanvas.h"
#include "paint/theme.h"
#include "workspace/mapactions.h"

#include <QPainter>

namespace trayecto::ui {

using namespace model;

DropPreview::Target DropPreview::targetAt(const QPointF& at) const
{
    Target target;
    std::vector<Id<Card>> own;
    if (!m_brought.isNull())
        own.push_back(m_brought);
    target.place = cardPlaceAt(m_canvas, at, own);
    const Subject under = m_canvas.subjectAt(at);
    if (const auto* card = as<Id<Card>>(under); card && *card != m_brought)
        target.card = *card;
    return target;
}

std::optional<base::Result<edit::Edit>> DropPreview::editFor(const Target& target) const
{
    LiveMap& map = m_canvas.map();
    const Project& project = map.open().project();
    const Card* card = project.find(target.card);
    const bool onTouchpoint = card && card->kind == CardKind::touchpoint;
    if (std::holds_alternative<MomentOfTruth>(m_item)) {
        if (!onTouchpoint || card->momentOfTruth)
            return std::nullopt;
        return toggleMomentOfTruth(project, target.card);
    }
    const auto* channel = std::get_if<Id<Channel>>(&m_item);
    if (channel && onTouchpoint)
        return setChannel(project, target.card, *channel);
    if (!target.place)
        return std::nullopt;
    const MapIndex& index = map.storedIndex();
    if (channel)
        return addCardOfChannel(index, *channel, target.place->cell, target.place->at);
    const CardKind kind = std::get<CardKind>(m_item);
    const bool attaches = onTouchpoint && (kind == CardKind::painPoint || kind == CardKind::opportunity);
    return addCardOfKind(index, kind, target.place->cell, target.place->at, attaches ? target.card : Id<Card>());
}

bool DropPreview::move(const QPointF& at)
{
    const Target target = targetAt(at);
    if (target == m_target)
        return m_edit.has_value();
    m_target = target;
    m_edit.reset();
    m_brought = {};
    const auto edit = editFor(target);
    if (!edit || !*edit) {
        m_canvas.map().endPreview();
        return false;
    }
    m_edit = **edit;
    m_brought = addedCard(*m_edit);
    m_canvas.map().preview(*m_edit);
    return true;
}

Id<Card> DropPreview::finish()
{
    m_canvas.map().endPreview();
    if (!m_edit || !m_canvas.map().open().apply(*m_edit))
        return {};
    return m_brought.isNull() ? m_target.card : m_brought;
}

void DropPreview::cancel()
{
    m_canvas.map().endPreview();
}

void DropPreview::restart()
{
    m_target = {};
    m_brought = {};
    m_edit.reset();
}

void DropPreview::paint(QPainter& painter) const
{
    if (!m_edit)
        return;
    const Id<Card>& shown = m_brought.isNull() ? m_target.card : m_brought;
    const QRectF place = m_canvas.view().toScreen(m_canvas.map().rectOf(shown));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_canvas.theme().badge.ground, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    const double radius = 8 * m_canvas.view().zoom();
    painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), radius, radius);
}

} // namespace trayecto::ui
