// The one description of a struct: what is derived from it agrees with it.

#include "model/codec.h"
#include "support/smallmap.h"

#include <QSet>
#include <gtest/gtest.h>

namespace trayecto::tests {
namespace {

using namespace model;

TEST(Schema, EveryRowTypeHasItsKindNameAndDistinctFields)
{
    QSet<QString> tables;
    int place = 0;
    forEachRowType([&]<class Row>(std::type_identity<Row>) {
        EXPECT_EQ(int(Schema<Row>::kind), place++) << Schema<Row>::table;
        tables.insert(QLatin1String(Schema<Row>::table));
        QSet<QString> names;
        int count = 0;
        forEachField<Row>([&](const auto& field, int) {
            names.insert(QLatin1String(field.name));
            ++count;
        });
        EXPECT_EQ(names.size(), count) << Schema<Row>::table;
        EXPECT_LE(count, 32) << "change masks have 32 bits";
    });
    EXPECT_EQ(tables.size(), place);
}

// A field that a struct has and the schema forgets would be lost on disk. Every member takes part in operator==, so a
// row that differs from the default in each field must differ from a copy made through JSON of the default's fields.
TEST(Schema, JsonHoldsEveryField)
{
    Card card{.id = Id<Card>::create(),
              .kind = CardKind::painPoint,
              .step = Id<Step>::create(),
              .lane = Id<Lane>::create(),
              .rank = {"V"},
              .title = QStringLiteral("t"),
              .description = QStringLiteral("d"),
              .channel = Id<Channel>::create(),
              .person = Id<Persona>::create(),
              .span = 3,
              .momentOfTruth = true,
              .painKind = PainKind::wait,
              .severity = 3,
              .about = Id<Card>::create(),
              .image = Id<Image>::create()};
    const auto back = rowFromJson<Card>(rowToJson(card));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, card);
    EXPECT_EQ(differingFields(card, Card{}), (1u << std::tuple_size_v<decltype(Schema<Card>::fields)>)-1);

    const JourneyMap map{.id = Id<JourneyMap>::create(),
                         .rank = {"1"},
                         .title = QStringLiteral("a"),
                         .state = MapState::toBe,
                         .scenario = QStringLiteral("b"),
                         .goal = QStringLiteral("c"),
                         .expectation = QStringLiteral("d"),
                         .businessGoal = QStringLiteral("e"),
                         .scopeFrom = QStringLiteral("f"),
                         .scopeTo = QStringLiteral("g"),
                         .totalTime = QStringLiteral("h"),
                         .owner = QStringLiteral("i"),
                         .persona = Id<Persona>::create()};
    EXPECT_EQ(*rowFromJson<JourneyMap>(rowToJson(map)), map);
    EXPECT_EQ(differingFields(map, JourneyMap{}), (1u << std::tuple_size_v<decltype(Schema<JourneyMap>::fields)>)-1);

    const Feeling feeling{Id<Feeling>::create(), Id<Card>::create(), Id<Persona>::create(), {"1"}, -1.5, 2, 0.5,
                          QStringLiteral("x")};
    EXPECT_EQ(*rowFromJson<Feeling>(rowToJson(feeling)), feeling);
    EXPECT_EQ(differingFields(feeling, Feeling{}), (1u << std::tuple_size_v<decltype(Schema<Feeling>::fields)>)-1);
}

TEST(Schema, EnumNamesComeBackAndAreDistinct)
{
    EXPECT_EQ(kEnumNames<LaneKind>.size(), kEnumNames<CardKind>.size());
    for (size_t kind = 0; kind < kEnumNames<CardKind>.size(); ++kind) {
        EXPECT_EQ(enumFrom<CardKind>(QString(nameOf(CardKind(kind)))), CardKind(kind));
        EXPECT_EQ(laneKindOf(cardKindOf(LaneKind(kind))), LaneKind(kind));
    }
    EXPECT_EQ(enumFrom<MapState>(QStringLiteral("asIs")), std::nullopt);
}

TEST(Schema, SearchTextHasWhatPeopleWroteAndNoCodes)
{
    Persona persona{.name = QStringLiteral("Marta"), .quote = QStringLiteral("I want to be sure")};
    persona.rank.key = "Zz";
    EXPECT_EQ(searchText(persona), QStringLiteral("Marta\nI want to be sure"));
}

TEST(Table, ACopyIsASnapshot)
{
    SmallMap map;
    const Project snapshot = map.project();
    map.apply(edit::removeCards(map.project(), {map.quote, map.slow}));
    EXPECT_EQ(snapshot.rows<Card>().size(), 2u);
    EXPECT_NE(snapshot.find(map.quote), nullptr);
    EXPECT_EQ(map.project().rows<Card>().size(), 0u);
    ASSERT_TRUE(map.document.undo());
    EXPECT_EQ(map.project(), snapshot);
}

} // namespace
} // namespace trayecto::tests
