// The lines of `trayecto edit`: what each does, and what is said of one that cannot be done.
#include "import/editcommand.h"

#include "edit/document.h"
#include "export/info.h"
#include "export/jsonfile.h"
#include "import/commandplaces.h"
#include "import/template.h"
#include "model/mapindex.h"
#include "model/query.h"

#include <QFile>
#include <QJsonArray>
#include <gtest/gtest.h>

using namespace trayecto;
using namespace trayecto::model;
using base::ErrorCode;

namespace {

// A project that obeys lines, as the command line has it.
class Session
{
  public:
    explicit Session(const char* key = "sample")
    {
        const auto made = importing::fromTemplate(QLatin1String(key), base::Language::en);
        EXPECT_TRUE(made && m_document.apply(*made));
    }

    base::Result<qint64> say(const QByteArray& line)
    {
        const auto command = importing::editCommand(line, project());
        if (!command)
            return command.error();
        using Action = importing::EditCommand::Action;
        return command->action == Action::undo   ? m_document.undo()
               : command->action == Action::redo ? m_document.redo()
                                                 : m_document.apply(command->edit);
    }

    // Each must be obeyed, with one edit.
    void obey(const QByteArray& line)
    {
        const qint64 before = m_document.seq();
        const auto seq = say(line);
        ASSERT_TRUE(seq) << line.toStdString() << " " << qPrintable(base::sentence(seq.error()));
        EXPECT_EQ(*seq, before + 1) << line.toStdString();
    }

    // Must be refused so, with nothing changed.
    void refuse(const QByteArray& line, ErrorCode code, const QString& where, const QString& detail = {})
    {
        const QByteArray before = exporting::jsonOf(project());
        const auto seq = say(line);
        ASSERT_FALSE(seq) << line.toStdString();
        EXPECT_EQ(int(seq.error().code), int(code)) << line.toStdString();
        EXPECT_EQ(seq.error().where, where) << line.toStdString();
        if (!detail.isEmpty()) {
            EXPECT_EQ(seq.error().detail, detail) << line.toStdString();
        }
        EXPECT_EQ(exporting::jsonOf(project()), before);
    }

    const Project& project() const { return m_document.project(); }
    const edit::EditLabel* label() const { return m_document.undoLabel(); }
    MapIndex index() const { return {project(), maps(project()).front()->id}; }
    const Card* card(const QString& title) const
    {
        for (const Card& card : project().rows<Card>())
            if (card.title == title)
                return &card;
        return nullptr;
    }
    QStringList phaseTitles() const
    {
        QStringList titles;
        for (const Phase* phase : phases(project(), maps(project()).front()->id))
            titles += phase->title;
        return titles;
    }
    QStringList stepTitles() const
    {
        QStringList titles;
        const MapIndex all = index();
        for (const Step* step : all.steps())
            titles += step->title;
        return titles;
    }

