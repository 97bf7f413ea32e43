// Texts of a picture, gathered and painted together: text is laid out in tenths of a point, and changing a painter's
// scale for each of them costs more than the text.
#pragma once

#include "layout/textlayout.h"

#include <QColor>
#include <QPointF>

class QPainter;

namespace trayecto::paint {

class TextPainter
{
  public:
    // As curves the text is filled paths: the same everywhere, without its font, and no longer text.
    explicit TextPainter(bool asCurves) : m_asCurves(asCurves) {}

    // `at` is the top left of the block's box, in the painter's coordinates at flush().
    void add(const layout::TextPtr& block, const QPointF& at, const QColor& color);
    void flush(QPainter& painter);
    bool isAsCurves() const { return m_asCurves; }

  private:
    struct Text
    {
        layout::TextPtr block;
        QPointF at;
        QColor color;
    };
    std::vector<Text> m_texts;
    bool m_asCurves;
};

} // namespace trayecto::paint
