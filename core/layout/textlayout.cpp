#include "layout/textlayout.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QTextOption>

namespace trayecto::layout {

namespace {

constexpr int kNoWidth = -1;
constexpr qsizetype kRememberedBlocks = 60000;
constexpr double kUnlimitedUnits = 1e6;

// What a Latin, Greek or Cyrillic text is made of. Anything else is left to Unicode's rules.
constexpr char16_t kPlainRanges[][2] = {{0x20, 0x7E},     {0xA1, 0xAC},     {0xAE, 0x24F},    {0x386, 0x3FF},
                                        {0x400, 0x482},   {0x48A, 0x52F},   {0x1E00, 0x1EFF}, {0x2012, 0x2026},
                                        {0x2030, 0x2049}, {0x20A0, 0x20BF}, {0x2122, 0x2122}, {0x2190, 0x2193},
                                        {0x2212, 0x2212}};
constexpr char16_t kPlainEnd = 0x2213;

bool breaksAfter(QChar c)
{
    return c == u'-' || c == u'/' || c == u'\u2013' || c == u'\u2014';
}

// The end of the piece that begins at `from` and stays together: up to a space, or past a hyphen inside a word.
qsizetype pieceEnd(QStringView text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == u' ')
            return i;
        const bool inside = i > from + 1 && i + 2 < text.size() && text[i + 1].isLetter();
        if (inside && breaksAfter(text[i]))
            return i + 1;
    }
    return text.size();
}

// Inter joins "->", "<=" and the like to one glyph: a line that is cut by letters would end elsewhere, and a search in
// a PDF would not find what was written.
bool mayHoldArrow(QStringView text)
{
    return text.contains(u'<') || text.contains(u'>');
}

// Arabic, Hebrew, Thai or Chinese have no such hand.
bool hasItalics(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const QChar::Script script = c.script();
        return script <= QChar::Script_Cyrillic; // unknown, inherited, common, Latin, Greek
    });
}

double alignedX(double box, double width, Align align)
{
    if (align == Align::center)
        return (box - width) / 2;
    return align == Align::end ? box - width : 0;
}

} // namespace

struct TextBreaker::Face
{
    explicit Face(TextStyle style)
        : font(fontOf(style)), metrics(font), space(metrics.horizontalAdvance(u' ')), ascent(metrics.ascent()),
          descent(metrics.descent())
    {
    }
    QFont font;
    QFontMetricsF metrics;
    double space;
    double ascent;
    double descent;
    QHash<QString, double> words;
};

TextBreaker::TextBreaker() : m_faces(size_t(kTextStyleCount)) {}
TextBreaker::~TextBreaker() = default;

QRectF TextBlock::inkRect() const
{
    if (m_lines.empty())
        return {};
    double left = m_lines.front().x;
    for (const TextLine& line : m_lines)
        left = std::min(left, line.x);
    return {left, 0, m_width, m_height};
}

const QTextLayout& TextBlock::shaped() const
{
    if (m_shaped)
        return *m_shaped;
    m_shaped = std::make_unique<QTextLayout>(m_text, fontOf(m_style));
    m_shaped->setCacheEnabled(true);
    m_shaped->beginLayout();
    for (const TextLine& line : m_lines) {
        QTextLine shapedLine = m_shaped->createLine();
        if (!shapedLine.isValid())
            break;
        // A line's spaces at its end belong to it, so the next line starts where ours does.
        const TextLine* next = &line == &m_lines.back() ? nullptr : &line + 1;
        shapedLine.setNumColumns(next ? next->start - line.start : int(m_text.size()) - line.start);
        shapedLine.setPosition({line.x * kUnitsPerPt, line.baseline * kUnitsPerPt - shapedLine.ascent()});
    }
    m_shaped->endLayout();
    return *m_shaped;
}

TextPtr TextBreaker::block(const QString& text, TextStyle style, std::optional<double> widthPt, Align align)
{
    const Key key{text, int(style), widthPt ? int(std::floor(*widthPt * kUnitsPerPt)) : kNoWidth, int(align)};
    if (const auto found = m_blocks.constFind(key); found != m_blocks.cend())
        return *found;
    if (m_blocks.size() >= kRememberedBlocks)
        m_blocks.clear();
    TextPtr block = broken(key);
    m_blocks.insert(key, block);
    return block;
}

