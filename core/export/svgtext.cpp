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

// In hundredths, so that rounding does not add up along a path of steps.
struct Place
{
    explicit Place(const QPointF& point) : x(std::llround(point.x() * 100)), y(std::llround(point.y() * 100)) {}
    bool operator==(const Place&) const = default;
    long long x;
    long long y;
};

void appendHundredths(QByteArray& out, long long hundredths)
{
    if (hundredths < 0) {
        out += '-';
        hundredths = -hundredths;
    }
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, hundredths / 100).ptr;
    const int rest = int(hundredths % 100);
    if (hundredths >= 100 || rest == 0)
        out.append(digits, end - digits);
    if (rest == 0)
        return;
    out += '.';
    out += char('0' + rest / 10);
    if (rest % 10)
        out += char('0' + rest % 10);
}

void appendStep(QByteArray& out, const Place& from, const Place& to)
{
    appendHundredths(out, to.x - from.x);
    if (to.y >= from.y) // a minus sign separates too
        out += ' ';
    appendHundredths(out, to.y - from.y);
}

} // namespace

void appendNumber(QByteArray& out, double value)
{
    appendHundredths(out, std::llround(value * 100));
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
    Place start(QPointF(0, 0));
    Place at = start;
    Place from = at; // of the curve whose three points are being written
    for (int i = 0; i < count; ++i) {
        const QPainterPath::Element e = path.elementAt(i);
        const Place place{QPointF(e)};
        const bool last = i + 1 == count || path.elementAt(i + 1).isMoveTo();
        const bool closes = last && !e.isMoveTo() && place == start;
        switch (e.type) {
        case QPainterPath::MoveToElement:
            out += i == 0 ? 'M' : 'm';
            appendStep(out, at, place);
            start = place;
            break;
        case QPainterPath::LineToElement:
            if (!closes) {
                out += 'l';
                appendStep(out, at, place);
            }
            break;
        case QPainterPath::CurveToElement:
            out += 'c';
            from = at;
            appendStep(out, from, place);
            break;
        case QPainterPath::CurveToDataElement:
            out += ' ';
            appendStep(out, from, place);
            break;
        }
        at = place;
        if (closes)
            out += 'z';
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
    else if (pen.joinStyle() != Qt::BevelJoin)
        appendAttribute(out, "stroke-linejoin", QByteArray("miter"));
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
