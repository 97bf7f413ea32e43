// Text as search compares it: "línea", "LINEA" and "Línea" are the same.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace trayecto::base {

// Without case, accents and the other forms of a letter (full width, ligatures, ß as ss). Marks that make another
// letter of it, as in Japanese or Hindi, stay.
QString foldForSearch(const QString& text);

// What is looked for: folded words, in any order.
QStringList searchWords(const QString& query);
bool containsAll(const QString& folded, const QStringList& words);

// UTF-16 units of a text that was not folded.
struct TextSpan
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan&) const = default;
};

// Where the words stand in the text itself, each at its first place; in order and without overlap.
std::vector<TextSpan> spansOf(const QStringList& words, const QString& text);

} // namespace trayecto::base