TextPtr TextBreaker::snugBlock(const QString& text, TextStyle style, double widthPt)
{
    TextPtr wide = block(text, style, widthPt);
    return text.isRightToLeft() ? block(text, style, std::min(widthPt, wide->width() + 0.5)) : wide;
}

double TextBreaker::widestWord(const QString& text, TextStyle style)
{
    if (!isPlain(text))
        return 0; // breaks anywhere it has to
    Face& f = face(style);
    double widest = 0;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = pieceEnd(text, from);
        widest = std::max(widest, wordWidth(f, QStringView(text).mid(from, end - from)));
        from = end < text.size() && text[end] == u' ' ? end + 1 : end;
    }
    return widest / kUnitsPerPt;
}

TextPtr TextBreaker::broken(const Key& key)
{
    auto block = std::make_shared<TextBlock>();
    block->m_text = key.text;
    block->m_style = TextStyle(key.style);
    const Align align = Align(key.align);
    const double boxUnits = key.widthUnits == kNoWidth ? kUnlimitedUnits : key.widthUnits;
    if (!isPlain(key.text))
        block->m_text = drawable(key.text);
    if (!key.text.isEmpty() && (!isPlain(block->m_text) || !breakAtSpaces(*block, boxUnits, align)))
        breakByRules(*block, boxUnits, align);
    for (const TextLine& line : block->m_lines)
        block->m_width = std::max(block->m_width, line.width);
    block->m_boxWidth = key.widthUnits == kNoWidth ? block->m_width : boxUnits / kUnitsPerPt;
    return block;
}

// Adds up remembered widths of words: ten times as fast as shaping, and most maps are written in such text.
// False where a word is wider than the box.
bool TextBreaker::breakAtSpaces(TextBlock& block, double boxUnits, Align align)
{
    Face& f = face(block.m_style);
    const TypeSpec& type = typeSpec(block.m_style);
    const QStringView text = block.m_text;
    const double lineUnits = type.lineHeightPt * kUnitsPerPt;
    const double firstBaseline = (lineUnits - f.ascent - f.descent) / 2 + f.ascent;
    const bool hasBox = boxUnits < kUnlimitedUnits;
    const auto add = [&](qsizetype start, qsizetype end, double width) {
        const double x = hasBox ? alignedX(boxUnits, width, align) : 0;
        const double baseline = firstBaseline + lineUnits * double(block.m_lines.size());
        block.m_lines.push_back(
            {int(start), int(end - start), x / kUnitsPerPt, baseline / kUnitsPerPt, width / kUnitsPerPt});
    };
    qsizetype lineStart = 0;
    qsizetype lineEnd = 0;
    double lineWidth = 0;
    double pendingSpace = 0;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = pieceEnd(text, from);
        const double width = wordWidth(f, text.mid(from, end - from));
        if (width > boxUnits)
            return false;
        if (lineEnd > lineStart && lineWidth + pendingSpace + width > boxUnits) {
            add(lineStart, lineEnd, lineWidth);
            lineStart = from;
            lineWidth = 0;
            pendingSpace = 0;
        }
        lineWidth += pendingSpace + width;
        lineEnd = end;
        pendingSpace = 0;
        for (from = end; from < text.size() && text[from] == u' '; ++from)
            pendingSpace += f.space;
    }
    add(lineStart, lineEnd, lineWidth);
    block.m_height = lineUnits * double(block.m_lines.size()) / kUnitsPerPt;
    return true;
}

