#include "edit/edit.h"

#include "edit/composition.h"

namespace trayecto::edit {

namespace {

constexpr std::array kVerbs{"create", "add",       "rename", "change", "move", "reorder", "split",
                            "merge",  "duplicate", "remove", "import", "felt", "restore"};

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
    Composition both(first);
    both.add(second);
    return both.finish();
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
