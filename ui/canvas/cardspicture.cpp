#include "canvas/cardspicture.h"

#include "canvas/mapcanvas.h"
#include "paint/theme.h"

#include <QPainter>
#include <cmath>

namespace trayecto::ui {

namespace {

constexpr size_t kMostCards = 200;
constexpr double kBestZoom = 2;
constexpr double kLeastZoom = 0.75; // below, nobody could read it
constexpr double kMostPixels = 6e6;

} // namespace

QImage pictureOf(MapCanvas& canvas, const std::vector<Id<model::Card>>& cards)
{
    LiveMap& map = canvas.map();
    QRectF bounds;
    for (const Id<model::Card>& card : cards)
        bounds |= map.rectOf(card);
    if (bounds.isEmpty() || cards.size() > kMostCards)
        return {};
    const double most = std::sqrt(kMostPixels / (bounds.width() * bounds.height())) * layout::px(1);
    const double zoom = std::min(kBestZoom, most);
    if (zoom < kLeastZoom)
        return {};
    const double scale = zoom / layout::px(1);
    const QSizeF margins = QSizeF(2, 2) * CanvasPainter::marginAt(scale);
    QImage picture((bounds.size() * scale + margins).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(paint::lightTheme().paper); // some cards are text alone
    QPainter painter(&picture);
    for (const Id<model::Card>& card : cards)
        if (const layout::CardBox* box = map.boxOf(card))
            painter.drawImage(((map.rectOf(card).topLeft() - bounds.topLeft()) * scale).toPoint(),
                              canvas.painter().pictureOf(map.grid(), *box, scale, 1, paint::lightTheme()));
    return picture;
}

} // namespace trayecto::ui
