#include "paint/textpainter.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>

namespace trayecto::paint {

namespace {

QPainterPath outline(const QTextLayout& layout, const QPointF& at)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QGlyphRun& run : layout.glyphRuns()) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            path.addPath(font.pathForGlyph(glyphs[i]).translated(at + places[i]));
    }
    return path;
}

} // namespace

void TextPainter::add(const layout::TextPtr& block, const QPointF& at, const QColor& color)
{
    if (block && !block->isEmpty())
        m_texts.push_back({block, at, color});
}

void TextPainter::flush(QPainter& painter)
{
    if (m_texts.empty())
        return;
    painter.save();
    painter.scale(1.0 / layout::kUnitsPerPt, 1.0 / layout::kUnitsPerPt);
    painter.setBrush(Qt::NoBrush);
    for (const Text& text : m_texts) {
        const QPointF at = text.at * layout::kUnitsPerPt;
        if (m_asCurves) {
            painter.fillPath(outline(text.block->shaped(), at), text.color);
            continue;
        }
        painter.setPen(text.color);
        text.block->shaped().draw(&painter, at);
    }
    painter.restore();
    m_texts.clear();
}

} // namespace trayecto::paint
