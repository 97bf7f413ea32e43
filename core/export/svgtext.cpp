#include "export/svgtext.h"

#include <QBrush>
#include <charconv>
#include <cmath>

namespace trayecto::exporting {

namespace {

void appendColor(QByteArray& out, const char* name, const QColor& color, double opacity)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    out += ' ';
    out += name;
    out += "=\"#";
    for (const int channel : {color.red(), color.green(), color.blue()}) {
        out += kDigits[channel >> 4];
        out += kDigits[channel & 15];
    }
    out += '"';
    if (const double alpha = color.alphaF() * opacity; alpha < 0.999) {
        out += ' ';
        out += name;
        out += "-opacity=\"";
        appendNumber(out, alpha);
        out += '"';
    }
}

void appendPoint(QByteArray& out, double x, double y)
{
    appendNumber(out, x);
    out += ' ';
    appendNumber(out, y);
}

} // namespace

void appendNumber(QByteArray& out, double value)
{
    long long hundredths = std::llround(value * 100);
    if (hundredths < 0) {
        out += '-';
        hundredths = -hundredths;
    }
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, hundredths / 100).ptr;
    out.append(digits, end - digits);
    const int rest = int(hundredths % 100);
    if (rest == 0)
        return;
    out += '.';
    out += char('0' + rest / 10);
    if (rest % 10)
        out += char('0' + rest % 10);
}

void appendAttribute(QByteArray& out, const char* name, double value)
{
    out += ' ';
    out += name;
    out += "=\"";
    appendNumber(out, value);
    out += '"';
}

void appendAttribute(QByteArray& out, const char* name, const QByteArray& value)
{
    out += ' ';
    out += name;
    out += "=\"";
    out += value;
    out += '"';
}

void appendEscaped(QByteArray& out, QStringView text)
{
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '&':
            out += "&amp;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            if (quint8(c) >= 0x20)
                out += c;
        }
    }
}

void appendPathData(QByteArray& out, const QPainterPath& path)
{
    const int count = path.elementCount();
    QPointF start;
    for (int i = 0; i < count; ++i) {
        const QPainterPath::Element e = path.elementAt(i);
        const bool last = i + 1 == count || path.elementAt(i + 1).isMoveTo();
        const bool closes = last && i > 0 && !e.isMoveTo() && QPointF(e) == start;
        if (closes && e.isLineTo()) {
            out += 'Z';
            continue;
        }
        switch (e.type) {
        case QPainterPath::MoveToElement:
            out += 'M';
            start = e;
            break;
        case QPainterPath::LineToElement:
            out += 'L';
            break;
        case QPainterPath::CurveToElement:
            out += 'C';
            break;
        case QPainterPath::CurveToDataElement:
            out += ' ';
            break;
        }
        appendPoint(out, e.x, e.y);
        if (closes)
            out += 'Z';
    }
}

QByteArray fillAttributes(const QBrush& brush, double opacity)
{
    QByteArray out;
    if (brush.style() == Qt::NoBrush)
        out += " fill=\"none\"";
    else
        appendColor(out, "fill", brush.color(), opacity);
    return out;
}

QByteArray strokeAttributes(const QPen& pen, double opacity, double scale)
{
    QByteArray out;
    if (pen.style() == Qt::NoPen)
        return out;
    appendColor(out, "stroke", pen.color(), opacity);
    const double width = pen.widthF() > 0 ? pen.widthF() * scale : 1; // 0 is Qt's thinnest line
    appendAttribute(out, "stroke-width", width);
    if (pen.capStyle() != Qt::FlatCap)
        appendAttribute(out, "stroke-linecap", QByteArray(pen.capStyle() == Qt::RoundCap ? "round" : "square"));
    if (pen.joinStyle() == Qt::RoundJoin)
        appendAttribute(out, "stroke-linejoin", QByteArray("round"));
    else if (pen.joinStyle() == Qt::BevelJoin)
        appendAttribute(out, "stroke-linejoin", QByteArray("bevel"));
    if (pen.style() != Qt::SolidLine) {
        QByteArray dashes;
        for (const double dash : pen.dashPattern()) { // in widths of the pen
            if (!dashes.isEmpty())
                dashes += ' ';
            appendNumber(dashes, dash * width);
        }
        appendAttribute(out, "stroke-dasharray", dashes);
    }
    return out;
}

} // namespace trayecto::exporting
