// The log's form of an edit holds all of it, and nothing but that form is read.

#include "edit/editjson.h"
#include "edit/words.h"
#include "support/smallmap.h"

#include <gtest/gtest.h>

namespace trayecto::tests {
namespace {

TEST(EditJson, EveryKindOfChangeComesBack)
{
    SmallMap map;
    for (const auto& edit :
         {edit::addCard(map.project(), {.step = map.pay, .lane = map.doing, .title = QStringLiteral("“¿Ñ?” سعر")}),
          edit::moveCard(map.project(), map.quote, map.pay, map.doing), edit::removePhase(map.project(), map.search)}) {
        ASSERT_TRUE(edit);
        const QByteArray json = edit::changesToJson(edit->changes);
        const auto back = edit::changesFromJson(json);
        ASSERT_TRUE(back) << qUtf8Printable(base::sentence(back.error()));
        EXPECT_EQ(*back, edit->changes);
        EXPECT_EQ(edit::changesToJson(*back), json);
    }
}

TEST(EditJson, AnUpdateKeepsOnlyTheFieldsThatChanged)
{
    SmallMap map;
    const auto edit = edit::moveStep(map.project(), map.compare, map.search, 0);
    const QByteArray json = edit::changesToJson(edit->changes);
    EXPECT_TRUE(json.contains("\"set\":{\"rank\":")) << json.constData();
    EXPECT_FALSE(json.contains("\"new\"")) << json.constData();
}

// As in the log of a file that was begun before there was the field.
TEST(EditJson, AFieldThatIsNotThereHasItsDefault)
{
    SmallMap map;
    const auto edit = edit::addPhase(map.project(), map.map, QStringLiteral("X"));
    QByteArray json = edit::changesToJson(edit->changes);
    ASSERT_TRUE(json.contains(",\"title\":\"X\"")) << json.constData();
    const auto back = edit::changesFromJson(json.replace(",\"title\":\"X\"", ""));
    ASSERT_TRUE(back) << qUtf8Printable(base::sentence(back.error()));
    for (const edit::RowChange& change : *back)
        if (const auto* phase = std::get_if<edit::Change<model::Phase>>(&change)) {
            EXPECT_EQ(phase->after->title, QString());
        }
}

TEST(EditJson, OtherFormsAreRefusedWithTheirPlace)
{
    SmallMap map;
    const QByteArray good = edit::changesToJson(edit::addPhase(map.project(), map.map, QStringLiteral("X"))->changes);
    const auto where = [](const QByteArray& json) {
        const auto changes = edit::changesFromJson(json);
        return changes ? QStringLiteral("accepted") : changes.error().where;
    };
    EXPECT_EQ(where("{}"), QStringLiteral("changes"));
    EXPECT_EQ(where("[{}]"), QStringLiteral("changes[0] table"));
    EXPECT_EQ(where("[{\"table\":\"phase\"}]"), QStringLiteral("changes[0] old, new, set"));
    EXPECT_EQ(where(QByteArray(good).replace("\"moment\":\"during\"", "\"moment\":\"never\"")),
              QStringLiteral("changes[0] new phase.moment"));
    EXPECT_EQ(where(QByteArray(good).replace("\"title\":\"X\"", "\"title\":7")),
              QStringLiteral("changes[0] new phase.title"));
    EXPECT_EQ(where(QByteArray(good).replace("\"title\":\"X\"", "\"title\":\"X\",\"more\":1")),
              QStringLiteral("changes[0] new phase.*"));
}

TEST(Words, SayWhatAnEditDoesInBothLanguages)
{
    const edit::EditLabel label{edit::Verb::move, model::RowKind::card, QStringLiteral("Online quote form"), {}};
    EXPECT_EQ(edit::words(label, base::Language::en), QStringLiteral("Move card “Online quote form”"));
    EXPECT_EQ(edit::words(label, base::Language::es), QStringLiteral("Mover tarjeta «Online quote form»"));
    edit::EditLabel longLabel = label;
    longLabel.title = QString(300, QLatin1Char('x'));
    EXPECT_LT(edit::words(longLabel, base::Language::en).size(), 60);
}

} // namespace
} // namespace trayecto::tests
