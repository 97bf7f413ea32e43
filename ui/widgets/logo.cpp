#include "widgets/logo.h"

#include "settings/appearance.h"
#include "settings/scale.h"

#include <QPainter>
#include <QPainterPath>

namespace trayecto::ui {

namespace {

// `box` is a square.
void drawLogo(QPainter& painter, const QRectF& box)
{
    constexpr double kGrid = 26; // of the design
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / kGrid, box.height() / kGrid);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x2b59c3));
    painter.drawRoundedRect(QRectF(0, 0, kGrid, kGrid), 6.5, 6.5);
    QPainterPath path(QPointF(5.5, 16));
    path.cubicTo(8.5, 9.5, 11.5, 9.5, 13.5, 13);
    path.cubicTo(15.5, 16.5, 18, 15.5, 20.5, 9);
    painter.setPen(QPen(Qt::white, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

// `side` in logical px; `ratio`: device pixels for one of them.
QPixmap logoPixmap(int side, double ratio = 1)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawLogo(painter, pixmap.rect());
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

Logo::Logo(int sidePx, QWidget* parent) : QLabel(parent)
{
    const auto show = [this, sidePx] { setPixmap(logoPixmap(scaled(sidePx), devicePixelRatioF())); };
    connect(&Appearance::instance(), &Appearance::sizesChanged, this, show);
    show();
}

QIcon logoIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128})
        icon.addPixmap(logoPixmap(side));
    return icon;
}

} // namespace trayecto::ui
