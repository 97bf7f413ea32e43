#include "export/picture.h"

#include "paint/theme.h"

#include <QPainter>

namespace trayecto::exporting {

namespace {

constexpr double kStackGapPt = 18;

}

QString programName()
{
    return QStringLiteral("Trayecto ") + QLatin1String(TRAYECTO_VERSION);
}

QSizeF stackSize(const Picture& picture)
{
    const QSizeF page = picture.sheets.pagePt;
    const int pages = picture.pageCount();
    return {page.width(), page.height() * pages + kStackGapPt * (pages - 1)};
}

base::Result<void> paintStack(QPainter& painter, const Picture& picture, Progress& progress)
{
    if (picture.pageCount() > 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(picture.paint.theme->rule);
        painter.drawRect(QRectF(QPointF(0, 0), stackSize(picture)));
    }
    paint::MapPainter maps(painter, picture.sheets, picture.paint);
    for (int page = 0; page < picture.pageCount(); ++page) {
        if (progress.isCancelled())
            return base::Error{base::ErrorCode::cancelled, {}, {}};
        maps.paintPage(page);
        painter.translate(0, picture.sheets.pagePt.height() + kStackGapPt);
        progress.report(page + 1, picture.pageCount());
    }
    return {};
}

} // namespace trayecto::exporting
