#include "paint/cardpainter.h"

#include "paint/contrast.h"
#include "paint/face.h"
#include "paint/icons.h"
#include "paint/roundrects.h"
#include "paint/textpainter.h"
#include "paint/theme.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace trayecto::paint {

namespace {

using layout::CardContent;
using layout::Ink;
using layout::px;
using model::CardKind;

constexpr double kSignSize = px(12);
constexpr double kStarSize = px(13);
constexpr double kMarkIcon = px(12);
constexpr float kTint = 0.2F; // of a colour that somebody gave, as a ground
constexpr int kDiscPx = 400;

bool hasGround(const CardContent& card)
{
    return card.kind == CardKind::touchpoint || card.kind == CardKind::painPoint ||
           card.kind == CardKind::opportunity || card.kind == CardKind::image;
}

void drawBar(QPainter& painter, double x, double top, double bottom, const QColor& color)
{
    fillBar(painter, {x, top}, bottom - top, layout::metrics::kBarWidth, color);
}

// The formats a project may hold, told by their first bytes. Qt must not guess: it would draw an SVG and the local
// files that it names.
QImage decoded(const QByteArray& bytes)
{
    const char* format = bytes.startsWith("\x89PNG\r\n\x1a\n")                   ? "png"
                         : bytes.startsWith("\xFF\xD8\xFF")                      ? "jpeg"
                         : bytes.startsWith("GIF8")                              ? "gif"
                         : bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP" ? "webp"
                                                                                 : nullptr;
    if (!format)
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    return reader.read();
}

} // namespace

const QImage& ImageStore::image(const QByteArray& bytes)
{
    auto found = m_images.find(bytes);
    if (found == m_images.end())
        found = m_images.insert(bytes, decoded(bytes));
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
        // The middle square first: a strip of 20,000 px would grow to gigabytes by being scaled.
        const int side = std::min(whole.width(), whole.height());
        const QImage filled = whole.copy((whole.width() - side) / 2, (whole.height() - side) / 2, side, side)
                                  .scaled(kDiscPx, kDiscPx, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        disc = QImage(kDiscPx, kDiscPx, QImage::Format_ARGB32_Premultiplied);
        disc.fill(Qt::transparent);
        QPainter painter(&disc);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(filled));
        painter.drawEllipse(0, 0, kDiscPx, kDiscPx);
    }
    return *m_discs.insert(bytes, disc);
}

QColor inkColor(Ink ink, const Theme& theme)
{
    switch (ink) {
    case Ink::secondary:
        return theme.textSecondary;
    case Ink::badge:
        return theme.badge.text;
    case Ink::pain:
        return theme.painText;
    case Ink::opportunity:
        return theme.opportunityText;
    case Ink::text:
        break;
    }
    return theme.text;
}

void CardPainter::paint(const std::vector<PlacedCard>& cards, const QColor& ground)
{
    paintGrounds(cards, ground);
    paintBars(cards);
    paintIcons(cards, ground);
    paintSigns(cards);
    for (const PlacedCard& placed : cards) {
        if (placed.card->image)
            paintImage(*placed.card->image, placed.rect.topLeft());
        for (const layout::PlacedText& text : placed.card->texts)
            m_texts.add(text.block, placed.rect.topLeft() + text.at, inkColor(text.ink, m_theme));
        for (const layout::CardMark& mark : placed.card->marks)
            paintMark(mark, placed.rect.topLeft(), ground);
    }
}

void CardPainter::paintMark(const layout::CardMark& mark, const QPointF& origin, const QColor& ground)
{
    using Kind = layout::CardMark::Kind;
    const QRectF rect = mark.rect.translated(origin);
    if (mark.kind == Kind::tag) {
        const QColor chosen = QColor::fromRgb(mark.color.rgb);
        fillRoundRects(m_painter, {rect}, std::min(rect.height() / 2, px(7)), tintOf(chosen, ground));
        const QColor& ink = m_theme.text;
        m_texts.add(mark.text, {rect.left() + px(6), rect.center().y() - mark.text->height() / 2}, ink);
        return;
    }
    const QRectF box(rect.left(), rect.center().y() - kMarkIcon / 2, kMarkIcon, kMarkIcon);
    const QStringView sign = mark.kind == Kind::link ? u"link" : mark.kind == Kind::map ? u"float" : u"chat";
    drawIcon(m_painter, sign, box, m_theme.textSecondary);
    if (mark.text)
        m_texts.add(mark.text, {box.right() + px(2), rect.center().y() - mark.text->height() / 2},
                    m_theme.textSecondary);
}

// The colour as a ground on which text can be read.
QColor CardPainter::tintOf(const QColor& chosen, const QColor& ground) const
{
    QColor tint = chosen;
    tint.setAlphaF(kTint);
    return blended(tint, ground);
}

