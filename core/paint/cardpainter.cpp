#include "paint/cardpainter.h"

#include "paint/face.h"
#include "paint/icons.h"
#include "paint/textpainter.h"
#include "paint/theme.h"

#include <QPainter>

namespace trayecto::paint {

namespace {

using layout::CardContent;
using layout::Ink;
using layout::px;
using model::CardKind;

constexpr double kSignSize = px(12);
constexpr double kStarSize = px(13);
constexpr int kDiscPx = 400;

// A bar with round ends is one line: a rounded rectangle costs a PDF ten times as much.
void drawBar(QPainter& painter, double x, double top, double bottom, const QColor& color)
{
    constexpr double kWidth = layout::metrics::kBarWidth;
    painter.setPen(QPen(color, kWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x + kWidth / 2, top + kWidth / 2), QPointF(x + kWidth / 2, bottom - kWidth / 2));
}

} // namespace

const QImage& ImageStore::image(const QByteArray& bytes)
{
    auto found = m_images.find(bytes);
    if (found == m_images.end())
        found = m_images.insert(bytes, QImage::fromData(bytes));
    return *found;
}

const QImage& ImageStore::disc(const QByteArray& bytes)
{
    auto found = m_discs.find(bytes);
    if (found != m_discs.end())
        return *found;
    const QImage& whole = image(bytes);
    QImage disc;
    if (!whole.isNull()) {
        const QImage filled = whole.scaled(kDiscPx, kDiscPx, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
        disc = QImage(kDiscPx, kDiscPx, QImage::Format_ARGB32_Premultiplied);
        disc.fill(Qt::transparent);
        QPainter painter(&disc);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QBrush brush(filled);
        brush.setTransform(
            QTransform::fromTranslate((kDiscPx - filled.width()) / 2.0, (kDiscPx - filled.height()) / 2.0));
        painter.setBrush(brush);
        painter.drawEllipse(0, 0, kDiscPx, kDiscPx);
    }
    return *m_discs.insert(bytes, disc);
}

QColor inkColor(Ink ink, double feeling, const Theme& theme, const QColor& ground)
{
    switch (ink) {
    case Ink::secondary:
        return theme.textSecondary;
    case Ink::onPhase:
    case Ink::badge:
        return theme.badge.text;
    case Ink::pain:
        return theme.painText;
    case Ink::painSign:
        return theme.painSign;
    case Ink::opportunity:
        return theme.opportunityText;
    case Ink::feeling:
        return theme.feelingText(feeling, ground);
    case Ink::text:
        break;
    }
    return theme.text;
}

void CardPainter::paint(const CardContent& card, const QRectF& rect, const QColor& phase, const QColor& ground)
{
    QColor iconColor = m_theme.textSecondary;
    if (card.kind == CardKind::touchpoint) {
        iconColor = m_theme.phaseSign(phase, m_theme.card);
        paintTile(rect, iconColor);
    } else if (card.kind == CardKind::painPoint || card.kind == CardKind::opportunity) {
        paintNote(card, rect);
    } else if (card.kind == CardKind::channelUse) {
        iconColor = m_theme.phaseSign(phase, ground);
    }
    if (!card.icon.isEmpty())
        drawIcon(m_painter, card.icon, card.iconRect.translated(rect.topLeft()), iconColor);
    if (card.image)
        paintImage(*card.image, rect.topLeft());
    if (card.hasSigns)
        paintSigns(card, rect);
    for (const layout::PlacedText& text : card.texts)
        m_texts.add(text.block, rect.topLeft() + text.at, inkColor(text.ink, text.feeling, m_theme, ground));
}

void CardPainter::paintReach(const CardContent& card, const QRectF& rect)
{
    const bool hasGround = card.kind == CardKind::touchpoint || card.kind == CardKind::painPoint ||
                           card.kind == CardKind::opportunity || card.image;
    if (hasGround)
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.reach);
    m_painter.drawRoundedRect(rect.adjusted(-px(3), -px(2.6), px(2), px(2.6)), px(4), px(4));
}

void CardPainter::paintTile(const QRectF& rect, const QColor& sign)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.cardShadow);
    m_painter.drawRoundedRect(rect.translated(px(0.8), px(1.6)), px(8), px(8));
    m_painter.setPen(QPen(m_theme.cardBorder, px(1)));
    m_painter.setBrush(m_theme.card);
    m_painter.drawRoundedRect(rect, px(8), px(8));
    drawBar(m_painter, rect.left(), rect.top() + px(8), rect.bottom() - px(8), sign);
}

void CardPainter::paintNote(const CardContent& card, const QRectF& rect)
{
    const bool isPain = card.kind == CardKind::painPoint;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(isPain ? m_theme.pain : m_theme.opportunity);
    m_painter.drawRoundedRect(rect, px(6), px(6));
    drawBar(m_painter, rect.left(), rect.top(), rect.bottom(), isPain ? m_theme.painSign : m_theme.opportunitySign);
    for (int step = 0; step < 3 && card.severity > 0; ++step) {
        const double top = rect.top() + px(23 - 8 * step);
        drawBar(m_painter, rect.right() - px(7.5), top, top + px(6),
                step < card.severity ? m_theme.painSign : m_theme.painSignOff);
    }
}

void CardPainter::paintSigns(const CardContent& card, const QRectF& rect)
{
    const double y = rect.bottom() - layout::metrics::kSignLine;
    double x = rect.left() + px(10.5);
    if (card.felt) {
        const double r = layout::metrics::kFaceRadius;
        drawFace(m_painter, {x + r, y}, r, *card.felt, m_theme, m_theme.card);
        x += 2 * r + px(6);
    }
    if (card.painCount) {
        drawIcon(m_painter, u"bolt", QRectF(x, y - kSignSize / 2, kSignSize, kSignSize), m_theme.painSign);
        m_texts.add(card.painCount, {x + px(13), y - card.painCount->height() / 2}, m_theme.painSign);
    }
    if (card.momentOfTruth)
        drawIcon(m_painter, u"star", QRectF(rect.right() - px(5) - kStarSize, y - kStarSize / 2, kStarSize, kStarSize),
                 m_theme.star);
}

void CardPainter::paintImage(const layout::PlacedImage& image, const QPointF& origin)
{
    const QImage& pixels = image.round ? m_images.disc(image.bytes) : m_images.image(image.bytes);
    if (!pixels.isNull())
        m_painter.drawImage(image.rect.translated(origin), pixels);
    else
        drawIcon(m_painter, u"image", QRectF(origin, QSizeF(px(16), px(16))), m_theme.textSecondary);
}

} // namespace trayecto::paint
