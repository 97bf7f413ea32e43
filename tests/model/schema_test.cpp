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

template <class T> constexpr bool isOptional = false;
template <class T> constexpr bool isOptional<std::optional<T>> = true;

// Stands in for a value of any type, so that the compiler can count how many a struct takes. An optional makes itself
// out of what it holds.
struct Anything
{
    template <class T>
    requires(!isOptional<T>) operator T() const;
};

template <class Row, size_t... At> constexpr bool takes(std::index_sequence<At...>)
{
    return requires
    {
        Row{(static_cast<void>(At), Anything{})...};
    };
}

template <class Row, size_t Most = 40> constexpr size_t memberCount()
{
    if constexpr (Most == 0 || takes<Row>(std::make_index_sequence<Most>()))
        return Most;
    else
        return memberCount<Row, Most - 1>();
}

// Some value that is not the default.
void fill(QString& value)
{
    value += QStringLiteral("x");
}
void fill(bool& value)
{
    value = !value;
}
void fill(int& value)
{
    ++value;
}
void fill(qint64& value)
{
    value += 7;
}
void fill(double& value)
{
    value += 0.5;
}
void fill(Rank& value)
{
    value.key += "V";
}
void fill(Color& value)
{
    value.rgb += 0x10203;
}
template <class Row> void fill(Id<Row>& value)
{
    value = Id<Row>::create();
}
template <class Number> void fill(std::optional<Number>& value)
{
    fill(value.emplace());
}
template <class E>
requires std::is_enum_v<E>
void fill(E& value)
{
    value = E(value == E() ? kEnumNames<E>.size() - 1 : 0);
}

// A field that a struct has and the schema forgets would be lost on disk.
TEST(Schema, HasEveryMemberOfEveryStruct)
{
    forEachRowType([]<class Row>(std::type_identity<Row>) {
        constexpr size_t fields = std::tuple_size_v<decltype(Schema<Row>::fields)>;
        EXPECT_EQ(memberCount<Row>(), 1 + fields) << Schema<Row>::table; // and the id
    });
}

TEST(Schema, JsonHoldsEveryFieldOfEveryRow)
{
    forEachRowType([]<class Row>(std::type_identity<Row>) {
        SCOPED_TRACE(Schema<Row>::table);
        Row row;
        row.id = Id<Row>::create();
        forEachField<Row>([&](const auto& field, int) { fill(row.*field.member); });
        EXPECT_EQ(differingFields(row, Row{}), (1u << std::tuple_size_v<decltype(Schema<Row>::fields)>)-1);
        const auto back = rowFromJson<Row>(rowToJson(row));
        ASSERT_TRUE(back);
        EXPECT_EQ(*back, row);
    });
}

TEST(Schema, AMissingKeyIsAnErrorUnlessItIsToBeTheDefault)
{
    const Step step{Id<Step>::create(), Id<Phase>::create(), {"V"}, QStringLiteral("Pay")};
    QJsonObject json = rowToJson(step);
    json.remove(u"title");
    ASSERT_FALSE(rowFromJson<Step>(json));
    EXPECT_EQ(rowFromJson<Step>(json).error().where, u"step.title");
    const auto row = rowFromJson<Step>(json, Missing::defaulted);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->title, QString());
    EXPECT_EQ(row->phase, step.phase);
    json.insert(u"colour", QStringLiteral("red"));
    EXPECT_EQ(rowFromJson<Step>(json, Missing::defaulted).error().where, u"step.*");
    json = rowToJson(step);
    json.remove(u"id");
    EXPECT_FALSE(rowFromJson<Step>(json, Missing::defaulted));
}

TEST(Color, IsReadInBothCasesAndWrittenInLower)
{
    const auto color = Color::parse(QStringLiteral("#2B59c3"));
    ASSERT_TRUE(color);
    EXPECT_EQ(color->toString(), u"#2b59c3");
    for (const char16_t* wrong : {u"", u"#2b59c", u"2b59c33", u"#2b59cg", u"#2b59c33", u"#+b59c3", u"#\uff12b59c"})
        EXPECT_FALSE(Color::parse(QString::fromUtf16(wrong)));
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
