#include "edit/edit.h"

namespace trayecto::edit {

namespace {

constexpr std::array kVerbs{"create", "add",       "rename", "change", "move", "reorder", "split",
                            "merge",  "duplicate", "remove", "import", "felt", "restore"};

// The row a change is about: its table and its id.
std::pair<size_t, base::Uuid> rowOf(const RowChange& change)
{
    return {change.index(), std::visit([](const auto& one) -> base::Uuid { return one.id(); }, change)};
}

} // namespace

Edit inverted(const Edit& edit)
{
    Edit inverse = edit;
    inverse.blobs.clear();
    for (RowChange& change : inverse.changes)
        std::visit([](auto& one) { std::swap(one.before, one.after); }, change);
    return inverse;
}

Edit composed(const Edit& first, const Edit& second)
{
    Edit both = first;
    both.timeMs = second.timeMs;
    both.blobs.insert(second.blobs);
    QHash<std::pair<size_t, base::Uuid>, size_t> places;
    for (size_t at = 0; at < both.changes.size(); ++at)
        places.insert(rowOf(both.changes[at]), at);
    for (const RowChange& change : second.changes) {
        const auto at = places.constFind(rowOf(change));
        if (at == places.cend()) {
            both.changes.push_back(change);
            continue;
        }
        std::visit([&]<class One>(const One& one) { std::get<One>(both.changes[*at]).after = one.after; }, change);
    }
    std::erase_if(both.changes, [](const RowChange& change) {
        return std::visit([](const auto& one) { return one.before == one.after; }, change);
    });
    return both;
}

QLatin1String nameOf(Verb verb)
{
    return QLatin1String(kVerbs[size_t(verb)]);
}

std::optional<Verb> verbFrom(const QString& name)
{
    for (size_t at = 0; at < kVerbs.size(); ++at)
        if (name == QLatin1String(kVerbs[at]))
            return Verb(at);
    return std::nullopt;
}

QLatin1String nameOf(model::RowKind kind)
{
    const char* name = "";
    model::forEachRowType([&]<class Row>(std::type_identity<Row>) {
        if (model::Schema<Row>::kind == kind)
            name = model::Schema<Row>::table;
    });
    return QLatin1String(name);
}

std::optional<model::RowKind> rowKindFrom(const QString& name)
{
    std::optional<model::RowKind> found;
    model::forEachRowType([&]<class Row>(std::type_identity<Row>) {
        if (name == QLatin1String(model::Schema<Row>::table))
            found = model::Schema<Row>::kind;
    });
    return found;
}

} // namespace trayecto::edit
