#include "paint/icons.h"

#include "paint/pixels.h"
#include "paint/svgpath.h"

#include <QHash>
#include <cmath>

namespace trayecto::paint {

namespace {

struct IconData
{
    const char* name;
    const char* path;
};

// A circle is two arcs, a rounded rectangle four lines and four arcs, so that one path is the whole sign.
constexpr IconData kChannelIcons[] = {
    {"website", "M3 2.5h10a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 12V4A1.5 1.5 0 0 1 3 2.5z"
                "M1.5 6h13"},
    {"app", "M5.5 1.5h5A1.5 1.5 0 0 1 12 3v10a1.5 1.5 0 0 1-1.5 1.5h-5A1.5 1.5 0 0 1 4 13V3a1.5 1.5 0 0 1 1.5-1.5z"
            "M7 12h2"},
    {"phone", "M3 2.5h3l1.2 3.2-1.7 1.2a8 8 0 0 0 3.6 3.6l1.2-1.7 3.2 1.2v3a1.2 1.2 0 0 1-1.3 1.2A11.5 11.5 0 0 1 1.8 "
              "3.8 1.2 1.2 0 0 1 3 2.5z"},
    {"email", "M3 3h10a1.5 1.5 0 0 1 1.5 1.5v7A1.5 1.5 0 0 1 13 13H3a1.5 1.5 0 0 1-1.5-1.5v-7A1.5 1.5 0 0 1 3 3z"
              "M2 4l6 5 6-5"},
    {"chat", "M2 3h12v8H7l-3 3v-3H2z"},
    {"sms", "M3 2.5h10A1.5 1.5 0 0 1 14.5 4v6a1.5 1.5 0 0 1-1.5 1.5H8L4.5 14v-2.5H3A1.5 1.5 0 0 1 1.5 10V4A1.5 1.5 0 0 "
            "1 3 2.5zM5 7h.2M8 7h.2M11 7h.2"},
    {"social", "M6 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM14 4a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM14 12a2 2 0 1 1-4 0 2 2 0 0 1 4 0z"
               "M5.8 7.1l4.4-2.2M5.8 8.9l4.4 2.2"},
    {"branch", "M2 6.5V14h12V6.5M1.5 6.5l1.5-4h10l1.5 4a2 2 0 0 1-4.3 0 2 2 0 0 1-4.4 0 2 2 0 0 1-4.3 0z"},
    {"store", "M3 5.5h10l.8 8.5H2.2zM5.5 7.5V4.5a2.5 2.5 0 0 1 5 0v3"},
    {"letter", "M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M6 8h4M6 11h4"},
    {"kiosk", "M3.5 1.5h9v8h-9zM8 9.5v5M5 14.5h6M6 4h4"},
    {"self_service", "M4 1.5h8a1 1 0 0 1 1 1v12H3v-12a1 1 0 0 1 1-1zM5.5 4h5v3.5h-5zM5.5 10.5h2M10.5 10.5h.2"
                     "M6.5 12.7h3"},
    {"event", "M3 3h10a1.5 1.5 0 0 1 1.5 1.5v8A1.5 1.5 0 0 1 13 14H3a1.5 1.5 0 0 1-1.5-1.5v-8A1.5 1.5 0 0 1 "
              "3 3zM1.5 6.5h13M5 1.5v3M11 1.5v3"},
    {"home_visit", "M2 7.5L8 2l6 5.5M3.5 6.2V14h9V6.2M6.5 14v-4h3v4"},
    {"partner", "M1.5 4.5l3-1 3.5 1.3 3.5-1.3 3 1v6l-2 .5M1.5 4.5v6l1.8.5M8 4.8L5.8 7.2a1.2 1.2 0 0 0 1.8 "
                "1.6L9 7.5l3.5 3.5a1.15 1.15 0 0 1-1.6 1.6L8.5 13.5a1.3 1.3 0 0 1-1.8 0L3.3 11"},
    {"ad", "M2 6.5v3h2.5l7.5 3.5V3L4.5 6.5zM5 9.5l1 4h2l-.8-3M14.2 6.7v2.6"},
    {"tv", "M3 4.5h10A1.5 1.5 0 0 1 14.5 6v6a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 12V6A1.5 1.5 0 0 1 3 "
           "4.5zM5 1.5l3 3 3-3"},
    {"video", "M2.5 4h7A1 1 0 0 1 10.5 5v6a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM10.5 7l4-2.2v6.4l-4-2.2"},
    {"people", "M8.5 5.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM1.5 14c0-2.8 2-4.5 4.5-4.5s4.5 1.7 4.5 4.5"
               "M10.5 3.2a2.5 2.5 0 0 1 0 4.6M12 9.8c1.6.6 2.5 2.1 2.5 4.2"},
    {"delivery", "M1.5 3.5h8v8h-8zM9.5 6.5h2.7l2.3 2.5v2.5h-5M6 12.7a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0zM13 "
                 "12.7a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0z"},
    {"other", "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0zM5.2 8h.2M8 8h.2M10.8 8h.2"},
};

constexpr IconData kSigns[] = {
    {"search", "M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10.3 10.3L14 14"},
    {"star", "M8 1.8l1.9 4 4.3.5-3.2 3 .9 4.3L8 11.5l-3.9 2.1.9-4.3-3.2-3 4.3-.5z"},
    {"bolt", "M9 1.5L3 9h4l-1 5.5L12.5 7H8z"},
    {"bulb", "M5.5 10.5a4.5 4.5 0 1 1 5 0V12h-5zM6 14.2h4"},
    {"thought", "M3 6c0-2 2-3.5 5-3.5S13 4 13 6s-2 3.5-5 3.5L5 12V9C3.8 8.4 3 7.3 3 6z"},
    {"gear", "M10.2 8a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0zM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 "
             "1.4M11.2 11.2l1.4 1.4M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4"},
    {"person", "M10.7 5a2.7 2.7 0 1 1-5.4 0 2.7 2.7 0 0 1 5.4 0zM2.8 14.2c0-3 2.2-4.9 5.2-4.9s5.2 1.9 5.2 4.9"},
    {"evidence", "M4 1.5h5.5L12.5 4.5v10H4zM6.5 9.5l1.3 1.3 2.5-2.8"},
    {"undo", "M5.5 2.5L2.5 5.5l3 3M2.5 5.5h7a4 4 0 0 1 0 8H6"},
    {"redo", "M10.5 2.5l3 3-3 3M13.5 5.5h-7a4 4 0 0 0 0 8H10"},
    {"eye",
     "M1.5 8C3 5 5.3 3.5 8 3.5S13 5 14.5 8C13 11 10.7 12.5 8 12.5S3 11 1.5 8zM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0z"},
    {"plus", "M8 3v10M3 8h10"},
    {"close", "M4 4l8 8M12 4l-8 8"},
    {"further", "M4 4l4 4-4 4M9 4l4 4-4 4"},
    {"float", "M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z"},
    {"link", "M6.8 9.2l2.4-2.4M7 5l1.8-1.8a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.8 1.8a2.8 2.8 0 0 1-4-4L5 7"},
    {"folded", "M6 3.5L10.5 8 6 12.5"},
    {"unfolded", "M3.5 6L8 10.5 12.5 6"},
    {"chart", "M2 14h12M4 11V8M8 11V3.5M12 11V6"},
    {"image", "M3 2.5h10A1.5 1.5 0 0 1 14.5 4v8a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 12V4A1.5 1.5 0 0 1 3 "
              "2.5zM2 12l3.5-4 3 3 2-2 3.5 3.5M11.5 5.5a.7.7 0 1 1-1.4 0 .7.7 0 0 1 1.4 0z"},
};

struct Icon
{
    QPainterPath path;
    QPainterPath outline; // of its strokes, to be filled

