// A laid out map, painted: one routine for the screen, PDF, SVG and PNG.
#pragma once

#include "layout/pages.h"
#include "paint/cardpainter.h"
#include "paint/textpainter.h"

class QPainter;

namespace trayecto::paint {

struct PaintOptions
{
    const Theme* theme = nullptr; // null: the light one
    bool textAsCurves = false;
};

// Units: the painter's are paper points (1/72 in), its origin is the top left of the page. A caller with another
// resolution scales the painter first. Sets antialiasing; leaves pen, brush and transform changed.
class MapPainter
{
  public:
    MapPainter(QPainter& painter, const layout::Sheets& sheets, const PaintOptions& options = {});

    // Pre: 0 <= page < sheets.pages.size()
    void paintPage(int page);

  private:
    void paintHeader(const layout::HeaderBox& header);
    void paintPortrait(const layout::PlacedImage& portrait);
    void paintPart(const layout::GridPart& part);
    void paintPanel(const layout::PanelBox& panel, double y);
    void paintLegend(const layout::LegendBox& legend, double y);
    void add(const std::vector<layout::PlacedText>& texts, const QPointF& origin);

    // From the grid's left to the part's, which begins with another column.
    double shift(const layout::GridPart& part) const;
    double gridRight(const layout::GridPart& part) const;

    QPainter& m_painter;
    const layout::Sheets& m_sheets;
    const Theme& m_theme;
    TextPainter m_texts;
    ImageStore m_images;
};

} // namespace trayecto::paint
