#include "import/linedtext.h"

#include <algorithm>

namespace trayecto::importing {

LinedText::LinedText(const QString& text, int firstLine) : m_text(text), m_marks{Mark{0, firstLine}}
{
    m_text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    for (qsizetype at = m_text.indexOf(u'\n'); at >= 0; at = m_text.indexOf(u'\n', at + 1))
        m_marks.push_back({at + 1, ++firstLine});
}

size_t LinedText::markBefore(qsizetype at) const
{
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), at,
                                        [](qsizetype wanted, const Mark& mark) { return wanted < mark.at; });
    return size_t(after - m_marks.begin()) - 1;
}

int LinedText::lineAt(qsizetype at) const
{
    return m_marks[markBefore(at)].line;
}

void LinedText::cut(const std::vector<Range>& ranges)
{
    if (ranges.empty())
        return;
    QString kept;
    kept.reserve(m_text.size());
    std::vector<Mark> marks;
    const auto keep = [&](qsizetype begin, qsizetype end) {
        if (begin == end)
            return;
        size_t mark = markBefore(begin);
        marks.push_back({kept.size(), m_marks[mark].line});
        while (++mark < m_marks.size() && m_marks[mark].at < end)
            marks.push_back({kept.size() + m_marks[mark].at - begin, m_marks[mark].line});
        kept += QStringView(m_text).sliced(begin, end - begin);
    };
    qsizetype from = 0;
    for (const Range& range : ranges) {
        keep(from, range.begin);
        from = range.end;
    }
    keep(from, m_text.size());
    if (marks.empty())
        marks.push_back({0, lineAt(m_text.size())});
    m_text = kept;
    m_marks = std::move(marks);
}

} // namespace trayecto::importing
