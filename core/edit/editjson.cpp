#include "edit/editjson.h"

#include "model/codec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace trayecto::edit {

namespace {

using base::Error;
using base::ErrorCode;
using base::Result;

template <class Row> QJsonObject toJson(const Change<Row>& change)
{
    QJsonObject json{{QStringLiteral("table"), QLatin1String(model::Schema<Row>::table)}};
    if (change.before)
        json.insert(u"old", model::rowToJson(*change.before));
    if (!change.before) {
        json.insert(u"new", model::rowToJson(*change.after));
    } else if (change.after) {
        QJsonObject set;
        model::forEachField<Row>([&](const auto& field, int) {
            if (!(*change.before.*field.member == *change.after.*field.member))
                set.insert(QLatin1String(field.name), model::toJson(*change.after.*field.member));
        });
        json.insert(u"set", set);
    }
    return json;
}

template <class Row> Result<RowChange> changeOf(const QJsonObject& json)
{
    Change<Row> change;
    const auto read = [&](QStringView key, const QJsonObject& object, std::optional<Row>& into) -> Result<void> {
        Result<Row> row = model::rowFromJson<Row>(object, model::Missing::defaulted);
        if (!row)
            return Error{ErrorCode::badInput, key + u' ' + row.error().where, {}};
        into = std::move(*row);
        return {};
    };
    const bool isInsert = json.contains(u"new");
    if (isInsert == json.contains(u"old") || json.size() != (json.contains(u"set") ? 3 : 2))
        return Error{ErrorCode::badInput, QStringLiteral("old, new, set"), {}};
    if (isInsert) {
        if (const auto done = read(u"new", json.value(u"new").toObject(), change.after); !done)
            return done.error();
        return RowChange(change);
    }
    QJsonObject row = json.value(u"old").toObject();
    if (const auto done = read(u"old", row, change.before); !done)
        return done.error();
    if (json.contains(u"set")) {
        const QJsonObject set = json.value(u"set").toObject();
        for (auto field = set.begin(); field != set.end(); ++field)
            row.insert(field.key(), field.value());
        if (const auto done = read(u"set", row, change.after); !done)
            return done.error();
        if (change.after->id != change.before->id)
            return Error{ErrorCode::badInput, QStringLiteral("set id"), {}};
    }
    return RowChange(change);
}

Result<RowChange> changeFrom(const QJsonObject& json)
{
    const QString table = json.value(u"table").toString();
    std::optional<Result<RowChange>> change;
    model::forEachRowType([&]<class Row>(std::type_identity<Row>) {
        if (table == QLatin1String(model::Schema<Row>::table))
            change.emplace(changeOf<Row>(json));
    });
    if (!change)
        return Error{ErrorCode::badInput, QStringLiteral("table"), table};
    return std::move(*change);
}

} // namespace

QByteArray changesToJson(std::span<const RowChange> changes)
{
    QJsonArray array;
    for (const RowChange& change : changes)
        array.append(std::visit([](const auto& one) { return toJson(one); }, change));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<std::vector<RowChange>> changesFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return Error{ErrorCode::badInput, QStringLiteral("changes"), {}};
    std::vector<RowChange> changes;
    const QJsonArray array = document.array();
    changes.reserve(size_t(array.size()));
    for (const auto& value : array) {
        Result<RowChange> change = changeFrom(value.toObject());
        if (!change)
            return Error{ErrorCode::badInput, QStringLiteral("changes[%1] ").arg(changes.size()) + change.error().where,
                         change.error().detail};
        changes.push_back(std::move(*change));
    }
    return changes;
}

} // namespace trayecto::edit
