// Cards seen from afar: rectangles without antialiasing, thousands of them in a frame.
#pragma once

#include "paint/cardpainter.h"
#include "paint/detail.h"

#include <array>
#include <map>

namespace trayecto::paint {

// Gathers rectangles by layer and colour, so that the brush changes once for each.
class CoarsePainter
{
  public:
    // `detail` is bars or fills; the cards of fills are FarPainter's.
    CoarsePainter(QPainter& painter, const Theme& theme, Detail detail)
        : m_painter(painter), m_theme(theme), m_detail(detail)
    {
    }

    // Of one row, in the order of the grid.
    void add(const std::vector<PlacedCard>& cards, const QColor& ground);
    // The lines of a text as bars; nothing for fills.
    void addText(const layout::TextPtr& text, const QPointF& at, const QColor& ink, const QColor& ground);
    void flush();

  private:
    enum Layer { edge, face, sign, kLayers };

    void put(Layer layer, const QColor& color, const QRectF& rect) { m_rects[layer][color.rgb()].push_back(rect); }
    QColor groundOf(model::CardKind kind, const QColor& ground) const;
    QColor signOf(const PlacedCard& card);
    void add(const PlacedCard& card, const QColor& ground);
    void addSigns(const PlacedCard& card);

    QPainter& m_painter;
    const Theme& m_theme;
    Detail m_detail;
    QHash<QRgb, QColor> m_phaseSigns;
    // In order of colour, so that what overlaps looks the same every time.
    std::array<std::map<QRgb, std::vector<QRectF>>, kLayers> m_rects;
};

} // namespace trayecto::paint
