#include "model/codec.h"

#include <limits>

namespace trayecto::model {

bool fromJson(const QJsonValue& json, QString& value)
{
    if (!json.isString())
        return false;
    value = json.toString();
    return true;
}

bool fromJson(const QJsonValue& json, bool& value)
{
    if (!json.isBool())
        return false;
    value = json.toBool();
    return true;
}

bool fromJson(const QJsonValue& json, int& value)
{
    const double number = json.toDouble(0.5);
    if (!json.isDouble() || number != std::floor(number) || std::abs(number) > std::numeric_limits<int>::max())
        return false;
    value = int(number);
    return true;
}

bool fromJson(const QJsonValue& json, qint64& value)
{
    constexpr double kExact = 9007199254740991; // 2^53 - 1
    const double number = json.toDouble(0.5);
    if (!json.isDouble() || number != std::floor(number) || std::abs(number) > kExact)
        return false;
    value = qint64(number);
    return true;
}

bool fromJson(const QJsonValue& json, double& value)
{
    if (!json.isDouble() || !std::isfinite(json.toDouble()))
        return false;
    value = json.toDouble();
    return true;
}

bool fromJson(const QJsonValue& json, Rank& value)
{
    const QByteArray key = json.toString().toUtf8();
    if (!Rank::isValid({key.data(), size_t(key.size())}))
        return false;
    value.key = key.toStdString();
    return true;
}

bool fromJson(const QJsonValue& json, Color& value)
{
    const auto color = Color::parse(json.toString());
    if (color)
        value = *color;
    return color.has_value();
}

bool fromJson(const QJsonValue& json, base::Uuid& value)
{
    if (json.isNull()) {
        value = {};
        return true;
    }
    const auto id = base::Uuid::parse(json.toString());
    if (id)
        value = *id;
    return id.has_value();
}

} // namespace trayecto::model