  private:
    edit::Document m_document;
};

TEST(EditCommand, BuildsAMapFromABlankOne)
{
    Session session("blank");
    session.obey(R"({"do":"addPhase","title":"Renew","step":"Gets a letter","color":"#112233","moment":"after"})");
    EXPECT_EQ(session.label()->verb, edit::Verb::add);
    EXPECT_EQ(session.label()->title, u"Renew");
    EXPECT_EQ(session.phaseTitles().last(), u"Renew");
    EXPECT_EQ(session.stepTitles().last(), u"Gets a letter");
    EXPECT_EQ(phases(session.project(), maps(session.project()).front()->id).back()->color.toString(), u"#112233");

    session.obey(R"({"do":"addPhase","title":"First of all","at":1})");
    EXPECT_EQ(session.phaseTitles().first(), u"First of all");
    session.obey(R"({"do":"addStep","phase":"Renew","title":"Signs"})");
    session.obey(R"({"do":"addStep","phase":5,"title":"Reads","at":2})");
    EXPECT_EQ(session.stepTitles().mid(4).join(QLatin1Char('|')), u"Gets a letter|Reads|Signs");

    session.obey(
        R"({"do":"addTouchpoint","phase":"Renew","step":3,"title":"Sign online","channel":"Website","felt":-1,)"
        R"("wanted":1.5,"emotion":"unsure","momentOfTruth":true,"description":"Two\nlines"})");
    const Card* card = session.card(QStringLiteral("Sign online"));
    ASSERT_TRUE(card);
    EXPECT_EQ(session.label()->title, u"Sign online");
    EXPECT_TRUE(card->momentOfTruth);
    EXPECT_EQ(card->description, u"Two\nlines");
    EXPECT_EQ(session.project().find(card->step)->title, u"Signs");
    EXPECT_EQ(session.project().find(card->channel)->icon, u"website");
    EXPECT_EQ(session.index().feeling(card->id)->felt, -1);
    EXPECT_EQ(session.index().feeling(card->id)->wanted, 1.5);

    session.obey(
        R"({"do":"addPainPoint","touchpoint":"Sign online","title":"Code never comes","severity":3,"painKind":"wait"})");
    const Card* pain = session.card(QStringLiteral("Code never comes"));
    ASSERT_TRUE(pain);
    EXPECT_EQ(pain->about, session.card(QStringLiteral("Sign online"))->id);
    EXPECT_EQ(pain->step, session.card(QStringLiteral("Sign online"))->step);
    EXPECT_EQ(pain->severity, 3);
    session.obey(R"({"do":"addOpportunity","touchpoint":1,"title":"Send it at once"})");
    session.obey(R"({"do":"addThought","phase":"Renew","step":"Reads","title":"Again?"})");
    session.obey(R"({"do":"addCard","lane":"doing","phase":"Renew","title":"Looks for glasses"})");
    EXPECT_EQ(session.card(QStringLiteral("Looks for glasses"))->kind, CardKind::action);
    session.obey(R"({"do":"addTouchpoint","phase":"Renew","step":1,"title":"Letter","channel":"Website"})");
    EXPECT_EQ(channels(session.project()).size(), 1u); // the one there is
}

TEST(EditCommand, AddsTheLaneThatACardNeeds)
{
    Session session("blank");
    session.obey(R"({"do":"addNeed","step":1,"title":"To be sure"})");
    const MapIndex index = session.index();
    const Card* need = session.card(QStringLiteral("To be sure"));
    ASSERT_TRUE(need);
    EXPECT_EQ(need->kind, CardKind::need);
    // Between opportunities and backstage, and one step of undo with the card.
    EXPECT_EQ(index.lanes()[6]->title, u"Needs");
    EXPECT_EQ(index.lanes()[7]->kind, LaneKind::backstage);
    session.obey(R"({"do":"undo"})");
    EXPECT_EQ(session.index().lanes().size(), 7u);
}

TEST(EditCommand, AddsPeopleChannelsLanesAndMaps)
{
    Session session("blank");
    session.obey(R"({"do":"addPersona","name":"Ana","age":41,"quote":"Hurry up."})");
    session.obey(R"({"do":"addChannel","name":"Oficina"})");
    session.obey(R"({"do":"addLane","kind":"systems","at":1})");
    session.obey(R"({"do":"addMap","title":"To be","state":"to_be","persona":"Ana","businessGoal":"More"})");
    EXPECT_EQ(personas(session.project()).front()->age, 41);
    EXPECT_EQ(channels(session.project()).front()->kind, ChannelKind::physical);
    EXPECT_EQ(session.index().lanes()[0]->title, u"Systems");
    const JourneyMap* map = maps(session.project()).back();
    EXPECT_EQ(map->businessGoal, u"More");
    EXPECT_EQ(map->persona, personas(session.project()).front()->id);
    // From now on commands about a map say which.
    session.refuse(R"({"do":"addPhase","title":"A"})", ErrorCode::badInput, QStringLiteral("map"));
    session.obey(R"({"do":"addPhase","map":2,"title":"A"})");
    session.obey(R"({"do":"addPhase","map":"To be","title":"B"})");
    EXPECT_EQ(phases(session.project(), map->id).size(), 2u);
}

TEST(EditCommand, SetsWhatATouchpointMakesPeopleFeel)
{
    Session session;
    const QString form = QStringLiteral("Online quote form");
    session.obey(R"({"do":"setFeeling","touchpoint":"Online quote form","felt":-1})");
    const Feeling* feeling = session.index().feeling(session.card(form)->id);
    EXPECT_EQ(feeling->felt, -1);
    EXPECT_EQ(feeling->wanted, 1); // what is not named stays
    EXPECT_EQ(feeling->emotion, u"frustrated");
    session.obey(R"({"do":"setFeeling","touchpoint":5,"wanted":null,"emotion":""})");
    EXPECT_FALSE(session.index().feeling(session.card(form)->id)->wanted);

    session.obey(R"({"do":"addPersona","name":"Luis"})");
    session.obey(R"({"do":"setFeeling","touchpoint":"Online quote form","persona":"Luis","felt":0.5,"expected":1})");
    EXPECT_EQ(session.index().feelings(session.card(form)->id).size(), 2u);
    EXPECT_EQ(session.index().feeling(session.card(form)->id)->felt, -1); // Marta's, whose map it is
    session.obey(R"({"do":"clearFeeling","touchpoint":"Online quote form","persona":"Luis"})");
    EXPECT_EQ(session.index().feelings(session.card(form)->id).size(), 1u);

    session.refuse(R"({"do":"setFeeling","touchpoint":"Online quote form"})", ErrorCode::badInput,
                   QStringLiteral("felt"));
    session.refuse(R"({"do":"setFeeling","touchpoint":1,"felt":3})", ErrorCode::ruleBroken,
                   QStringLiteral("feeling.felt"));
    session.refuse(R"({"do":"setFeeling","touchpoint":1,"felt":"good"})", ErrorCode::badInput, QStringLiteral("felt"));
    session.refuse(R"({"do":"setFeeling","touchpoint":1,"persona":"Eva","felt":1})", ErrorCode::notFound,
                   QStringLiteral("persona"), QStringLiteral("Eva"));
}

TEST(EditCommand, RenamesEverythingThatHasAName)
{
    Session session;
    session.obey(R"({"do":"rename","phase":"Buy","title":"Contract"})");
    session.obey(R"({"do":"rename","step":"Pays","title":"Pays by card"})");
    session.obey(R"({"do":"rename","phase":"Contract","step":1,"title":"Fills in"})");
    session.obey(R"({"do":"rename","lane":"doing","title":"Actions"})");
    session.obey(R"({"do":"rename","touchpoint":"Card payment","title":"Payment"})");
    session.obey(R"({"do":"rename","painPoint":1,"title":"Reviews disagree"})");
    session.obey(R"({"do":"rename","persona":"Marta Ruiz","title":"Marta"})");
    session.obey(R"({"do":"rename","channel":"Web","title":"Website"})");
    session.obey(R"({"do":"rename","map":1,"title":"Insurance"})");
    EXPECT_EQ(session.phaseTitles()[3], u"Contract");
    EXPECT_EQ(session.stepTitles()[5], u"Fills in");
    EXPECT_EQ(session.stepTitles()[6], u"Pays by card");
    EXPECT_EQ(session.index().lanes()[0]->title, u"Actions");
    EXPECT_TRUE(session.card(QStringLiteral("Payment")));
    EXPECT_TRUE(session.card(QStringLiteral("Reviews disagree")));
    EXPECT_EQ(session.index().persona()->name, u"Marta");
    EXPECT_EQ(session.index().map()->title, u"Insurance");
    EXPECT_EQ(session.label()->verb, edit::Verb::rename);
}

TEST(EditCommand, SetsFields)
{
    Session session;
    session.obey(
        R"({"do":"set","touchpoint":"Claim hotline","momentOfTruth":false,"description":"24 h","channel":"App"})");
    const Card* card = session.card(QStringLiteral("Claim hotline"));
    EXPECT_FALSE(card->momentOfTruth);
    EXPECT_EQ(session.project().find(card->channel)->icon, u"app");
    session.obey(
        R"({"do":"set","painPoint":"9 minutes on hold","severity":1,"about":"Claim hotline","person":"Marta Ruiz"})");
    EXPECT_EQ(session.card(QStringLiteral("9 minutes on hold"))->about,
              session.card(QStringLiteral("Claim hotline"))->id);
    session.obey(R"({"do":"set","painPoint":"9 minutes on hold","about":null,"person":null})");
    EXPECT_TRUE(session.card(QStringLiteral("9 minutes on hold"))->about.isNull());
    session.obey(R"({"do":"set","map":1,"state":"to_be","scopeTo":"the renewal","persona":null})");
    EXPECT_EQ(session.index().map()->scopeTo, u"the renewal");
    EXPECT_FALSE(session.index().persona());
    session.obey(R"({"do":"set","lane":"Backstage","visible":false,"lineBelow":"internal"})");
    session.obey(R"({"do":"set","persona":1,"age":null,"kind":"stakeholder"})");
    session.obey(R"({"do":"set","project":true,"title":"All of it","language":"es"})");
    EXPECT_EQ(info(session.project())->language, u"es");
    session.refuse(R"({"do":"set","painPoint":1,"severity":4})", ErrorCode::ruleBroken,
                   QStringLiteral("card.severity"));
    session.refuse(R"({"do":"set","touchpoint":1,"severity":1})", ErrorCode::ruleBroken,
                   QStringLiteral("card.severity"));
    session.refuse(R"({"do":"set","touchpoint":1,"kind":"thought"})", ErrorCode::badInput, QStringLiteral("kind"));
    session.refuse(R"({"do":"set","phase":1,"color":"red"})", ErrorCode::badInput, QStringLiteral("color"));
}

TEST(EditCommand, MovesReordersDuplicatesAndRemoves)
{
    Session session;
    session.obey(R"({"do":"move","touchpoint":"Comparison site","phase":"Compare","step":1,"at":1})");
    EXPECT_EQ(session.index().touchpoints()[3]->title, u"Comparison site");
    EXPECT_EQ(session.index().touchpoints()[4]->title, u"Online quote form");
    session.obey(R"({"do":"move","touchpoint":"Comparison site","at":2})");
    EXPECT_EQ(session.index().touchpoints()[4]->title, u"Comparison site");
    session.obey(R"({"do":"move","card":"Do I really need this?","lane":"backstage"})");
    EXPECT_EQ(session.card(QStringLiteral("Do I really need this?"))->kind, CardKind::backstageAction);
    session.obey(R"({"do":"move","step":"Pays","phase":"Use and renew","at":1})");
    EXPECT_EQ(session.index().phases()[4].stepCount, 2);
    session.obey(R"({"do":"move","phase":"Compare","at":1})");
    EXPECT_EQ(session.phaseTitles().first(), u"Compare");
    session.obey(R"({"do":"move","lane":"feeling","at":1})");
    EXPECT_EQ(session.index().lanes()[0]->kind, LaneKind::feeling);

    const size_t cards = session.index().cards().size();
    session.obey(R"({"do":"duplicate","touchpoint":"Claim hotline"})");
    EXPECT_EQ(session.index().cards().size(), cards + 1);
    session.refuse(R"({"do":"remove","touchpoint":"Claim hotline"})", ErrorCode::ambiguous,
                   QStringLiteral("touchpoint"), QStringLiteral("2 × Claim hotline"));
    session.obey(R"({"do":"remove","touchpoint":2,"phase":"Use and renew","step":"First claim"})");
    EXPECT_EQ(session.index().cards().size(), cards);
    session.obey(R"({"do":"remove","step":"Reads reviews"})");
    session.obey(R"({"do":"remove","phase":"Compare"})");
    session.obey(R"({"do":"remove","channel":"Web"})");
    session.obey(R"({"do":"remove","persona":1})");
    session.refuse(R"({"do":"remove","step":"Sees the need"})", ErrorCode::ruleBroken, QStringLiteral("Trigger"));
    session.obey(R"({"do":"duplicate","map":1,"title":"Tomorrow","state":"to_be"})");
    session.obey(R"({"do":"remove","map":1})");
    EXPECT_EQ(session.index().map()->title, u"Tomorrow");
}

TEST(EditCommand, UndoesAndRedoes)
{
    Session session;
    const QByteArray start = exporting::jsonOf(session.project());
    session.obey(R"({"do":"addTouchpoint","step":1,"title":"Poster","channel":"Bus stop","felt":1})");
    const QByteArray after = exporting::jsonOf(session.project());
    session.obey(R"({"do":"undo"})");
    EXPECT_EQ(exporting::jsonOf(session.project()), start); // card, channel and feeling were one edit
    session.obey(R"({"do":"redo"})");
    EXPECT_EQ(exporting::jsonOf(session.project()), after);
    session.obey(R"({"do":"undo"})");
    session.refuse(R"({"do":"undo"})", ErrorCode::nothingToUndo, {});
    session.refuse(R"({"do":"undo","times":2})", ErrorCode::badInput, QStringLiteral("times"));
}

TEST(EditCommand, SaysWhatItCannotUnderstand)
{
    Session session;
    const ErrorCode bad = ErrorCode::badInput;
    session.refuse("", bad, QStringLiteral("column 1"));
    session.refuse("{\"do\":\"undo\"", bad, QStringLiteral("column 13"));
    session.refuse("{\"do\":\"\xff\"}", bad, QStringLiteral("column 8"));
    session.refuse("[1]", bad, {});
    session.refuse("{}", bad, QStringLiteral("do"));
    session.refuse(R"({"do":"dance"})", bad, QStringLiteral("do"));
    session.refuse(R"({"do":"addPhase"})", bad, QStringLiteral("title"));
    session.refuse(R"({"do":"addPhase","title":7})", bad, QStringLiteral("title"));
    session.refuse(R"({"do":"addPhase","title":"A","colour":"#000000"})", bad, QStringLiteral("colour"));
    session.refuse(R"({"do":"addPhase","title":"A","at":0})", bad, QStringLiteral("at"));
    session.refuse(R"({"do":"addStep","phase":9,"title":"A"})", ErrorCode::notFound, QStringLiteral("phase"),
                   QStringLiteral("9"));
    session.refuse(R"({"do":"addStep","phase":"Sell","title":"A"})", ErrorCode::notFound, QStringLiteral("phase"));
    session.refuse(R"({"do":"addStep","phase":1.5,"title":"A"})", bad, QStringLiteral("phase"));
    session.refuse(R"({"do":"addStep","title":"A"})", bad, QStringLiteral("phase"));
    session.refuse(R"({"do":"addTouchpoint","title":"A"})", bad, QStringLiteral("step"));
    session.refuse(R"({"do":"addTouchpoint","step":1,"title":"A","lane":"doing"})", bad, QStringLiteral("lane"));
    session.refuse(R"({"do":"addThought","step":1,"title":"A","felt":1})", bad, QStringLiteral("felt"));
    session.refuse(R"({"do":"addPainPoint","step":1,"title":"A","severity":9})", ErrorCode::ruleBroken,
                   QStringLiteral("card.severity"));
    session.refuse(R"({"do":"rename","title":"A"})", bad, {});
    session.refuse(R"({"do":"rename","phase":1,"title":""})", ErrorCode::badInput, QStringLiteral("title"));
    session.refuse("{\"do\":\"addPhase\",\"title\":\"" + QByteArray(301, 'x') + "\"}", ErrorCode::tooLarge,
                   QStringLiteral("title"));
    session.refuse("{\"do\":\"addPhase\",\"title\":\"" + QByteArray(importing::kCommandLimitBytes, 'x') + "\"}",
                   ErrorCode::tooLarge, {});
}

TEST(EditCommand, ObeysTheExamplesOfItsReference)
{
    QFile reference(QStringLiteral(TRAYECTO_ROOT "/docs/command-line.md"));
    ASSERT_TRUE(reference.open(QIODevice::ReadOnly));
    Session session("blank");
    int examples = 0;
    for (const QByteArray& line : reference.readAll().split('\n'))
        if (line.startsWith("    {\"do\"")) {
            session.obey(line);
            ++examples;
        }
    EXPECT_GE(examples, 8);
}

TEST(EditCommand, IsListedWholeInItsReference)
{
    QFile reference(QStringLiteral(TRAYECTO_ROOT "/docs/command-line.md"));
    ASSERT_TRUE(reference.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(reference.readAll());
    for (size_t kind = 0; kind < kEnumNames<CardKind>.size(); ++kind) {
        const QString noun = importing::commandNameOf(CardKind(kind));
        EXPECT_TRUE(text.contains(u"`add" + noun[0].toUpper() + noun.mid(1) + u'`')) << qPrintable(noun);
    }
    for (const char* command :
         {"addMap", "addPhase", "addStep", "addLane", "addCard", "addPersona", "addChannel", "setFeeling",
          "clearFeeling", "rename", "set", "move", "duplicate", "remove", "undo", "redo"})
        EXPECT_TRUE(text.contains(u'`' + QString::fromLatin1(command) + u'`')) << command;
}

TEST(Info, ListsEachMapInOrder)
{
    Session session;
    session.obey(R"({"do":"addTouchpoint","step":1,"title":"Poster"})");
    const QJsonObject map = exporting::infoOf(session.project()).value(u"maps").toArray()[0].toObject();
    EXPECT_EQ(map.value(u"title").toString(), u"Buying home insurance");
    EXPECT_EQ(map.value(u"state").toString(), u"as_is");
    EXPECT_EQ(map.value(u"cards").toInt(), 8 + 11 + 8 + 5 + 6 + 8);
    EXPECT_EQ(map.value(u"phases").toArray().size(), 5);
    EXPECT_EQ(map.value(u"phases")[2][u"steps"][1][u"title"].toString(), u"Calls an advisor");

    const QJsonObject lease = map.value(u"touchpoints")[0].toObject();
    EXPECT_EQ(lease, (QJsonObject{{QStringLiteral("title"), QStringLiteral("Flat lease signed")},
                                  {QStringLiteral("phase"), QStringLiteral("Trigger")},
                                  {QStringLiteral("step"), QStringLiteral("Sees the need")},
                                  {QStringLiteral("channel"), QStringLiteral("Estate agency")},
                                  {QStringLiteral("people"), QJsonArray{QStringLiteral("Marta Ruiz")}},
                                  {QStringLiteral("felt"), 0},
                                  {QStringLiteral("wanted"), 1}}));
    const QJsonObject poster = map.value(u"touchpoints")[1].toObject();
    EXPECT_TRUE(poster.value(u"channel").isNull());
    EXPECT_TRUE(poster.value(u"felt").isNull());
    EXPECT_EQ(poster.value(u"people").toArray().size(), 0);
    EXPECT_EQ(map.value(u"painPoints")[0].toObject(),
              (QJsonObject{{QStringLiteral("title"), QStringLiteral("Reviews contradict each other")},
                           {QStringLiteral("touchpoint"), QStringLiteral("Search results and ads")},
                           {QStringLiteral("severity"), 2}}));
}

} // namespace
