// The small parts of an SVG file.
#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QPen>
#include <QString>

namespace trayecto::exporting {

// In hundredths: a printer at 2400 dpi has dots of three.
void appendNumber(QByteArray& out, double value);
void appendAttribute(QByteArray& out, const char* name, double value);
void appendAttribute(QByteArray& out, const char* name, const QByteArray& value);
// As in text and attributes; characters that XML does not know are left out.
void appendEscaped(QByteArray& out, QStringView text);
// The data of a path in steps from point to point, closed where it ends as it began.
void appendPathData(QByteArray& out, const QPainterPath& path);

// Of a solid brush and pen, as attributes; `scale` is what the pen grows by. What kSvgDefaults says is left out.
inline constexpr char kSvgDefaults[] = " fill-rule=\"evenodd\" stroke-linejoin=\"bevel\""; // as QPainter's
QByteArray fillAttributes(const QBrush& brush, double opacity);
QByteArray strokeAttributes(const QPen& pen, double opacity, double scale);

} // namespace trayecto::exporting
