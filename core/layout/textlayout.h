// Text broken into lines once, so that the screen, the page and every export show the same lines.
//
// A text wraps between words; a word wider than its box, and scripts written without spaces, break inside. Paragraphs
// that begin right to left stand at the right of their box. Nothing is ever cut: the block grows in height.
// Emoji are the exception: colour fonts are pictures, which a PDF shows as nothing, and without one they are empty
// boxes. Where no font has an outline for them they are left out.
#pragma once

#include "layout/textstyle.h"

#include <QHash>
#include <QRectF>
#include <QString>
#include <QTextLayout>
#include <memory>
#include <optional>
#include <vector>

namespace trayecto::layout {

// `start` is the reading side of the paragraph, left or right; `end` is always the right.
enum class Align { start, center, end };

struct TextLine
{
    int start = 0; // into the block's text, UTF-16 units
    int length = 0;
    double x = 0;        // of the first pixel of ink's advance, from the left of the box
    double baseline = 0; // from the top of the block
    double width = 0;    // without the space it was broken at
};

// Units: pt, y down, from the top left of the box.
// Thread: a block is shaped when it is first painted; the thread that made it paints it.
class TextBlock
{
  public:
    const QString& text() const { return m_text; }
    TextStyle style() const { return m_style; }
    const std::vector<TextLine>& lines() const { return m_lines; }
    bool isEmpty() const { return m_lines.empty(); }
    double boxWidth() const { return m_boxWidth; }
    double width() const { return m_width; } // of the longest line
    double height() const { return m_height; }
    // Where the ink stands in the box, from its left edge.
    QRectF inkRect() const;
    QString lineText(const TextLine& line) const { return m_text.mid(line.start, line.length); }

    // The glyphs of all lines at their places. Units: pt * kUnitsPerPt.
    const QTextLayout& shaped() const;

  private:
    friend class TextBreaker;

    QString m_text;
    TextStyle m_style = TextStyle::cardText;
    std::vector<TextLine> m_lines;
    double m_boxWidth = 0;
    double m_width = 0;
    double m_height = 0;
    mutable std::unique_ptr<QTextLayout> m_shaped;
};

using TextPtr = std::shared_ptr<const TextBlock>;

// Breaks text and remembers what it broke, by text, style, width and alignment.
// Thread: one at a time.
class TextBreaker
{
  public:
    TextBreaker();
    ~TextBreaker();

    // In a box of `widthPt`; without one, a single line as wide as the text. Never null.
    TextPtr block(const QString& text, TextStyle style, std::optional<double> widthPt = std::nullopt,
                  Align align = Align::start);

    // As block(), but no wider than its text: a paragraph from right to left stands next to what is left of it.
    TextPtr snugBlock(const QString& text, TextStyle style, double widthPt);

    // The width of the widest word, below which words would break.
    double widestWord(const QString& text, TextStyle style);

  private:
    struct Key
    {
        QString text;
        int style;
        int widthUnits;
        int align;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed) noexcept
        {
            return qHashMulti(seed, key.text, key.style, key.widthUnits, key.align);
        }
    };
    struct Face;

    TextPtr broken(const Key& key);
    bool breakAtSpaces(TextBlock& block, double boxUnits, Align align);
    void breakByRules(TextBlock& block, double boxUnits, Align align);
    double wordWidth(Face& face, QStringView word);
    Face& face(TextStyle style);
    bool isInter(QStringView text); // the typeface has all of its signs
    bool isPlain(QStringView text); // and one for each letter
    QString drawable(const QString& text);
    bool hasOutline(char32_t sign);

    std::vector<std::unique_ptr<Face>> m_faces;
    std::vector<bool> m_plain; // by code unit: drawn by Inter, left to right, each unit for itself
    QHash<Key, TextPtr> m_blocks;
    QHash<char32_t, bool> m_outlines; // of signs: whether a font can draw them as curves
};

} // namespace trayecto::layout
