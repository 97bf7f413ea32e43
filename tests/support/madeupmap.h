// Maps made up from a seed: every lane kind, any script, titles from one letter to 300.
#pragma once

#include "model/project.h"
#include "model/value.h"

#include <random>

namespace trayecto::tests {

enum class Script { english, spanish, chinese, arabic, hebrew, thai, mixed };

struct MapShape
{
    int phases = 4;
    int mostSteps = 3; // in a phase; at least one
    int mostCards = 2; // in a cell
    Script script = Script::english;
    bool longTitles = false; // now and then 300 characters without a space
    bool spans = false;
    unsigned seed = 1;
};

struct MadeUpMap
{
    model::Project project;
    base::Id<model::JourneyMap> map;
    int cards = 0; // in visible lanes
};

class MapMaker
{
  public:
    explicit MapMaker(const MapShape& shape) : m_shape(shape), m_random(shape.seed) {}

    MadeUpMap make()
    {
        MadeUpMap made;
        model::Persona persona{.id = base::Id<model::Persona>::create(), .name = title(), .role = title()};
        persona.age = 34;
        persona.description = title() + u' ' + title();
        persona.quote = title();
        made.project.rows<model::Persona>().put(persona);
        for (const char* icon : {"website", "phone", "email", "branch", "chat", "social"})
            m_channels.push_back(put(made, model::Channel{.id = base::Id<model::Channel>::create(),
                                                          .name = title(),
                                                          .icon = QString::fromLatin1(icon)}));
        model::JourneyMap map{.id = base::Id<model::JourneyMap>::create(), .title = title()};
        map.scenario = title();
        map.goal = title();
        map.expectation = title();
        map.businessGoal = title();
        map.scopeFrom = title();
        map.scopeTo = title();
        map.persona = persona.id;
        made.map = put(made, map);
        addColumns(made);
        addLanes(made);
        return made;
    }

  private:
    int upTo(int most) { return most <= 0 ? 0 : int(m_random() % unsigned(most + 1)); }
    bool oneIn(int n) { return m_random() % unsigned(n) == 0; }
    base::Rank nextRank() { return m_rank = base::Rank::between(m_rank, {}); }

    template <class Row> base::Id<Row> put(MadeUpMap& made, Row row)
    {
        if constexpr (requires { row.rank; })
            row.rank = nextRank();
        made.project.rows<Row>().put(row);
        return row.id;
    }

    QString word()
    {
        static const char* const kWords[][12] = {
            {"the", "customer", "calls", "again", "to", "compare", "a", "price", "before", "paying", "e-mail",
             "insurance"},
            {"oficina", "eficaz", "compara", "el", "precio", "de", "la", "póliza", "y", "llama", "otra", "vez"},
            {"比较", "三个", "保险", "报价", "客户", "打电话", "询问", "顾问", "网站", "付款", "等待", "确认"},
            {"يقارن", "العميل", "ثلاثة", "عروض", "قبل", "الدفع", "ثم", "يتصل", "بمركز", "الخدمة", "مرة", "أخرى"},
            {"הלקוח", "משווה", "שלוש", "הצעות", "לפני", "התשלום", "ואז", "מתקשר", "למוקד", "השירות", "שוב", "מחיר"},
            {"ลูกค้า", "เปรียบเทียบ", "ราคา", "ก่อน", "จ่ายเงิน", "แล้ว", "โทร", "ศูนย์", "บริการ", "อีกครั้ง", "สาม", "ใบ"}};
        int script = int(m_shape.script);
        if (m_shape.script == Script::mixed)
            script = upTo(5);
        return QString::fromUtf8(kWords[script][m_random() % 12]);
    }

    QString title()
    {
        if (m_shape.longTitles && oneIn(12)) {
            QString word;
            while (word.size() < 300)
                word += this->word();
            return word.left(300);
        }
        const bool spaces = m_shape.script != Script::chinese && m_shape.script != Script::thai;
        QStringList words;
        for (int i = 0, count = 1 + upTo(6); i < count; ++i)
            words.append(word());
        return words.join(spaces ? QStringLiteral(" ") : QString());
    }

    void addColumns(MadeUpMap& made)
    {
        for (int i = 0; i < m_shape.phases; ++i) {
            const auto phase = put(made, model::Phase{.id = base::Id<model::Phase>::create(),
                                                      .map = made.map,
                                                      .title = title(),
                                                      .color = model::phaseColor(i)});
            for (int j = 0, count = 1 + upTo(m_shape.mostSteps - 1); j < count; ++j)
                m_steps.push_back(
                    put(made, model::Step{.id = base::Id<model::Step>::create(), .phase = phase, .title = title()}));
        }
    }

    void addLanes(MadeUpMap& made)
    {
        for (size_t kind = 0; kind < model::kEnumNames<model::LaneKind>.size(); ++kind) {
            model::Lane lane{.id = base::Id<model::Lane>::create(), .map = made.map};
            lane.kind = model::LaneKind(kind);
            lane.title = title();
            lane.hint = title();
            lane.visible = !oneIn(8) || lane.kind == model::LaneKind::touchpoints;
            lane.lineBelow = model::BlueprintLine(oneIn(4) ? upTo(3) : 0);
            put(made, lane);
            for (const auto& step : m_steps)
                for (int i = 0, count = upTo(m_shape.mostCards); i < count; ++i)
                    addCard(made, lane, step);
        }
    }

    void addCard(MadeUpMap& made, const model::Lane& lane, const base::Id<model::Step>& step)
    {
        model::Card card{.id = base::Id<model::Card>::create(), .kind = model::cardKindOf(lane.kind)};
        card.step = step;
        card.lane = lane.id;
        card.title = title();
        card.momentOfTruth = oneIn(6);
        card.span = m_shape.spans && oneIn(5) ? 1 + upTo(3) : 1;
        if (oneIn(3))
            card.description = title();
        if (card.kind == model::CardKind::touchpoint) {
            card.channel = m_channels[size_t(upTo(int(m_channels.size()) - 1))];
            m_touchpoints.push_back(card.id);
            model::Feeling feeling{.id = base::Id<model::Feeling>::create(), .touchpoint = card.id};
            if (!oneIn(5))
                feeling.felt = (upTo(8) - 4) / 2.0;
            if (!oneIn(4))
                feeling.wanted = upTo(4) / 2.0;
            if (oneIn(4))
                feeling.expected = upTo(2);
            if (oneIn(2))
                feeling.emotion = title();
            put(made, feeling);
        } else if (card.kind == model::CardKind::painPoint) {
            card.severity = 1 + upTo(2);
        }
        const bool isAbout = card.kind == model::CardKind::painPoint || card.kind == model::CardKind::opportunity;
        if (isAbout && !m_touchpoints.empty())
            card.about = m_touchpoints[size_t(upTo(int(m_touchpoints.size()) - 1))];
        put(made, card);
        made.cards += lane.visible ? 1 : 0;
    }

    MapShape m_shape;
    std::mt19937 m_random;
    base::Rank m_rank;
    std::vector<base::Id<model::Channel>> m_channels;
    std::vector<base::Id<model::Step>> m_steps;
    std::vector<base::Id<model::Card>> m_touchpoints;
};

} // namespace trayecto::tests
