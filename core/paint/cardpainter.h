// A card, painted. Every device gets the same shapes; nothing here clips, blends by mode or needs a pixmap.
#pragma once

#include "layout/maplayout.h"

#include <QHash>
#include <QImage>

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

class CardPainter
{
  public:
    CardPainter(QPainter& painter, TextPainter& texts, ImageStore& images, const Theme& theme)
        : m_painter(painter), m_texts(texts), m_images(images), m_theme(theme)
    {
    }

    // `rect` in the painter's coordinates; `ground` is what the card lies on, `phase` the colour of its phase.
    void paint(const layout::CardContent& card, const QRectF& rect, const QColor& phase, const QColor& ground);

    // The ground of plain text that reaches over several steps, which would otherwise not be seen to.
    void paintReach(const layout::CardContent& card, const QRectF& rect);

  private:
    void paintTile(const QRectF& rect, const QColor& sign);
    void paintNote(const layout::CardContent& card, const QRectF& rect);
    void paintSigns(const layout::CardContent& card, const QRectF& rect);
    void paintImage(const layout::PlacedImage& image, const QPointF& origin);

    QPainter& m_painter;
    TextPainter& m_texts;
    ImageStore& m_images;
    const Theme& m_theme;
};

QColor inkColor(layout::Ink ink, double feeling, const Theme& theme, const QColor& ground);

} // namespace trayecto::paint
