// A table as spreadsheet programs put it on the clipboard: cells apart by tabs, rows by line ends.
#pragma once

#include "base/result.h"

#include <QStringList>
#include <vector>

namespace trayecto::importing {

inline constexpr qsizetype kMostTableText = 2 << 20; // UTF-16 units
inline constexpr int kMostTableRows = 500;
inline constexpr int kMostTableColumns = 300;
inline constexpr int kMostTableCells = 20'000;

// All rows are of the same length; cells may have several lines.
struct TextTable
{
    std::vector<QStringList> rows;

    int rowCount() const { return int(rows.size()); }
    int columnCount() const { return rows.empty() ? 0 : int(rows.front().size()); }
    bool operator==(const TextTable&) const = default;
};

// A cell that begins and ends with a quote is one that had to be quoted where it holds a tab, a line end or a quote
// (RFC 4180 section 2, rules 5 to 7, with tabs for commas, as Excel and Calc write it); quotes around anything else are
// text: Calc quotes cells with a line end alone. Rows and columns that are empty at the end are left out.
// Errors: tooLarge
base::Result<TextTable> tableFrom(const QString& text);

// Whether a text is more than lines one below the other: somewhere two cells that are not empty stand side by side.
bool isTable(const QString& text);

// As spreadsheet programs read it; tableFrom() of it gives the table again.
QString textOf(const TextTable& table);

// Rows and columns exchanged.
TextTable turned(const TextTable& table);

// What stands in a cell one below the other, or apart by semicolons or bullets.
QStringList itemsOf(const QString& cell);

} // namespace trayecto::importing
