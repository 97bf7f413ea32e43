// Each rule of the model, broken on purpose: the message names it.

#include "model/validation.h"
#include "support/smallmap.h"

#include <gtest/gtest.h>

namespace trayecto::tests {
namespace {

using namespace model;

struct Broken
{
    const char* where;
    std::function<void(Project&, const SmallMap&)> spoil;
};

template <class Row> void change(Project& project, const Id<Row>& id, const std::function<void(Row&)>& spoil)
{
    Row row = *project.find(id);
    spoil(row);
    project.rows<Row>().put(row);
}

TEST(Validation, EveryBrokenRuleIsNamed)
{
    const SmallMap map;
    ASSERT_TRUE(checkProject(map.project()));
    const auto card = [](const std::function<void(Card&)>& spoil) {
        return [spoil](Project& project, const SmallMap& small) { change(project, small.quote, spoil); };
    };
    const auto pain = [](const std::function<void(Card&)>& spoil) {
        return [spoil](Project& project, const SmallMap& small) { change(project, small.slow, spoil); };
    };
    const std::vector<Broken> cases{
        {"card.title", card([](Card& row) { row.title = QStringLiteral("two\nlines"); })},
        {"card.title", card([](Card& row) { row.title = QString(301, QLatin1Char('x')); })},
        {"card.description", card([](Card& row) { row.description = QChar(0xD800); })},
        {"card.step", card([](Card& row) { row.step = Id<Step>::create(); })},
        {"card.channel", card([](Card& row) { row.channel = Id<Channel>::create(); })},
        {"card.rank", card([](Card& row) { row.rank.key = "a0"; })},
        {"card.span", card([](Card& row) { row.span = 0; })},
        {"card.kind", card([](Card& row) { row.kind = CardKind::note; })},
        {"card.severity", card([](Card& row) { row.severity = 1; })},
        {"card.severity", pain([](Card& row) { row.severity = 0; })},
        {"card.severity", pain([](Card& row) { row.severity = 4; })},
        {"card.pain_kind", card([](Card& row) { row.painKind = PainKind::wait; })},
        {"card.moment_of_truth", pain([](Card& row) { row.momentOfTruth = true; })},
        {"card.about", pain([](Card& row) { row.about = row.id; })},
        {"card.about", card([](Card& row) { row.about = row.id; })},
        {"map.title",
         [](Project& project, const SmallMap& small) {
             change<JourneyMap>(project, small.map, [](JourneyMap& row) { row.title.clear(); });
         }},
        {"persona.age",
         [](Project& project, const SmallMap& small) {
             change<Persona>(project, small.marta, [](Persona& row) { row.age = 151; });
         }},
        {"phase.map",
         [](Project& project, const SmallMap& small) {
             change<Phase>(project, small.buy, [](Phase& row) { row.map = Id<JourneyMap>::create(); });
         }},
        {"feeling.felt",
         [](Project& project, const SmallMap& small) {
             change<Feeling>(project, feelings(project, small.quote).front()->id, [](Feeling& row) { row.felt = 2.1; });
         }},
        {"feeling.touchpoint",
         [](Project& project, const SmallMap& small) {
             change<Feeling>(project, feelings(project, small.quote).front()->id,
                             [&](Feeling& row) { row.touchpoint = small.slow; });
         }},
        {"feeling",
         [](Project& project, const SmallMap& small) {
             Feeling twin = *feelings(project, small.quote).front();
             twin.id = Id<Feeling>::create();
             project.rows<Feeling>().put(twin);
         }},
        {"Buy", [](Project& project, const SmallMap& small) { project.rows<Step>().remove(small.pay); }},
        {"image.sha256",
         [](Project& project, const SmallMap&) {
             project.rows<Image>().put(
                 {Id<Image>::create(), QString(64, QLatin1Char('0')), QStringLiteral("image/png")});
         }},
        {"project.language",
         [](Project& project, const SmallMap&) {
             change<ProjectInfo>(project, info(project)->id,
                                 [](ProjectInfo& row) { row.language = QStringLiteral("fr"); });
         }},
        {"project",
         [](Project& project, const SmallMap&) {
             project.rows<ProjectInfo>().put({Id<ProjectInfo>::create(), {}, QStringLiteral("en")});
         }},
    };
    for (const Broken& one : cases) {
        Project project = map.project();
        one.spoil(project, map);
        const auto result = checkProject(project);
        ASSERT_FALSE(result) << one.where;
        EXPECT_EQ(result.error().code, base::ErrorCode::ruleBroken);
        EXPECT_EQ(result.error().where, QLatin1String(one.where)) << qUtf8Printable(result.error().detail);
    }
}

TEST(Validation, ACardOfAnotherMapIsRefused)
{
    SmallMap map;
    const Id<JourneyMap> copy(
        map.apply(edit::duplicateMap(map.project(), map.map, QStringLiteral("Copy"), MapState::toBe)));
    Project project = map.project();
    change<Card>(project, map.quote, [&](Card& row) { row.lane = lanes(project, copy)[1]->id; });
    EXPECT_EQ(checkProject(project).error().where, QStringLiteral("card.lane"));
}

} // namespace
} // namespace trayecto::tests