void CardPainter::paintGrounds(const std::vector<PlacedCard>& cards, const QColor& ground)
{
    std::vector<QRectF> reaches;
    std::vector<QRectF> pains;
    std::vector<QRectF> opportunities;
    std::vector<QRectF> tiles;
    for (const PlacedCard& placed : cards) {
        // Plain text that reaches over several steps would otherwise not be seen to.
        if (placed.card->color && !hasGround(*placed.card)) {
            const QRectF rect = placed.rect.adjusted(-px(3), -px(2.6), px(2), px(2.6));
            fillRoundRects(m_painter, {rect}, px(4), tintOf(QColor::fromRgb(placed.card->color->rgb), ground));
        } else if (placed.reachesOver && !hasGround(*placed.card))
            reaches.push_back(placed.rect.adjusted(-px(3), -px(2.6), px(2), px(2.6)));
        else if (placed.card->kind == CardKind::painPoint)
            pains.push_back(placed.rect);
        else if (placed.card->kind == CardKind::opportunity)
            opportunities.push_back(placed.rect);
        else if (placed.card->kind == CardKind::touchpoint)
            tiles.push_back(placed.rect);
    }
    const auto fill = [&](const std::vector<QRectF>& rects, double radius, const QColor& color) {
        if (m_theme.outline.isValid())
            fillTiles(m_painter, rects, {radius, px(1), {}, ground, m_theme.outline, color});
        else
            fillRoundRects(m_painter, rects, radius, color);
    };
    fill(reaches, px(4), m_theme.reach);
    fill(pains, px(6), m_theme.pain);
    fill(opportunities, px(6), m_theme.opportunity);

    fillTiles(
        m_painter, tiles,
        {px(8), px(1), {px(0.8), px(1.6)}, blended(m_theme.cardShadow, ground), m_theme.cardBorder, m_theme.card});
}

void CardPainter::paintBars(const std::vector<PlacedCard>& cards)
{
    for (const PlacedCard& placed : cards) {
        const QRectF& rect = placed.rect;
        const QColor chosen = placed.card->color ? QColor::fromRgb(placed.card->color->rgb) : placed.phase;
        if (placed.card->kind == CardKind::touchpoint)
            drawBar(m_painter, rect.left(), rect.top() + px(8), rect.bottom() - px(8), phaseSign(chosen, m_theme.card));
        else if (placed.card->kind == CardKind::opportunity)
            drawBar(m_painter, rect.left(), rect.top(), rect.bottom(),
                    placed.card->color ? phaseSign(chosen, m_theme.opportunity) : m_theme.opportunitySign);
        else if (placed.card->kind == CardKind::painPoint)
            drawBar(m_painter, rect.left(), rect.top(), rect.bottom(),
                    placed.card->color ? phaseSign(chosen, m_theme.pain) : m_theme.painSign);
    }
    for (const bool isOn : {true, false}) {
        for (const PlacedCard& placed : cards) {
            for (int step = 0; step < 3 && placed.card->severity > 0; ++step) {
                const double top = placed.rect.top() + px(23 - 8 * step);
                if (isOn == (step < placed.card->severity))
                    drawBar(m_painter, placed.rect.right() - px(7.5), top, top + px(6),
                            isOn ? m_theme.painSign : m_theme.painSignOff);
            }
        }
    }
}

void CardPainter::paintIcons(const std::vector<PlacedCard>& cards, const QColor& ground)
{
    for (const PlacedCard& placed : cards) {
        const CardContent& card = *placed.card;
        if (card.icon.isEmpty())
            continue;
        QColor color = m_theme.textSecondary;
        if (card.kind == CardKind::touchpoint)
            color = phaseSign(placed.phase, m_theme.card);
        else if (card.kind == CardKind::channelUse)
            color = phaseSign(placed.phase, ground);
        drawIcon(m_painter, card.icon, card.iconRect.translated(placed.rect.topLeft()), color);
    }
}

void CardPainter::paintSigns(const std::vector<PlacedCard>& cards)
{
    constexpr double kRadius = layout::metrics::kFaceRadius;
    std::vector<PlacedFace> faces;
    std::vector<QRectF> stars;
    for (const PlacedCard& placed : cards) {
        if (!placed.card->hasSigns)
            continue;
        const double y = placed.rect.bottom() - layout::metrics::kSignLine;
        double x = placed.rect.left() + px(10.5);
        if (placed.card->felt) {
            faces.push_back({{x + kRadius, y}, *placed.card->felt});
            x += 2 * kRadius + px(6);
        }
        if (const layout::TextPtr& count = placed.card->painCount) {
            drawIcon(m_painter, u"bolt", QRectF(x, y - kSignSize / 2, kSignSize, kSignSize), m_theme.painSign);
            m_texts.add(count, {x + px(13), y - count->height() / 2}, m_theme.painSign);
        }
        if (placed.card->momentOfTruth)
            stars.emplace_back(placed.rect.right() - px(5) - kStarSize, y - kStarSize / 2, kStarSize, kStarSize);
    }
    for (const QRectF& star : stars)
        drawIcon(m_painter, u"star", star, m_theme.star);
    drawFaces(m_painter, faces, kRadius, m_theme, m_theme.card);
}

const QColor& CardPainter::phaseSign(const QColor& phase, const QColor& ground)
{
    QColor& sign = m_phaseSigns[{phase.rgb(), ground.rgb()}];
    if (!sign.isValid())
        sign = m_theme.phaseSign(phase, ground);
    return sign;
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
