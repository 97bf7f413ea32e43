#include "widgets/keyplate.h"

#include "settings/scale.h"

#include <QPainter>

namespace trayecto::ui {

namespace {

constexpr int kSize = 12; // px, of the letters
constexpr QMargins kAround(7, 2, 7, 2);

void paintPlate(QPainter& painter, const QRect& rect, const QPalette& colors)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.color(QPalette::Mid), 1));
    painter.setBrush(colors.color(QPalette::AlternateBase));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace

KeyPlate::KeyPlate(const QString& key, QWidget* parent) : QLabel(key, parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setContentsMargins(kAround);
    QFont small = font();
    small.setPixelSize(kSize);
    setFont(small);
}

void KeyPlate::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(this);
        paintPlate(painter, rect(), palette());
    }
    QLabel::paintEvent(event);
}

int paintKeyPlate(QPainter& painter, const QRect& room, const QString& key, const QPalette& colors)
{
    painter.save();
    QFont small = painter.font();
    small.setPixelSize(scaled(kSize));
    painter.setFont(small);
    const QSize text = QFontMetrics(small).size(Qt::TextSingleLine, key);
    QRect plate(QPoint(), text.grownBy(scaled(kAround)));
    plate.moveRight(room.right());
    plate.moveTop(room.center().y() - plate.height() / 2);
    paintPlate(painter, plate, colors);
    painter.setPen(colors.color(QPalette::Active, QPalette::Text));
    painter.drawText(plate, Qt::AlignCenter, key);
    painter.restore();
    return plate.left();
}

} // namespace trayecto::ui
