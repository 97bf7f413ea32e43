#include "canvas/emptyhint.h"

#include "canvas/mapcanvas.h"
#include "paint/detail.h"
#include "paint/theme.h"
#include "settings/scale.h"

#include <QCoreApplication>
#include <QPainter>

namespace trayecto::ui {

using namespace model;

namespace {

constexpr int kInset = 10; // px
constexpr int kPadding = 18;
constexpr int kFontPx = 13;
constexpr int kTitlePx = 15;
constexpr int kLeastBeside = 260;

QString said(const char* text)
{
    return QCoreApplication::translate("EmptyHint", text);
}

// In the order of the enum.
constexpr const char* kHints[] = {
    QT_TRANSLATE_NOOP("EmptyHint", "Type to add an action"),
    QT_TRANSLATE_NOOP("EmptyHint", "Type to add a touchpoint"),
    QT_TRANSLATE_NOOP("EmptyHint", "Type to add a thought"),
    "",
    QT_TRANSLATE_NOOP("EmptyHint", "Type to add a pain point"),
    QT_TRANSLATE_NOOP("EmptyHint", "Type to add an opportunity"),
    QT_TRANSLATE_NOOP("EmptyHint", "Type to add a need"),
    QT_TRANSLATE_NOOP("EmptyHint", "Type to add a message"),
    QT_TRANSLATE_NOOP("EmptyHint", "Type to add a channel"),
    QT_TRANSLATE_NOOP("EmptyHint", "Type to add backstage work"),
    QT_TRANSLATE_NOOP("EmptyHint", "Type to add a system"),
    QT_TRANSLATE_NOOP("EmptyHint", "Type to add a person or team"),
    QT_TRANSLATE_NOOP("EmptyHint", "Type to add a measure"),
    QT_TRANSLATE_NOOP("EmptyHint", "Type to add evidence"),
    QT_TRANSLATE_NOOP("EmptyHint", "Type to add an image"),
    QT_TRANSLATE_NOOP("EmptyHint", "Type to add a note"),
};

void paintInCell(QPainter& painter, MapCanvas& canvas, const Cell& cell)
{
    LiveMap& map = canvas.map();
    const Lane* lane = map.shown().find(cell.lane);
    const QRectF place = canvas.view().toScreen(map.rectOf(cell));
    const bool isEmpty = map.index().cards(map.index().laneAt(cell.lane), map.index().stepAt(cell.step)).empty();
    if (!lane || !isEmpty || place.isEmpty() || canvas.view().zoom() < paint::kLeastReadableZoom)
        return;
    QFont font = canvas.font();
    font.setPixelSize(std::clamp(int(kFontPx * canvas.view().zoom()), 11, 26));
    painter.setFont(font);
    painter.setPen(canvas.theme().textSecondary);
    const double inset = kInset * canvas.view().zoom();
    painter.drawText(place.adjusted(inset, inset, -inset, -2), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     hintFor(lane->kind));
}

// Below the lanes where there is room, or beside the steps; else a sheet of its own in the middle, so that the lines of
// the grid do not run through the words.
void paintOnMap(QPainter& painter, MapCanvas& canvas)
{
    const CanvasView& view = canvas.view();
    const layout::Grid& grid = canvas.map().grid();
    const QString title = said(QT_TRANSLATE_NOOP("EmptyHint", "Nothing on this map yet"));
    const QString text =
        said(QT_TRANSLATE_NOOP("EmptyHint", "Select a cell and type, or drag a touchpoint onto the map."));
    QFont bold = canvas.font();
    bold.setPixelSize(scaled(kTitlePx));
    bold.setWeight(QFont::DemiBold);
    QFont plain = canvas.font();
    plain.setPixelSize(scaled(kFontPx));
    const QRectF room(QPointF(view.bodyLeft(), view.bodyTop()),
                      QPointF(view.viewport().width(), view.viewport().height()));
    const int pad = scaled(kPadding);
    const paint::Theme& theme = canvas.theme();
    const double titleHeight = QFontMetricsF(bold).height() + scaled(4);
    const auto sheetIn = [&](double most) {
        const double width = std::min(most - 2 * kInset, scaled(440.0));
        const QRectF words = QFontMetricsF(plain).boundingRect(QRectF(0, 0, width - 2 * pad, 1000),
                                                               Qt::AlignHCenter | Qt::TextWordWrap, text);
        return QRectF(0, 0, width, titleHeight + words.height() + 2 * pad);
    };
    const double below = view.origin().y() + (grid.headHeight() + grid.height) * view.scale();
    const double right = std::min(room.right(), view.origin().x() + grid.width * view.scale());
    QRectF sheet = sheetIn(room.width());
    if (sheet.width() <= 2 * pad || sheet.height() > room.height())
        return;
    if (below + sheet.height() < room.bottom()) {
        sheet.moveCenter({(room.left() + right) / 2, below + sheet.height() / 2});
    } else if (room.right() - right > scaled(kLeastBeside)) {
        sheet = sheetIn(room.right() - right);
        sheet.moveCenter({(right + room.right()) / 2, room.center().y()});
    } else {
        sheet.moveCenter(room.center());
        painter.setPen(QPen(theme.cardBorder, 1));
        painter.setBrush(theme.panel);
        painter.drawRoundedRect(sheet, 10, 10);
    }
    const QRectF inner = sheet.adjusted(pad, pad, -pad, -pad);
    painter.setFont(bold);
    painter.setPen(theme.textSecondary);
    painter.drawText(inner, Qt::AlignHCenter | Qt::AlignTop, title);
    painter.setFont(plain);
    painter.drawText(inner.adjusted(0, titleHeight, 0, 2), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

} // namespace

QString hintFor(LaneKind lane)
{
    static_assert(std::size(kHints) == size_t(LaneKind::text) + 1);
    const char* hint = kHints[size_t(lane)];
    return *hint ? said(hint) : QString();
}

void paintHints(QPainter& painter, MapCanvas& canvas)
{
    LiveMap& map = canvas.map();
    if (map.isGone() || map.grid().columns.empty() || !map.open().isEditable() || canvas.isEditing())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto* cell = as<Cell>(canvas.selection().current());
    if (cell && canvas.hasFocus())
        paintInCell(painter, canvas, *cell);
    else if (!map.grid().hasCards())
        paintOnMap(painter, canvas);
    painter.restore();
}

} // namespace trayecto::ui
