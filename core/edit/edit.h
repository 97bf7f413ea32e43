// An edit is data: the rows it changes, each with what it was and what it becomes.
#pragma once

#include "model/project.h"

#include <variant>

namespace trayecto::edit {

// What an edit does, in the words of undo. On disk: by name; do not rename.
enum class Verb : quint8 {
    create,
    add,
    rename,
    change,
    move,
    reorder,
    split,
    merge,
    duplicate,
    remove,
    import,
    felt,
    restore,
};

struct EditLabel
{
    Verb verb = Verb::change;
    model::RowKind kind = model::RowKind::project;
    QString title;      // of the row it is about
    base::Uuid subject; // that row

    bool operator==(const EditLabel&) const = default;
};

// One row: inserted (no before), removed (no after) or updated (both). Never neither.
template <class Row> struct Change
{
    std::optional<Row> before;
    std::optional<Row> after;

    base::Id<Row> id() const { return before ? before->id : after->id; }
    bool operator==(const Change&) const = default;
};

namespace detail {
template <class Rows> struct ChangeOf;
template <class... Row> struct ChangeOf<std::tuple<Row...>>
{
    using Type = std::variant<Change<Row>...>;
};
} // namespace detail

using RowChange = detail::ChangeOf<model::RowTypes>::Type;

struct Edit
{
    base::Uuid id;
    EditLabel label;
    QString author;
    qint64 timeMs = 0;                // since 1970 UTC
    QString gesture;                  // unique for the life of the file; its edits are one step of undo
    std::vector<RowChange> changes;   // at most one for each row
    QHash<QString, QByteArray> blobs; // bytes of new images by SHA-256; not part of the log

    bool isEmpty() const { return changes.empty() && blobs.isEmpty(); }
};

// The same label and changes the other way round.
Edit inverted(const Edit& edit);

// One edit that does `first` and then `second`. A row that ends as it began disappears from it.
// Pre: `second` fits on what `first` leaves.
Edit composed(const Edit& first, const Edit& second);

QLatin1String nameOf(Verb verb);
std::optional<Verb> verbFrom(const QString& name);
QLatin1String nameOf(model::RowKind kind); // the table's name
std::optional<model::RowKind> rowKindFrom(const QString& name);

} // namespace trayecto::edit
