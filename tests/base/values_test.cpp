// Ids, the clock, results and errors: the small values everything stands on.
#include "base/clock.h"
#include "base/error.h"
#include "base/id.h"
#include "base/language.h"
#include "base/result.h"

#include <QSet>
#include <chrono>
#include <gtest/gtest.h>
#include <thread>

using namespace trayecto::base;

namespace {

TEST(Uuid, IsVersion7OfRfc9562)
{
    const FrozenClock clock(4102444800000); // 2100-01-01, later than any id before
    const Uuid id = Uuid::create();
    EXPECT_EQ(id.high >> 16, 4102444800000u);
    EXPECT_EQ((id.high >> 12) & 0xF, 7u);
    EXPECT_EQ(id.low >> 62, 2u);
    EXPECT_FALSE(id.isNull());
}

TEST(Uuid, IsWrittenAndReadCanonically)
{
    // The example of RFC 9562, appendix A.6.
    const QString text = QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    const auto id = Uuid::parse(text);
    ASSERT_TRUE(id);
    EXPECT_EQ(id->high, 0x017F22E279B07CC3u);
    EXPECT_EQ(id->low, 0x98C4DC0C0C07398Fu);
    EXPECT_EQ(id->toString(), text);
    EXPECT_EQ(Uuid::parse(text.toUpper()), id);
    EXPECT_EQ(Uuid::parse(Uuid::create().toString())->isNull(), false);
}

TEST(Uuid, RefusesEverythingElse)
{
    for (const char* text : {"", "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f ",
                             "{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}", "017f22e2-79b0-4cc3-98c4-dc0c0c07398f",
                             "017f22e2-79b0-7cc3-18c4-dc0c0c07398f", "017f22e279b0-7cc3-98c4-dc0c-0c07398f",
                             "017f22e2-79b0-7cc3-98c4-dc0c0c07398g", "017f22e2-79b0-7cc3-98c4-dc0c0c0739-f",
                             "00000000-0000-0000-0000-000000000000"})
        EXPECT_FALSE(Uuid::parse(QString::fromLatin1(text))) << text;
}

TEST(Uuid, RisesAcrossThreads)
{
    std::vector<std::vector<Uuid>> made(4);
    std::vector<std::thread> threads;
    for (std::vector<Uuid>& mine : made)
        threads.emplace_back([&mine] {
            for (int i = 0; i < 20'000; ++i)
                mine.push_back(Uuid::create());
        });
    for (std::thread& thread : threads)
        thread.join();
    QSet<Uuid> all;
    for (const std::vector<Uuid>& mine : made) {
        EXPECT_TRUE(std::is_sorted(mine.begin(), mine.end()));
        for (const Uuid& id : mine)
            all.insert(id);
    }
    EXPECT_EQ(all.size(), 80'000);
}

TEST(Uuid, RisesWithinAMillisecondAndWhenTheClockGoesBack)
{
    const Uuid before = Uuid::create();
    const FrozenClock clock(1000);
    Uuid last = before;
    for (int i = 0; i < 10'000; ++i) {
        const Uuid id = Uuid::create();
        ASSERT_LT(last, id);
        ASSERT_TRUE(Uuid::parse(id.toString()));
        last = id;
    }
}

TEST(Id, IsOfOneKindOfRow)
{
    struct Step;
    struct Lane;
    static_assert(!std::is_convertible_v<Id<Step>, Id<Lane>>);
    static_assert(!std::is_convertible_v<Uuid, Id<Step>>);
    EXPECT_TRUE(Id<Step>().isNull());
    EXPECT_NE(Id<Step>::create(), Id<Step>::create());
}

TEST(Clock, StandsStillOnlyWhileFrozen)
{
    {
        const FrozenClock clock(42);
        EXPECT_EQ(nowMs(), 42);
    }
    using namespace std::chrono;
    EXPECT_NEAR(double(nowMs()), double(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()),
                1000.0);
}

TEST(Result, HoldsAValueOrAnError)
{
    Result<QString> good(QStringLiteral("map"));
    ASSERT_TRUE(good.ok());
    EXPECT_EQ(good->size(), 3);
    EXPECT_EQ(*std::move(good), QStringLiteral("map"));

    const Result<QString> bad(Error{ErrorCode::diskFull, QStringLiteral("a.trayecto"), {}});
    EXPECT_FALSE(bad);
    EXPECT_EQ(bad.error().code, ErrorCode::diskFull);

    EXPECT_TRUE(Result<void>());
    EXPECT_EQ(Result<void>(Error{ErrorCode::readOnly, {}, {}}).error().code, ErrorCode::readOnly);
}

TEST(Error, SaysPlaceThenSentenceThenDetail)
{
    installLanguage(Language::en);
    EXPECT_EQ(sentence({ErrorCode::badInput, QStringLiteral("viaje.mmd:12"), QStringLiteral("no score")}),
              QStringLiteral("viaje.mmd:12: The input cannot be understood; nothing was changed. (no score)"));
}

TEST(Error, HasItsOwnSentenceForEveryCodeInBothLanguages)
{
    QSet<QString> sentences;
    for (const Language language : {Language::en, Language::es}) {
        installLanguage(language);
        for (int code = 0; code <= int(ErrorCode::internal); ++code)
            sentences.insert(sentence({ErrorCode(code), {}, {}}));
    }
    installLanguage(Language::en);
    EXPECT_EQ(sentences.size(), 2 * (int(ErrorCode::internal) + 1));
}

} // namespace
