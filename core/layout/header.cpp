#include "layout/header.h"

#include "layout/cards.h"

namespace trayecto::layout {

namespace {

using base::Language;

constexpr double kPortrait = px(52);
constexpr double kPersonX = px(65);
constexpr double kPersonShare = 0.3;    // of the sheet, up to the first goal
constexpr double kAsideFrom = px(1000); // narrower sheets have the goals below the persona
constexpr double kGoalGap = px(28);
constexpr double kLeastGoal = px(180);

QString say(Language language, const char* source)
{
    return base::text(language, "Sheet", source);
}

QString scope(const model::JourneyMap& map, Language language)
{
    if (!map.scopeFrom.isEmpty() && !map.scopeTo.isEmpty())
        return say(language, QT_TRANSLATE_NOOP("Sheet", "from %1 to %2")).arg(map.scopeFrom, map.scopeTo);
    if (!map.scopeFrom.isEmpty())
        return say(language, QT_TRANSLATE_NOOP("Sheet", "from %1")).arg(map.scopeFrom);
    if (!map.scopeTo.isEmpty())
        return say(language, QT_TRANSLATE_NOOP("Sheet", "up to %1")).arg(map.scopeTo);
    return {};
}

QString subtitle(const model::JourneyMap& map, Language language)
{
    QStringList reach{scope(map, language), map.totalTime};
    reach.removeAll(QString());
    QStringList parts{map.state == model::MapState::asIs ? say(language, QT_TRANSLATE_NOOP("Sheet", "Current state"))
                                                         : say(language, QT_TRANSLATE_NOOP("Sheet", "Future state")),
                      map.scenario, reach.join(QStringLiteral(", ")), map.owner};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

class HeaderBuilder
{
  public:
    HeaderBuilder(const model::MapIndex& map, double width, Language language, TextBreaker& breaker)
        : m_map(map), m_width(width), m_language(language), m_breaker(breaker)
    {
    }

    HeaderBox build()
    {
        const model::JourneyMap& map = *m_map.map();
        // The sheet's first base line lies 12 below the margin's 40.
        double y = text(map.title, TextStyle::title, Ink::text, 0, -px(13), m_width);
        y = text(subtitle(map, m_language), TextStyle::subtitle, Ink::secondary, 0, y + px(2), m_width);
        y = people(y + px(22));
        m_header.ruleY = y + px(14);
        m_header.height = m_header.ruleY + px(18);
        return std::move(m_header);
    }

  private:
    struct Goal
    {
        const char* label;
        QString text;
    };

    double text(const QString& words, TextStyle style, Ink ink, double x, double y, double width)
    {
        if (words.isEmpty())
            return y;
        const TextPtr block = m_breaker.snugBlock(words, style, width);
        m_header.texts.push_back({block, {x, y}, ink});
        return y + block->height();
    }

    // The persona and the goals; returns their foot.
    double people(double top)
    {
        const model::JourneyMap& map = *m_map.map();
        std::vector<Goal> goals{
            {QT_TRANSLATE_NOOP("Sheet", "Goal"), map.goal},
            {QT_TRANSLATE_NOOP("Sheet", "Expectation"), map.expectation},
            {QT_TRANSLATE_NOOP("Sheet", "Business goal"), map.businessGoal},
        };
        std::erase_if(goals, [](const Goal& goal) { return goal.text.isEmpty(); });
        const bool hasPerson = m_map.persona() != nullptr;
        if (!hasPerson && goals.empty())
            return top - px(22);
        if (!hasPerson)
            return goalRow(goals, top, 0);
        if (goals.empty())
            return person(top, std::min(m_width, px(700)));
        if (m_width < kAsideFrom)
            return goalRow(goals, person(top, m_width) + px(12), 0);
        const double aside = m_width * kPersonShare;
        return std::max(person(top, aside - kGoalGap), goalRow(goals, top, aside));
    }

    double person(double top, double width)
    {
        const model::Persona& persona = *m_map.persona();
        PlacedImage portrait;
        portrait.rect = {0, top, kPortrait, kPortrait};
        portrait.round = true;
        if (const model::Image* photo = persona.photo.isNull() ? nullptr : m_map.project().find(persona.photo))
            portrait.bytes = m_map.project().blobs.value(photo->sha256);
        m_header.portrait = portrait;

        QString name = persona.name;
        if (persona.age)
            name += QStringLiteral(", %1").arg(*persona.age);
        QStringList words{persona.role, persona.description};
        words.removeAll(QString());
        const double room = width - kPersonX;
        const size_t firstText = m_header.texts.size();
        double y = text(name, TextStyle::personName, Ink::text, kPersonX, top, room);
        y = text(words.join(QStringLiteral(" · ")), TextStyle::personText, Ink::secondary, kPersonX, y + px(2), room);
        y = text(quoted(persona.quote, m_language), TextStyle::personQuote, Ink::secondary, kPersonX, y, room);
        // Less text than portrait: beside its middle.
        if (const double spare = top + kPortrait - y; spare > 0)
            for (size_t i = firstText; i < m_header.texts.size(); ++i)
                m_header.texts[i].at.ry() += spare / 2;
        return std::max(y, top + kPortrait);
    }

    double goalRow(const std::vector<Goal>& goals, double top, double left)
    {
        const double room = m_width - left + kGoalGap;
        const int fitting = std::max(1, int(room / (kLeastGoal + kGoalGap)));
        const int perRow = std::min(int(goals.size()), fitting);
        const double each = std::min(room / perRow, px(400));
        double rowTop = top;
        double foot = top;
        for (int i = 0; i < int(goals.size()); ++i) {
            if (i > 0 && i % perRow == 0)
                rowTop = foot + px(10);
            const double x = left + each * (i % perRow);
            const QString label = base::localeOf(m_language).toUpper(say(m_language, goals[size_t(i)].label));
            double y = text(label, TextStyle::label, Ink::secondary, x, rowTop, each - kGoalGap);
            y = text(goals[size_t(i)].text, TextStyle::value, Ink::text, x, y + px(3.5), each - kGoalGap);
            foot = std::max(foot, y);
        }
        return foot;
    }

    const model::MapIndex& m_map;
    double m_width;
    Language m_language;
    TextBreaker& m_breaker;
    HeaderBox m_header;
};

} // namespace

HeaderBox layOutHeader(const model::MapIndex& map, double width, Language language, TextBreaker& breaker)
{
    return HeaderBuilder(map, width, language, breaker).build();
}

HeaderBox layOutShortHeader(const model::MapIndex& map, double width, Language language, TextBreaker& breaker)
{
    HeaderBox header;
    const TextPtr title = breaker.snugBlock(map.map()->title, TextStyle::personName, width);
    const TextPtr words = breaker.snugBlock(subtitle(*map.map(), language), TextStyle::legend, width);
    header.texts = {{title, {0, -px(6)}, Ink::text}, {words, {0, title->height() - px(5)}, Ink::secondary}};
    header.ruleY = title->height() + words->height() + px(4);
    header.height = header.ruleY + px(14);
    return header;
}

} // namespace trayecto::layout
