// A card, painted. Every device gets the same shapes; nothing here clips, blends by mode or needs a pixmap.
#pragma once

#include "layout/maplayout.h"

#include <QHash>
#include <QImage>
#include <vector>

class QPainter;

namespace trayecto::paint {

struct Theme;
class TextPainter;

// Decoded once for all the places a picture appears in.
class ImageStore
{
  public:
    const QImage& image(const QByteArray& bytes);
    // Cut to a disc of the picture's middle.
    const QImage& disc(const QByteArray& bytes);

  private:
    QHash<QByteArray, QImage> m_images;
    QHash<QByteArray, QImage> m_discs;
};

struct PlacedCard
{
    const layout::CardContent* card = nullptr;
    QRectF rect; // in the painter's coordinates
    QColor phase;
    bool reachesOver = false; // several steps
};

class CardPainter
{
  public:
    CardPainter(QPainter& painter, TextPainter& texts, ImageStore& images, const Theme& theme)
        : m_painter(painter), m_texts(texts), m_images(images), m_theme(theme)
    {
    }

    // Layer by layer, so that pen and brush change seldom. `ground` is what the cards lie on.
    void paint(const std::vector<PlacedCard>& cards, const QColor& ground);

  private:
    void paintGrounds(const std::vector<PlacedCard>& cards, const QColor& ground);
    void paintBars(const std::vector<PlacedCard>& cards);
    void paintIcons(const std::vector<PlacedCard>& cards, const QColor& ground);
    void paintSigns(const std::vector<PlacedCard>& cards);
    void paintMark(const layout::CardMark& mark, const QPointF& origin, const QColor& ground);
    QColor tintOf(const QColor& chosen, const QColor& ground) const;
    void paintImage(const layout::PlacedImage& image, const QPointF& origin);
    const QColor& phaseSign(const QColor& phase, const QColor& ground);

    QPainter& m_painter;
    TextPainter& m_texts;
    ImageStore& m_images;
    const Theme& m_theme;
    QHash<std::pair<QRgb, QRgb>, QColor> m_phaseSigns;
};

QColor inkColor(layout::Ink ink, const Theme& theme);

} // namespace trayecto::paint
