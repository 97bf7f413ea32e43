#include "export/pdftext.h"

#include "export/cjkradicals.h"

#include <QList>
#include <algorithm>
#include <iterator>

namespace trayecto::exporting {

namespace {

// Characters that Unicode has only because older character sets had them.
constexpr char16_t kFormRanges[][2] = {
    {0x2F00, 0x2FDF}, // Kangxi radicals
    {0xF900, 0xFAFF}, // CJK compatibility ideographs
    {0xFB00, 0xFB06}, // Latin ligatures
    {0xFB50, 0xFDFF}, // Arabic presentation forms
    {0xFE70, 0xFEFC},
};

QByteArray hex(const QString& text)
{
    QByteArray out = "<";
    for (const QChar c : text)
        out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return out + '>';
}

// The hexadecimal strings of a line, as numbers.
QList<uint> numbersIn(const QByteArray& line)
{
    QList<uint> numbers;
    for (qsizetype at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1))
        numbers += line.mid(at + 1, line.indexOf('>', at) - at - 1).toUInt(nullptr, 16);
    return numbers;
}

// "<first> <last> <target>" counts upwards from the target; "<first> <last> [<target> ...]" names each.
QByteArray writtenRange(const QByteArray& line)
{
    const QList<uint> numbers = numbersIn(line);
    if (numbers.size() < 3)
        return line;
    const bool named = line.contains('[');
    QByteArray out = hex(QString(QChar(char16_t(numbers[0])))) + ' ' + hex(QString(QChar(char16_t(numbers[1])))) + " [";
    for (uint glyph = numbers[0]; glyph <= numbers[1]; ++glyph) {
        const uint place = glyph - numbers[0];
        out += hex(writtenForm(char16_t(named ? numbers.value(2 + place) : numbers[2] + place))) + ' ';
    }
    return out + ']';
}

} // namespace

QString writtenForm(char16_t glyphCharacter)
{
    if (glyphCharacter == u'\t' || glyphCharacter == u'\u00A0')
        return QStringLiteral(" ");
    const auto found =
        std::lower_bound(std::begin(kCjkRadicals), std::end(kCjkRadicals), glyphCharacter,
                         [](const RadicalPair& pair, char16_t radical) { return pair.radical < radical; });
    if (found != std::end(kCjkRadicals) && found->radical == glyphCharacter)
        return QChar(found->ideograph);
    const QString same = QChar(glyphCharacter);
    for (const auto& [first, last] : kFormRanges) {
        if (glyphCharacter >= first && glyphCharacter <= last)
            return same.normalized(QString::NormalizationForm_KC);
    }
    return same;
}

QByteArray withWrittenForms(const QByteArray& toUnicode)
{
    QByteArray out;
    bool inRanges = false;
    for (const QByteArray& line : toUnicode.split('\n')) {
        if (line.startsWith("endbfrange"))
            inRanges = false;
        out += inRanges ? writtenRange(line) : line;
        out += '\n';
        if (line.endsWith(" beginbfrange"))
            inRanges = true;
    }
    out.chop(1);
    return out;
}

} // namespace trayecto::exporting
