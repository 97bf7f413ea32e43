#include "export/svgdevice.h"

#include "export/svgtext.h"

#include <QBuffer>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>
#include <QPaintEngine>
#include <QRawFont>
#include <algorithm>
#include <climits>
#include <cmath>

namespace trayecto::exporting {

namespace {

constexpr double kPxPerPt = 96.0 / 72;
const QString kGenericFamily = QStringLiteral("sans-serif");

// Moves and scales alike in both directions: then coordinates can be written as they end up.
bool isPlain(const QTransform& transform)
{
    return transform.type() <= QTransform::TxScale && transform.m11() > 0 &&
           std::abs(transform.m11() - transform.m22()) < 1e-9;
}

QByteArray matrixAttribute(const QTransform& t)
{
    QByteArray out = " transform=\"matrix(";
    for (const double part : {t.m11(), t.m12(), t.m21(), t.m22(), t.dx(), t.dy()}) {
        out += QByteArray::number(part, 'g', 8);
        out += ' ';
    }
    out.back() = ')';
    return out + '"';
}

QByteArray familyList(const QStringList& families)
{
    QByteArray list;
    for (const QString& family : families) {
        if (!list.isEmpty())
            list += ',';
        const bool quoted = family.contains(u' ');
        if (quoted)
            list += '\'';
        appendEscaped(list, family);
        if (quoted)
            list += '\'';
    }
    return list;
}

} // namespace

class SvgDevice::Engine : public QPaintEngine
{
  public:
    Engine(const QSizeF& sizePt, const SvgInfo& info)
        : QPaintEngine(PaintEngineFeatures(AllFeatures & ~(PerspectiveTransform | PorterDuff | BlendModes |
                                                           RasterOpModes | ObjectBoundingModeGradients)))
    {
        m_families = info.families;
        m_out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                 "xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
        appendAttribute(m_out, "width", sizePt.width() * kPxPerPt);
        appendAttribute(m_out, "height", sizePt.height() * kPxPerPt);
        m_out += " viewBox=\"0 0 ";
        appendNumber(m_out, sizePt.width());
        m_out += ' ';
        appendNumber(m_out, sizePt.height());
        m_out += '"';
        appendAttribute(m_out, "xml:lang", info.language.toLatin1());
        // QtSvg takes a list of families for the name of one; it does not know :root, which the others do.
        if (!info.families.isEmpty())
            appendAttribute(m_out, "font-family", familyList(info.families.mid(0, 1)));
        m_out += " text-rendering=\"geometricPrecision\"";
        m_out += kSvgDefaults;
        m_out += ">\n<title>";
        appendEscaped(m_out, info.title);
        m_out += "</title>\n";
        m_out += "<style>:root,:root text{font-family:" + familyList(info.families + QStringList(kGenericFamily)) +
                 "}</style>\n";
        if (!info.description.isEmpty()) {
            m_out += "<desc>";
            appendEscaped(m_out, info.description);
            m_out += "</desc>\n";
        }
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override
    {
        m_ink = now.pen().brush();
        m_opacity = now.opacity();
        m_transform = now.transform();
        m_isPlain = isPlain(m_transform);
        m_scale = m_isPlain ? m_transform.m11() : 1;
        m_matrix = m_isPlain ? QByteArray() : matrixAttribute(m_transform);
        m_stroke = strokeAttributes(now.pen(), m_opacity, m_scale) + m_matrix;
        m_paint = fillAttributes(now.brush(), m_opacity) + m_stroke;
    }

    using QPaintEngine::drawEllipse;
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;

    void drawPath(const QPainterPath& path) override
    {
        m_out += "<path";
        appendData(path);
        if (path.fillRule() == Qt::WindingFill)
            m_out += " fill-rule=\"nonzero\"";
        endShape();
    }

    void drawRects(const QRectF* rects, int count) override
    {
        for (int i = 0; i < count; ++i) {
            m_out += "<rect";
            appendRect(rects[i]);
            endShape();
        }
    }

    void drawEllipse(const QRectF& rect) override
    {
        const QRectF r = mapped(rect);
        const bool circle = std::abs(r.width() - r.height()) < 0.005;
        m_out += circle ? "<circle" : "<ellipse";
        appendAttribute(m_out, "cx", r.center().x());
        appendAttribute(m_out, "cy", r.center().y());
        appendAttribute(m_out, circle ? "r" : "rx", r.width() / 2);
        if (!circle)
            appendAttribute(m_out, "ry", r.height() / 2);
        endShape();
    }

    void drawLines(const QLineF* lines, int count) override
    {
        for (int i = 0; i < count; ++i) {
            const QLineF line = m_isPlain ? m_transform.map(lines[i]) : lines[i];
            m_out += "<line";
            appendAttribute(m_out, "x1", line.x1());
            appendAttribute(m_out, "y1", line.y1());
            appendAttribute(m_out, "x2", line.x2());
            appendAttribute(m_out, "y2", line.y2());
            m_out += m_stroke;
            m_out += "/>\n";
        }
    }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i)
            path.lineTo(points[i]);
        if (mode == PolylineMode) {
            m_out += "<path fill=\"none\"";
            appendData(path);
            m_out += m_stroke;
            m_out += "/>\n";
            return;
        }
        path.closeSubpath();
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        drawPath(path);
    }

    void drawTextItem(const QPointF& at, const QTextItem& item) override;

    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override
    {
        drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
    }

