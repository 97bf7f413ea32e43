// The keys of one edit command, read with care: each must be of its type, and none may be left over.
#pragma once

#include "base/result.h"
#include "model/codec.h"

#include <QJsonObject>
#include <QSet>

namespace trayecto::importing {

// The first failure is kept; what is read after it does not matter.
class CommandArguments
{
  public:
    explicit CommandArguments(QJsonObject json) : m_json(std::move(json)) {}

    bool has(const QString& key) const { return m_json.contains(key); }
    // Undefined where the key is absent.
    QJsonValue take(const QString& key);
    // Fails where the key is absent or holds no text of one line.
    QString title(const QString& key = QStringLiteral("title"));

    // The value of a field, cleaned where it is text; unchanged where the key is absent.
    template <class Value> void read(const QString& key, Value& value, const model::Rule& rule)
    {
        const QJsonValue json = take(key);
        if (json.isUndefined())
            return;
        if (!model::fromJson(json, value))
            return fail(key, QT_TRANSLATE_NOOP("Error", "is of the wrong type or not a known value"));
        if constexpr (std::is_same_v<Value, QString>)
            value = cleaned(key, value, rule);
    }

    // Fields by their schema's names, written as commands write them: business_goal is "businessGoal".
    // References, ranks and kinds are other keys' work.
    template <class Row> void readFields(Row& row)
    {
        model::forEachField<Row>([&](const auto& field, int) {
            using Value = typename std::decay_t<decltype(field)>::Type;
            constexpr bool isPlace = model::isReference<Value> || std::is_same_v<Value, model::Rank> ||
                                     std::is_same_v<Value, model::LaneKind> || std::is_same_v<Value, model::CardKind>;
            if constexpr (!isPlace)
                read(camelCase(QLatin1String(field.name)), row.*field.member, field.rule);
        });
    }

    void fail(base::Error error);
    void fail(const QString& key, const char* detail);
    bool hasFailed() const { return m_failure.has_value(); }
    // The first failure, or a key that nobody took.
    base::Result<void> finished() const;

    static QString camelCase(QLatin1String name);

  private:
    QString cleaned(const QString& key, const QString& text, const model::Rule& rule);

    QJsonObject m_json;
    QSet<QString> m_taken;
    std::optional<base::Error> m_failure;
};

} // namespace trayecto::importing