    explicit Icon(const QPainterPath& strokes) : path(strokes)
    {
        QPainterPathStroker stroker(QPen(Qt::black, kIconStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        stroker.setCurveThreshold(0.05); // grid units
        outline = stroker.createStroke(strokes);
        outline.setFillRule(Qt::WindingFill);
    }
};

const QHash<QString, Icon>& allIcons()
{
    static const QHash<QString, Icon> icons = [] {
        QHash<QString, Icon> found;
        const auto add = [&](const IconData& icon) {
            const auto path = parseSvgPath(QString::fromLatin1(icon.path));
            Q_ASSERT_X(path, "icons", icon.name);
            found.insert(QString::fromLatin1(icon.name), Icon(path.value_or(QPainterPath())));
        };
        for (const IconData& icon : kChannelIcons)
            add(icon);
        for (const IconData& icon : kSigns)
            add(icon);
        return found;
    }();
    return icons;
}

QTransform placed(const QPointF& topLeft, double scale)
{
    return QTransform::fromTranslate(topLeft.x(), topLeft.y()).scale(scale, scale);
}

const Icon& iconOf(QStringView name)
{
    const auto found = allIcons().constFind(QString::fromRawData(name.data(), name.size()));
    return found != allIcons().cend() ? *found : *allIcons().constFind(QStringLiteral("other"));
}

} // namespace

const QPainterPath& iconPath(QStringView name)
{
    return iconOf(name).path;
}

bool isIcon(QStringView name)
{
    return allIcons().contains(name.toString());
}

const QStringList& channelIcons()
{
    static const QStringList names = [] {
        QStringList found;
        for (const IconData& icon : kChannelIcons)
            found.append(QString::fromLatin1(icon.name));
        return found;
    }();
    return names;
}

void drawIcon(QPainter& painter, QStringView name, const QRectF& box, const QColor& color)
{
    const Icon& icon = iconOf(name);
    const double scale = box.width() / kIconGrid;
    if (!isRaster(painter)) {
        painter.setPen(QPen(color, kIconStroke * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(placed(box.topLeft(), scale).map(icon.path));
        return;
    }
    const double side = 2 * std::ceil(box.width() * painter.deviceTransform().m11() / 2 + 1);
    if (!Pixels::isFor(painter) || side > Pixels::kLargestStamp)
        return painter.fillPath(placed(box.topLeft(), scale).map(icon.outline), color);
    Pixels pixels(painter);
    const double width = box.width() * pixels.scale();
    pixels.stamp({&icon, width, 0, color.rgba()}, int(side), box.center(), [&](QPainter& stamp) {
        const QPointF corner = QPointF(side - width, side - width) / 2;
        stamp.fillPath(placed(corner, width / kIconGrid).map(icon.outline), color);
    });
}

} // namespace trayecto::paint
