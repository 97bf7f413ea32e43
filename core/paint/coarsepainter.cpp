#include "paint/coarsepainter.h"

#include "paint/theme.h"

#include <QPainter>

namespace trayecto::paint {

namespace {

using layout::px;
using model::CardKind;
using namespace layout::metrics;

// A line of text is as dark as its letters are from afar.
QColor fromAfar(const QColor& ink, const QColor& ground)
{
    const auto mix = [](int a, int b) { return (a * 2 + b * 3) / 5; };
    return QColor(mix(ink.red(), ground.red()), mix(ink.green(), ground.green()), mix(ink.blue(), ground.blue()));
}

} // namespace

QColor CoarsePainter::groundOf(CardKind kind, const QColor& ground) const
{
    switch (kind) {
    case CardKind::touchpoint:
        return m_theme.card;
    case CardKind::painPoint:
        return m_theme.pain;
    case CardKind::opportunity:
        return m_theme.opportunity;
    default:
        return ground;
    }
}

// The colour of the bar at the card's left.
QColor CoarsePainter::signOf(const PlacedCard& placed)
{
    switch (placed.card->kind) {
    case CardKind::touchpoint: {
        QColor& color = m_phaseSigns[placed.phase.rgb()];
        if (!color.isValid())
            color = m_theme.phaseSign(placed.phase, m_theme.card);
        return color;
    }
    case CardKind::painPoint:
        return m_theme.painSign;
    case CardKind::opportunity:
        return m_theme.opportunitySign;
    default:
        return {};
    }
}

void CoarsePainter::add(const std::vector<PlacedCard>& cards, const QColor& ground)
{
    for (const PlacedCard& card : cards)
        add(card, ground);
}

void CoarsePainter::add(const PlacedCard& placed, const QColor& ground)
{
    const QRectF& box = placed.rect;
    const QColor color = signOf(placed);
    const QColor ownGround = groundOf(placed.card->kind, ground);
    if (placed.card->kind == CardKind::touchpoint) {
        put(edge, m_theme.cardBorder, box);
        put(face, ownGround, box.adjusted(px(2), px(2), -px(2), -px(2)));
    } else if (color.isValid() && m_theme.outline.isValid()) {
        put(edge, m_theme.outline, box);
        put(face, ownGround, box.adjusted(px(1.5), px(1.5), -px(1.5), -px(1.5)));
    } else if (color.isValid()) {
        put(face, ownGround, box);
    }
    if (color.isValid())
        put(sign, color, {box.left(), box.top(), kBarWidth, box.height()});
    for (const layout::PlacedText& text : placed.card->texts)
        addText(text.block, box.topLeft() + text.at, inkColor(text.ink, m_theme), ownGround);
    addSigns(placed);
}

void CoarsePainter::addText(const layout::TextPtr& text, const QPointF& at, const QColor& ink, const QColor& ground)
{
    if (!text || m_detail == Detail::fills) // too small for a bar
        return;
    const QColor color = fromAfar(ink, ground);
    const double height = text->height() / double(std::max<size_t>(1, text->lines().size()));
    for (const layout::TextLine& line : text->lines())
        put(sign, color, {at.x() + line.x, at.y() + line.baseline - height * 0.42, line.width, height * 0.36});
}

void CoarsePainter::addSigns(const PlacedCard& placed)
{
    const QRectF& box = placed.rect;
    if (placed.card->hasSigns && placed.card->felt) {
        const QPointF center(box.left() + px(10.5) + kFaceRadius, box.bottom() - kSignLine);
        put(sign, m_theme.feelingColor(*placed.card->felt),
            QRectF(center, QSizeF()).adjusted(-kFaceRadius, -kFaceRadius, kFaceRadius, kFaceRadius));
    }
    if (placed.card->momentOfTruth)
        put(sign, m_theme.star, {box.right() - px(15), box.bottom() - kSignLine - px(5), px(10), px(10)});
}

void CoarsePainter::flush()
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(Qt::NoPen);
    for (auto& layer : m_rects) {
        for (const auto& [color, rects] : layer) {
            m_painter.setBrush(QColor::fromRgb(color));
            m_painter.drawRects(rects.data(), int(rects.size()));
        }
        layer.clear();
    }
    m_painter.restore();
}

} // namespace trayecto::paint
