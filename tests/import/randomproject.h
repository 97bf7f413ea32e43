// Projects that keep the rules and hold whatever else the schema allows.
#pragma once

#include "base/text.h"
#include "model/project.h"

#include <QCryptographicHash>
#include <random>

namespace trayecto::tests {

class RandomProject
{
  public:
    explicit RandomProject(quint32 seed) : m_random(seed) {}

    model::Project make()
    {
        using namespace model;
        ProjectInfo info = filled<ProjectInfo>();
        info.language = chance(2) ? QStringLiteral("es") : QStringLiteral("en");
        m_project.rows<ProjectInfo>().put(info);
        for (int i = below(4); i > 0; --i)
            put(filled<Channel>());
        for (int i = below(3); i > 0; --i)
            addImage();
        for (int i = below(4); i > 0; --i)
            put(filled<Persona>());
        for (int i = below(3); i > 0; --i)
            put(filled<Tag>());
        for (int i = below(3); i > 0; --i)
            put(filled<Emotion>());
        for (int i = below(3); i > 0; --i)
            addMap();
        for (int i = below(3); i > 0; --i)
            put(filled<Word>());
        return m_project;
    }

  private:
    int below(int count) { return int(m_random() % quint32(count)); }
    bool chance(int oneIn) { return below(oneIn) == 0; }

    template <class Row> void put(Row row) { m_project.rows<Row>().put(std::move(row)); }

    template <class Row> model::Id<Row> any(bool orNone)
    {
        const auto& rows = m_project.rows<Row>();
        if (rows.isEmpty() || (orNone && chance(3)))
            return {};
        return (rows.begin() + below(int(rows.size())))->id;
    }

    QString text(const model::Rule& rule)
    {
        static const QStringList pieces{
            QStringLiteral("a"),    QStringLiteral(" "),  QStringLiteral("\""),      QStringLiteral("\\"),
            QStringLiteral("ñ"),    QStringLiteral("旅"), QStringLiteral("😀"),       QStringLiteral("\n"),
            QStringLiteral("\t"),   QStringLiteral("{"),  QStringLiteral("e\u0301"), QStringLiteral("رحلة"),
            QStringLiteral("null"), QStringLiteral("/"),  QStringLiteral("</b>"),    QStringLiteral("=1+1")};
        QString made = rule.required ? QStringLiteral("x") : QString();
        for (int i = below(12); i > 0; --i)
            made += pieces[below(int(pieces.size()))];
        return rule.line ? base::cleanTitle(made, rule.limit) : base::cleanText(made, rule.limit);
    }

    template <class Value> Value value(const model::Rule& rule)
    {
        if constexpr (std::is_same_v<Value, QString>)
            return text(rule);
        else if constexpr (std::is_same_v<Value, bool>)
            return chance(2);
        else if constexpr (std::is_same_v<Value, int>)
            return int(rule.least) + below(int(rule.most - rule.least) + 1);
        else if constexpr (std::is_same_v<Value, qint64>)
            return qint64(std::uniform_real_distribution(rule.least, rule.most)(m_random));
        else if constexpr (std::is_same_v<Value, double>)
            return std::uniform_real_distribution(rule.least, rule.most)(m_random);
        else if constexpr (requires { typename Value::value_type; } && !std::is_same_v<Value, QString>)
            return chance(3) ? Value() : Value(value<typename Value::value_type>(rule));
        else if constexpr (std::is_same_v<Value, model::Rank>)
            return {std::to_string(below(40)) + char('a' + below(26))};
        else if constexpr (std::is_same_v<Value, model::Color>)
            return {quint32(below(0x1000000))};
        else if constexpr (std::is_enum_v<Value>)
            return Value(below(int(model::kEnumNames<Value>.size())));
        else
            return referenceOf(Value{}, rule);
    }

    template <class Row> model::Id<Row> referenceOf(model::Id<Row>, const model::Rule& rule)
    {
        return any<Row>(rule.optional);
    }

    template <class Row> Row filled()
    {
        Row row;
        row.id = model::Id<Row>::create();
        model::forEachField<Row>([&](const auto& field, int) {
            using Value = typename std::decay_t<decltype(field)>::Type;
            row.*field.member = value<Value>(field.rule);
        });
        return row;
    }

    void addImage()
    {
        const QByteArray bytes = "GIF89a" + QByteArray(below(200), char('0' + below(60)));
        model::Image image = filled<model::Image>();
        image.mediaType = QStringLiteral("image/gif");
        image.sha256 = QLatin1String(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        m_project.blobs.insert(image.sha256, bytes);
        put(image);
    }

    void addMap()
    {
        using namespace model;
        JourneyMap map = filled<JourneyMap>();
        map.zoomsInto = anyTouchpoint(); // of a map made before: never in a circle
        put(map);
        for (int i = below(2); i > 0; --i) {
            SavedView view = filled<SavedView>();
            view.map = map.id;
            put(view);
        }
        std::vector<Lane> lanes;
        for (int i = 1 + below(5); i > 0; --i) {
            Lane lane = filled<Lane>();
            lane.map = map.id;
            lanes.push_back(lane);
            put(lane);
        }
        std::vector<Id<Card>> touchpoints;
        for (int p = below(4); p > 0; --p) {
            Phase phase = filled<Phase>();
            phase.map = map.id;
            put(phase);
            for (int s = 1 + below(3); s > 0; --s) {
                Step step = filled<Step>();
                step.phase = phase.id;
                put(step);
                for (int c = below(6); c > 0; --c)
                    addCard(step, lanes[size_t(below(int(lanes.size())))], touchpoints);
            }
        }
        for (const Id<Card>& touchpoint : touchpoints) {
            if (chance(3))
                continue;
            Feeling feeling = filled<Feeling>();
            feeling.touchpoint = touchpoint;
            put(feeling);
        }
    }

    void addCard(const model::Step& step, const model::Lane& lane, std::vector<model::Id<model::Card>>& touchpoints)
    {
        using namespace model;
        Card card = filled<Card>();
        card.step = step.id;
        card.lane = lane.id;
        card.kind = cardKindOf(lane.kind);
        const bool isPain = card.kind == CardKind::painPoint;
        const bool isTouchpoint = card.kind == CardKind::touchpoint;
        card.severity = isPain ? 1 + below(3) : 0;
        if (!isPain)
            card.painKind = PainKind::unspecified;
        card.momentOfTruth = isTouchpoint && chance(2);
        card.about = isTouchpoint || touchpoints.empty() || chance(2)
                         ? Id<Card>()
                         : touchpoints[size_t(below(int(touchpoints.size())))];
        put(card);
        if (isTouchpoint)
            touchpoints.push_back(card.id);
        for (const Tag& tag : m_project.rows<Tag>())
            if (chance(3))
                put(CardTag{Id<CardTag>::create(), card.id, tag.id});
        if (chance(4)) {
            Comment comment = filled<Comment>();
            comment.card = card.id;
            put(comment);
        }
    }

    model::Id<model::Card> anyTouchpoint()
    {
        const model::Id<model::Card> card = any<model::Card>(true);
        const model::Card* row = m_project.find(card);
        return row && row->kind == model::CardKind::touchpoint ? card : model::Id<model::Card>();
    }

    std::mt19937 m_random;
    model::Project m_project;
};

} // namespace trayecto::tests
