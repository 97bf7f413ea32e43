#include "import/clipboardtable.h"

#include "base/text.h"

namespace trayecto::importing {

using base::Error;
using base::ErrorCode;

namespace {

constexpr QChar kQuote = u'"';
constexpr QChar kCellEnd = u'\t';
constexpr QChar kRowEnd = u'\n';

class Reader
{
  public:
    explicit Reader(QString text) : m_text(std::move(text)) {}

    bool isAtEnd() const { return m_at >= m_text.size(); }

    QStringList row()
    {
        QStringList cells;
        do
            cells += cell();
        while (cells.size() <= kMostTableColumns && take(kCellEnd));
        take(kRowEnd);
        return cells;
    }

  private:
    bool take(QChar wanted)
    {
        const bool isThere = !isAtEnd() && m_text[m_at] == wanted;
        m_at += isThere;
        return isThere;
    }

    QString cell()
    {
        if (const std::optional<QString> quoted = quotedCell())
            return *quoted;
        const qsizetype from = m_at;
        while (!isAtEnd() && m_text[m_at] != kCellEnd && m_text[m_at] != kRowEnd)
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    // nullopt: it is not one, and nothing of it has been read.
    std::optional<QString> quotedCell()
    {
        const qsizetype from = m_at;
        if (!take(kQuote))
            return std::nullopt;
        QString cell;
        bool hadToBe = false;
        for (; !isAtEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == kQuote && m_at + 1 < m_text.size() && m_text[m_at + 1] == kQuote) {
                ++m_at;
                hadToBe = true;
            } else if (c == kQuote) {
                break;
            } else if (c == kRowEnd || c == kCellEnd) {
                hadToBe = true;
            }
            cell += c;
        }
        const bool isClosed = take(kQuote);
        const bool isWhole = isAtEnd() || m_text[m_at] == kCellEnd || m_text[m_at] == kRowEnd;
        if (isClosed && isWhole && hadToBe)
            return cell;
        m_at = from;
        return std::nullopt;
    }

    QString m_text;
    qsizetype m_at = 0;
};

bool isEmpty(const QStringList& row)
{
    return std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

// Each row as long as the longest, up to its last cell that says something.
void square(TextTable& table)
{
    qsizetype width = 0;
    for (const QStringList& row : table.rows)
        for (qsizetype at = row.size(); at > width; --at)
            if (!row[at - 1].trimmed().isEmpty())
                width = at;
    for (QStringList& row : table.rows)
        row.resize(width);
}

} // namespace

base::Result<TextTable> tableFrom(const QString& text)
{
    if (text.size() > kMostTableText)
        return Error{ErrorCode::tooLarge, {}, {}};
    // A tab stays one: cleanText() keeps tabs and makes all line ends the same.
    Reader reader(base::cleanText(text, int(kMostTableText)));
    TextTable table;
    while (!reader.isAtEnd()) {
        table.rows.push_back(reader.row());
        if (table.rowCount() > kMostTableRows || table.rows.back().size() > kMostTableColumns)
            return Error{ErrorCode::tooLarge, {}, {}};
    }
    while (!table.rows.empty() && isEmpty(table.rows.back()))
        table.rows.pop_back();
    square(table);
    if (table.rowCount() * table.columnCount() > kMostTableCells)
        return Error{ErrorCode::tooLarge, {}, {}};
    return table;
}

bool isTable(const QString& text)
{
    if (!text.contains(kCellEnd))
        return false;
    const auto table = tableFrom(text);
    if (!table)
        return table.error().code == ErrorCode::tooLarge;
    return std::any_of(table->rows.begin(), table->rows.end(), [](const QStringList& row) {
        return std::count_if(row.begin(), row.end(), [](const QString& cell) { return !cell.trimmed().isEmpty(); }) > 1;
    });
}

QString textOf(const TextTable& table)
{
    QStringList lines;
    for (const QStringList& row : table.rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(kQuote) || cell.contains(kCellEnd) || cell.contains(kRowEnd))
                cell = kQuote + cell.replace(kQuote, QStringLiteral("\"\"")) + kQuote;
            cells += cell;
        }
        lines += cells.join(kCellEnd);
    }
    return lines.join(kRowEnd);
}

TextTable turned(const TextTable& table)
{
    TextTable other;
    for (int column = 0; column < table.columnCount(); ++column) {
        QStringList& row = other.rows.emplace_back();
        for (const QStringList& from : table.rows)
            row += from[column];
    }
    return other;
}

QStringList itemsOf(const QString& cell)
{
    QStringList items;
    QString text = cell;
    text.replace(u';', kRowEnd).replace(u'•', kRowEnd).replace(u'▪', kRowEnd);
    for (QString item : text.split(kRowEnd)) {
        item = item.trimmed();
        if (item.startsWith(u"- ") || item.startsWith(u"* ") || item.startsWith(u"– "))
            item = item.mid(2);
        if (item = base::cleanTitle(item); !item.isEmpty())
            items += item;
    }
    return items;
}

} // namespace trayecto::importing
