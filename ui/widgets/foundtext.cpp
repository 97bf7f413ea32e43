#include "widgets/foundtext.h"

#include <QPainter>
#include <QTextLayout>

namespace trayecto::ui {

void paintChosenLine(QPainter& painter, const QStyleOptionViewItem& option, bool isChosen)
{
    const bool isLit = option.state.testFlag(QStyle::State_MouseOver);
    if (!isChosen && !isLit)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ground = option.palette.color(isChosen ? QPalette::Highlight : QPalette::PlaceholderText);
    ground.setAlphaF(isChosen ? 0.16F : 0.08F);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
    painter.restore();
}

int paintFoundText(QPainter& painter, const QRect& room, const QString& text, const std::vector<base::TextSpan>& found,
                   const QColor& ink, const QFont& font)
{
    QTextLayout line(text, font);
    QList<QTextLayout::FormatRange> formats;
    for (const base::TextSpan& span : found) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        formats += {int(span.from), int(span.length), bold};
    }
    line.setFormats(formats);
    const auto layOut = [&] {
        line.beginLayout();
        QTextLine first = line.createLine();
        first.setLineWidth(1e6);
        line.endLayout();
        return first;
    };
    QTextLine first = layOut();
    if (first.naturalTextWidth() > room.width()) {
        line.setText(QFontMetrics(font).elidedText(text, Qt::ElideRight, int(room.width() * 0.94)));
        first = layOut();
    }
    painter.setPen(ink);
    line.draw(&painter, QPointF(room.left(), room.top() + (room.height() - first.height()) / 2));
    return room.left() + int(first.naturalTextWidth());
}

} // namespace trayecto::ui
