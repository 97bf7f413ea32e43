#include "bench/spike.h"

#include "layout/fonts.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>
#include <cmath>

namespace trayecto::bench {

namespace {

constexpr QSizeF kCell(170, 76); // px
constexpr QSizeF kCard(150, 64);
constexpr double kReadable = 0.45; // zoom
constexpr QRgb kInk = 0xff2b3440;

QList<QGlyphRun> titleOf(int card)
{
    layout::registerFonts();
    QFont font(layout::fontFamilies());
    font.setPixelSize(13);
    QTextLayout layout(QStringLiteral("Card number %1 and what it says").arg(card), font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(kCard.width() - 20);
        line.setPosition({0, line.lineNumber() * 16.0});
    }
    layout.endLayout();
    return layout.glyphRuns();
}

} // namespace

Spike::Spike(int cards, int columns) : m_cards(cards), m_columns(columns), m_rows((cards + columns - 1) / columns)
{
    setFrameShape(NoFrame);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    for (int card = 0; card < cards; ++card)
        m_titles.push_back(titleOf(card));
}

QRectF Spike::place(int card) const
{
    return {QPointF(card % m_columns * kCell.width(), card / m_columns * kCell.height()), kCard};
}

QPoint Spike::scroll() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

double Spike::fitZoom() const
{
    return std::min(viewport()->width() / (m_columns * kCell.width()),
                    viewport()->height() / (m_rows * kCell.height()));
}

void Spike::zoomTo(double zoom)
{
    m_zoom = zoom;
    horizontalScrollBar()->setRange(0, std::max(0, int(m_columns * kCell.width() * zoom) - viewport()->width()));
    verticalScrollBar()->setRange(0, std::max(0, int(m_rows * kCell.height() * zoom) - viewport()->height()));
    viewport()->update();
}

void Spike::paintCard(QPainter& painter, int card, const QRectF& rect)
{
    painter.setPen(QPen(QColor(0xc9d0d8), 1));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect, 6, 6);
    painter.fillRect(QRectF(rect.left(), rect.top() + 4, 4, rect.height() - 8), QColor(0x2a6f97));
    painter.setPen(QColor(kInk));
    for (const QGlyphRun& run : m_titles[size_t(card)])
        painter.drawGlyphRun(rect.topLeft() + QPointF(12, 8), run);
}

void Spike::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), QColor(0xf7f8fa));
    painter.translate(-scroll());
    painter.scale(m_zoom, m_zoom);
    const QRectF seen = painter.transform().inverted().mapRect(QRectF(event->rect()));
    const auto range = [](double from, double to, double step, int end) {
        return std::pair(std::clamp(int(from / step), 0, end), std::clamp(int(std::ceil(to / step)), 0, end));
    };
    const auto [firstColumn, endColumn] = range(seen.left(), seen.right(), kCell.width(), m_columns);
    const auto [firstRow, endRow] = range(seen.top(), seen.bottom(), kCell.height(), m_rows);
    const bool isReadable = m_zoom >= kReadable;
    painter.setRenderHint(QPainter::Antialiasing, isReadable);
    std::vector<QRectF> fills;
    for (int row = firstRow; row < endRow; ++row)
        for (int column = firstColumn; column < endColumn; ++column) {
            const int card = row * m_columns + column;
            if (card >= m_cards || card == m_dragged)
                continue;
            if (isReadable)
                paintCard(painter, card, place(card));
            else
                fills.push_back(place(card));
        }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x2a6f97));
    painter.drawRects(fills.data(), int(fills.size()));
    if (m_dragged >= 0)
        paintCard(painter, m_dragged, place(m_dragged).translated((m_pointer - m_pressed) / m_zoom));
}

void Spike::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
}

void Spike::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        return zoomTo(m_zoom * std::pow(1.0015, event->angleDelta().y()));
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->angleDelta().x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - event->angleDelta().y());
}

void Spike::mousePressEvent(QMouseEvent* event)
{
    m_pressed = m_pointer = event->position();
    const QPointF at = (m_pressed + scroll()) / m_zoom;
    m_dragged = int(at.y() / kCell.height()) * m_columns + int(at.x() / kCell.width());
}

void Spike::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged < 0)
        return;
    const auto area = [this] {
        const QRectF home = place(m_dragged);
        const QRectF rect(home.topLeft() * m_zoom - scroll() + m_pointer - m_pressed, home.size() * m_zoom);
        return rect.toAlignedRect().adjusted(-2, -2, 2, 2);
    };
    viewport()->update(area());
    m_pointer = event->position();
    viewport()->update(area());
}

} // namespace trayecto::bench
