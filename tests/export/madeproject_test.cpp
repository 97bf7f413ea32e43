// The projects that tests and benchmarks are made with are projects like any other.
#include "support/madeproject.h"

#include "base/error.h"
#include "model/mapindex.h"
#include "model/validation.h"

#include <gtest/gtest.h>

using namespace trayecto;

TEST(MadeProject, KeepsAllRulesInEveryTongue)
{
    for (int tongue = 0; tongue <= int(tests::Tongue::mixed); ++tongue) {
        const auto project = tests::madeProject({.touchpoints = 150, .tongue = tests::Tongue(tongue)});
        const base::Result<void> checked = model::checkProject(project);
        EXPECT_TRUE(checked) << tongue << ' ' << checked.error().where.toStdString() << ' '
                             << checked.error().detail.toStdString();
        EXPECT_EQ(model::MapIndex(project, tests::onlyMap(project)).touchpoints().size(), 150u);
    }
}

TEST(MadeProject, TheSamePlanMakesTheSameProject)
{
    const tests::Plan plan{.touchpoints = 80, .tongue = tests::Tongue::mixed, .seed = 7};
    EXPECT_EQ(tests::madeProject(plan), tests::madeProject(plan));
    tests::Plan other = plan;
    other.seed = 8;
    EXPECT_FALSE(tests::madeProject(plan) == tests::madeProject(other));
}
