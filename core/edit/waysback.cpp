#include "edit/waysback.h"

#include "base/clock.h"
#include "edit/rowedits.h"

namespace trayecto::edit {

using namespace model;

namespace {

EditLabel backTo(const QString& name)
{
    return {Verb::restore, RowKind::version, base::cleanTitle(name), {}};
}

} // namespace

bool isNamed(const Project& project, qint64 lastChange)
{
    const auto& versions = project.rows<Version>();
    return std::any_of(versions.begin(), versions.end(),
                       [lastChange](const Version& version) { return version.seq >= lastChange; });
}

Edit wayBack(Composition since, const QString& name)
{
    Edit way = inverted(since.finish());
    std::erase_if(way.changes, [](const RowChange& change) { return std::holds_alternative<Change<Version>>(change); });
    way.id = base::Uuid::create();
    way.timeMs = base::nowMs();
    way.gesture.clear();
    way.label = backTo(name);
    return way;
}

Edit difference(const Project& from, const Project& to, const QString& name)
{
    EditBuilder builder(from, backTo(name));
    forEachRowType([&]<class Row>(std::type_identity<Row>) {
        if constexpr (!std::is_same_v<Row, Version>) {
            for (const Row& row : from.rows<Row>())
                if (!to.find(row.id))
                    builder.remove(row.id);
            for (const Row& row : to.rows<Row>())
                if (const Row* before = from.find(row.id); !before || !(*before == row))
                    builder.put(row);
        }
    });
    for (const Image& image : to.rows<Image>())
        if (!from.blobs.contains(image.sha256))
            builder.addBlob(image.sha256, to.blobs.value(image.sha256));
    return builder.finish();
}

} // namespace trayecto::edit