// Unicode's own rules through Qt: scripts, directions, breaks inside words.
void TextBreaker::breakByRules(TextBlock& block, double boxUnits, Align align)
{
    // A line feed inside a paragraph is U+2028 to QTextLayout.
    block.m_text.replace(u'\n', QChar::LineSeparator);
    QFont font = fontOf(block.m_style);
    // Any letter spacing turns off the ligatures of the fallback fonts, which break searching in a PDF; a hundredth of
    // a per cent is invisible, and Arabic keeps its shapes.
    if (font.letterSpacing() == 0)
        font.setLetterSpacing(QFont::PercentageSpacing, 100.01);
    if (!hasItalics(block.m_text))
        font.setItalic(false); // Qt would only slant the letters
    if (mayHoldArrow(block.m_text) && isInter(block.m_text))
        font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::PreferNoShaping));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool rightToLeft = block.m_text.isRightToLeft();
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    const bool hasBox = boxUnits < kUnlimitedUnits;
    Qt::Alignment side = Qt::AlignLeft;
    if (hasBox && align == Align::center)
        side = Qt::AlignHCenter;
    else if (hasBox && (align == Align::end || rightToLeft))
        side = Qt::AlignRight;
    option.setAlignment(side | Qt::AlignAbsolute);
    const double lineUnits = typeSpec(block.m_style).lineHeightPt * kUnitsPerPt;

    block.m_shaped = std::make_unique<QTextLayout>(block.m_text, font);
    QTextLayout& shaped = *block.m_shaped;
    shaped.setTextOption(option);
    shaped.setCacheEnabled(true);
    shaped.beginLayout();
    double y = 0;
    for (QTextLine line = shaped.createLine(); line.isValid(); line = shaped.createLine()) {
        line.setLineWidth(boxUnits);
        const double needed = line.ascent() + line.descent();
        const double height = std::max(lineUnits, needed);
        line.setPosition({0, y + (height - needed) / 2});
        const double baseline = y + (height - needed) / 2 + line.ascent();
        y += height;
        const double width = line.naturalTextWidth();
        const double x = side == Qt::AlignLeft
                             ? 0
                             : alignedX(boxUnits, width, rightToLeft && align == Align::start ? Align::end : align);
        block.m_lines.push_back(
            {line.textStart(), line.textLength(), x / kUnitsPerPt, baseline / kUnitsPerPt, width / kUnitsPerPt});
    }
    shaped.endLayout();
    block.m_height = y / kUnitsPerPt;
}

double TextBreaker::wordWidth(Face& f, QStringView word)
{
    const QString key = QString::fromRawData(word.data(), word.size());
    if (const auto found = f.words.constFind(key); found != f.words.cend())
        return *found;
    if (f.words.size() >= kRememberedBlocks)
        f.words.clear();
    const double width = f.metrics.horizontalAdvance(key);
    f.words.insert(word.toString(), width);
    return width;
}

TextBreaker::Face& TextBreaker::face(TextStyle style)
{
    std::unique_ptr<Face>& slot = m_faces[size_t(style)];
    if (!slot)
        slot = std::make_unique<Face>(style);
    return *slot;
}

// Without the signs that would stay blank, and without the spaces that stood around them.
QString TextBreaker::drawable(const QString& text)
{
    constexpr char32_t kJoiner = 0x200D;
    constexpr char32_t kPictureStyle = 0xFE0F;
    QString kept;
    bool skipped = false;
    for (const char32_t c : text.toUcs4()) {
        const bool isSign = QChar::category(c) == QChar::Symbol_Other || QChar::category(c) == QChar::Symbol_Modifier;
        const bool isTail = skipped && (c == kJoiner || c == kPictureStyle);
        if (isTail || (isSign && !hasOutline(c))) {
            skipped = true;
            continue;
        }
        if (skipped && c == U' ' && (kept.isEmpty() || kept.endsWith(u' ')))
            continue;
        skipped = false;
        kept += QString::fromUcs4(&c, 1);
    }
    if (kept.size() != text.size() && kept.endsWith(u' '))
        kept.chop(1);
    return kept.isEmpty() ? text : kept;
}

bool TextBreaker::hasOutline(char32_t sign)
{
    if (const auto known = m_outlines.constFind(sign); known != m_outlines.cend())
        return *known;
    QTextLayout layout(QString::fromUcs4(&sign, 1), fontOf(TextStyle::cardText));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    bool found = false;
    for (const QGlyphRun& run : layout.glyphRuns()) {
        const QList<quint32> glyphs = run.glyphIndexes();
        found = !glyphs.isEmpty() && glyphs.front() != 0 && !run.rawFont().pathForGlyph(glyphs.front()).isEmpty();
    }
    m_outlines.insert(sign, found);
    return found;
}

bool TextBreaker::isInter(QStringView text)
{
    if (m_plain.empty()) {
        m_plain.resize(kPlainEnd);
        const QRawFont inter = QRawFont::fromFont(fontOf(TextStyle::cardText));
        for (const auto& [first, last] : kPlainRanges) {
            for (char16_t c = first; c <= last; ++c)
                m_plain[c] = inter.supportsCharacter(QChar(c));
        }
    }
    return std::all_of(text.begin(), text.end(),
                       [this](QChar c) { return c.unicode() < kPlainEnd && m_plain[c.unicode()]; });
}

bool TextBreaker::isPlain(QStringView text)
{
    return isInter(text) && !mayHoldArrow(text);
}

} // namespace trayecto::layout
