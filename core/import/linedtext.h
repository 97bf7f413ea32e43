// A text that still knows which line of the file each character came from, however much has been cut out of it.
#pragma once

#include <QString>
#include <vector>

namespace trayecto::importing {

class LinedText
{
  public:
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    LinedText() = default;
    // Line ends become \n. `firstLine` is the number of the text's first line in its file.
    LinedText(const QString& text, int firstLine);

    const QString& text() const { return m_text; }
    // Pre: neither the old nor the new character is a line feed.
    void replaceAt(qsizetype at, QChar c) { m_text[at] = c; }
    // Pre: the ranges are in order and do not overlap.
    void cut(const std::vector<Range>& ranges);
    int lineAt(qsizetype at) const;

  private:
    struct Mark
    {
        qsizetype at = 0;
        int line = 1;
    };
    size_t markBefore(qsizetype at) const;

    QString m_text;
    std::vector<Mark> m_marks{Mark{}}; // each place where the line changes, in order; the first is at 0
};

} // namespace trayecto::importing