    void drawImage(const QRectF& target, const QImage& image, const QRectF& source, Qt::ImageConversionFlags) override
    {
        const QRect part = source.toRect();
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        (part == image.rect() ? image : image.copy(part)).save(&buffer, "PNG");
        m_out += "<image preserveAspectRatio=\"none\"";
        appendRect(target);
        m_out += " xlink:href=\"data:image/png;base64,";
        m_out += png.toBase64();
        m_out += '"';
        m_out += m_matrix;
        m_out += "/>\n";
    }

    QByteArray take()
    {
        m_out += "</svg>\n";
        return std::move(m_out);
    }

  private:
    const QByteArray& familyAttribute(const QString& text);

    QRectF mapped(const QRectF& rect) const { return m_isPlain ? m_transform.mapRect(rect) : rect; }

    void appendData(const QPainterPath& path)
    {
        m_out += " d=\"";
        appendPathData(m_out, m_isPlain ? m_transform.map(path) : path);
        m_out += '"';
    }

    void appendRect(const QRectF& rect)
    {
        const QRectF r = mapped(rect);
        appendAttribute(m_out, "x", r.x());
        appendAttribute(m_out, "y", r.y());
        appendAttribute(m_out, "width", r.width());
        appendAttribute(m_out, "height", r.height());
    }

    void endShape()
    {
        m_out += m_paint;
        m_out += "/>\n";
    }

    QByteArray m_out;
    QStringList m_families;
    QHash<QChar::Script, QByteArray> m_familyAttributes;
    // The painter's state, and what it comes to as attributes.
    QBrush m_ink; // of text
    QByteArray m_stroke;
    QByteArray m_paint; // fill and stroke
    QByteArray m_matrix;
    QTransform m_transform;
    bool m_isPlain = true;
    double m_scale = 1;
    double m_opacity = 1;
};

// For QtSvg again: the name of the first family that has the letters of this script, where it is not the first of all.
const QByteArray& SvgDevice::Engine::familyAttribute(const QString& text)
{
    const auto letter =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c.script() > QChar::Script_Common; });
    const QChar::Script script = letter == text.end() ? QChar::Script_Common : letter->script();
    if (const auto known = m_familyAttributes.constFind(script); known != m_familyAttributes.cend())
        return *known;
    QByteArray& attribute = m_familyAttributes[script];
    if (letter == text.end())
        return attribute;
    for (const QString& family : m_families) {
        const QRawFont font = QRawFont::fromFont(QFont(family));
        if (font.familyName() != family || !font.supportsCharacter(*letter))
            continue;
        if (family != m_families.front())
            appendAttribute(attribute, "font-family", family.toUtf8());
        break;
    }
    return attribute;
}

// An item is a run of one direction on one line. Its left end is written, and its width, so that a reader with other
// fonts keeps the line's length.
void SvgDevice::Engine::drawTextItem(const QPointF& at, const QTextItem& item)
{
    const QFont font = item.font();
    QString text = item.text();
    double x = at.x();
    double width = item.width();
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return;
    if (trimmed.size() != text.size()) {
        const QFontMetricsF metrics(font);
        const bool rightToLeft = item.renderFlags() & QTextItem::RightToLeft;
        const qsizetype lead = text.indexOf(trimmed.front());
        const QString leftSpaces = rightToLeft ? text.mid(lead + trimmed.size()) : text.left(lead);
        x += metrics.horizontalAdvance(leftSpaces);
        width = metrics.horizontalAdvance(trimmed);
        text = trimmed;
    }
    // Neutral characters at the ends of a right-to-left run would fall to the left-to-right document around it.
    if (item.renderFlags() & QTextItem::RightToLeft)
        text = QChar(0x200F) + text + QChar(0x200F);

    const QPointF origin(x, at.y());
    const QPointF placed = m_isPlain ? m_transform.map(origin) : origin;
    m_out += "<text";
    appendAttribute(m_out, "x", placed.x());
    appendAttribute(m_out, "y", placed.y());
    const int sizePx = font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
    appendAttribute(m_out, "font-size", sizePx * m_scale);
    m_out += familyAttribute(text);
    if (font.weight() != QFont::Normal)
        appendAttribute(m_out, "font-weight", QByteArray::number(int(font.weight())));
    if (font.italic())
        m_out += " font-style=\"italic\"";
    const double spacing = font.letterSpacingType() == QFont::AbsoluteSpacing ? font.letterSpacing() * m_scale : 0;
    if (spacing != 0)
        appendAttribute(m_out, "letter-spacing", spacing);
    appendAttribute(m_out, "textLength", width * m_scale);
    m_out += " lengthAdjust=\"spacingAndGlyphs\"";
    m_out += fillAttributes(m_ink, m_opacity);
    m_out += m_matrix;
    m_out += '>';
    appendEscaped(m_out, text);
    m_out += "</text>\n";
}

SvgDevice::SvgDevice(const QSizeF& sizePt, const SvgInfo& info)
    : m_sizePt(sizePt), m_engine(std::make_unique<Engine>(sizePt, info))
{
}

SvgDevice::~SvgDevice() = default;

QByteArray SvgDevice::take()
{
    return m_engine->take();
}

QPaintEngine* SvgDevice::paintEngine() const
{
    return m_engine.get();
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return int(std::ceil(m_sizePt.width()));
    case PdmHeight:
        return int(std::ceil(m_sizePt.height()));
    case PdmWidthMM:
        return int(std::ceil(m_sizePt.width() * 25.4 / 72));
    case PdmHeightMM:
        return int(std::ceil(m_sizePt.height() * 25.4 / 72));
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 72;
    case PdmNumColors:
        return INT_MAX;
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace trayecto::exporting
