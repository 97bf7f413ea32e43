// Values and rows as JSON, by the names of the schema.
// On disk: in the edit log and in JSON files. Enums by name, colours as "#rrggbb", ids in canonical form,
// null for a missing reference or number.
#pragma once

#include "base/result.h"
#include "model/schema.h"

#include <QJsonObject>
#include <QJsonValue>
#include <cmath>

namespace trayecto::model {

template <class Value> QJsonValue toJson(const Value& value)
{
    if constexpr (std::is_same_v<Value, Rank>)
        return QString::fromLatin1(value.key.data(), qsizetype(value.key.size()));
    else if constexpr (std::is_same_v<Value, Color>)
        return value.toString();
    else if constexpr (isReference<Value>)
        return value.isNull() ? QJsonValue() : QJsonValue(value.toString());
    else if constexpr (std::is_enum_v<Value>)
        return nameOf(value);
    else if constexpr (requires { value.has_value(); })
        return value ? toJson(*value) : QJsonValue();
    else
        return value;
}

// False where the JSON value is not of the type; `value` is then as it was.
bool fromJson(const QJsonValue& json, QString& value);
bool fromJson(const QJsonValue& json, bool& value);
bool fromJson(const QJsonValue& json, int& value);
bool fromJson(const QJsonValue& json, qint64& value); // no more than a double holds
bool fromJson(const QJsonValue& json, double& value);
bool fromJson(const QJsonValue& json, Rank& value);
bool fromJson(const QJsonValue& json, Color& value);
bool fromJson(const QJsonValue& json, base::Uuid& value); // null becomes the null id

template <class Value> bool fromJson(const QJsonValue& json, std::optional<Value>& value)
{
    Value given{};
    if (json.isNull()) {
        value.reset();
        return true;
    }
    if (!fromJson(json, given))
        return false;
    value = given;
    return true;
}

template <class E>
requires std::is_enum_v<E>
bool fromJson(const QJsonValue& json, E& value)
{
    const auto found = json.isString() ? enumFrom<E>(json.toString()) : std::nullopt;
    if (found)
        value = *found;
    return found.has_value();
}

// Every field of the row and its "id".
template <class Row> QJsonObject rowToJson(const Row& row)
{
    QJsonObject json{{QStringLiteral("id"), row.id.toString()}};
    forEachField<Row>(
        [&](const auto& field, int) { json.insert(QLatin1String(field.name), toJson(row.*field.member)); });
    return json;
}

// What a missing key means: an error, or the field's default, as in a log that was begun before there was that field.
enum class Missing { refused, defaulted };

// Errors: badInput naming table and field: a missing or unknown key, a value of the wrong type.
template <class Row> base::Result<Row> rowFromJson(const QJsonObject& json, Missing missing = Missing::refused)
{
    const auto bad = [](const QString& field) {
        return base::Error{base::ErrorCode::badInput, QLatin1String(Schema<Row>::table) + u'.' + field, {}};
    };
    Row row;
    int known = 1;
    if (!fromJson(json.value(u"id"), row.id) || row.id.isNull())
        return bad(QStringLiteral("id"));
    const char* wrong = nullptr;
    forEachField<Row>([&](const auto& field, int) {
        const auto found = json.constFind(QLatin1String(field.name));
        const bool isThere = found != json.constEnd();
        known += isThere;
        if (!wrong && (isThere ? !fromJson(found.value(), row.*field.member) : missing == Missing::refused))
            wrong = field.name;
    });
    if (wrong)
        return bad(QLatin1String(wrong));
    if (json.size() != known)
        return bad(QStringLiteral("*"));
    return row;
}

} // namespace trayecto::model
