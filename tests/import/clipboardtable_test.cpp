// Tables as spreadsheets put them on the clipboard, and what becomes of them on a map.
#include "edit/apply.h"
#include "import/clipboardtable.h"
#include "import/tableplan.h"
#include "import/tablewords.h"
#include "import/template.h"
#include "model/query.h"

#include <gtest/gtest.h>

using namespace trayecto;
using namespace trayecto::model;
using importing::ColumnUse;
using importing::RowUse;

namespace {

importing::TextTable table(const char* text)
{
    const auto read = importing::tableFrom(QString::fromUtf8(text));
    EXPECT_TRUE(read);
    return read ? *read : importing::TextTable();
}

QString shown(const importing::TextTable& table)
{
    QStringList lines;
    for (const QStringList& row : table.rows)
        lines += row.join(u'|');
    return lines.join(u'/').replace(u'\n', u'~');
}

TEST(ClipboardTable, CellsAreApartByTabsAndQuotedWhereTheyHadToBe)
{
    EXPECT_EQ(shown(table("a\tb\r\nc\td\r\n")), u"a|b/c|d");
    EXPECT_EQ(shown(table("\"two\nlines\"\tb\nc")), u"two~lines|b/c|");
    EXPECT_EQ(shown(table("\"says \"\"no\"\"\"\tb")), u"says \"no\"|b");
    EXPECT_EQ(shown(table("\"quoted thought\"\tb")), u"\"quoted thought\"|b") << "Calc would have doubled the quotes";
    EXPECT_EQ(shown(table("15\" screen\t\"open\nnext")), u"15\" screen|\"open/next|");
    EXPECT_EQ(shown(table("\"\"\t\"a\"b\tc")), u"\"\"|\"a\"b|c");
    EXPECT_EQ(shown(table("a\t\t\n\t\t\n")), u"a") << "empty ends are left out";
    EXPECT_EQ(shown(table("")), u"");
    EXPECT_EQ(shown(table("\n\n\t\t")), u"");
}

TEST(ClipboardTable, IsWrittenAsItIsRead)
{
    for (const char* text : {"a\tb\nc\td", "\"two\nlines\"\tb\nc\t\"a \"\"b\"\"\"", "x\t\"tab\there\""}) {
        EXPECT_EQ(importing::textOf(table(text)), QString::fromUtf8(text));
        EXPECT_EQ(table(qUtf8Printable(importing::textOf(table(text)))), table(text));
    }
}

TEST(ClipboardTable, WhatIsNoTableIsNone)
{
    EXPECT_FALSE(importing::isTable(QStringLiteral("one\ntwo\nthree")));
    EXPECT_FALSE(importing::isTable(QStringLiteral("list:\n\tone\n\ttwo"))) << "indented lines";
    EXPECT_TRUE(importing::isTable(QStringLiteral("one\ttwo")));
}

TEST(ClipboardTable, HasLimits)
{
    EXPECT_FALSE(importing::tableFrom(QString(importing::kMostTableText + 1, u'x')));
    EXPECT_FALSE(importing::tableFrom(QString(importing::kMostTableColumns + 1, u'\t') + u'x'));
    EXPECT_FALSE(importing::tableFrom(QStringLiteral("a\n").repeated(importing::kMostTableRows + 1)));
    const QString row = QStringLiteral("a\t").repeated(200) + u'\n';
    EXPECT_FALSE(importing::tableFrom(row.repeated(200)));
    EXPECT_TRUE(importing::isTable(row.repeated(200)))
        << "too large is told, not pasted as lines";
}

TEST(ClipboardTable, ACellHoldsSeveralItems)
{
    EXPECT_EQ(
        importing::itemsOf(QStringLiteral("• one\n- two; three\n\n * four")),
        QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four")}));
}

TEST(ClipboardTable, RowsAreKnownByTheirNamesInBothLanguages)
{
    using importing::HeadingRow;
    using importing::RowName;
    const std::pair<const char*, RowName> names[] = {
        {"Stage", HeadingRow::phases},
        {"Etapas", HeadingRow::phases},
        {"PASOS:", HeadingRow::steps},
        {"Puntos de contacto", LaneKind::touchpoints},
        {"Touch points", LaneKind::touchpoints},
        {"Customer Goals", LaneKind::needs},
        {"Pain Points", LaneKind::painPoints},
        {"Puntos de dolor (gravedad)", LaneKind::painPoints},
        {"Emoción", LaneKind::feeling},
        {"Qué piensa", LaneKind::thinking},
        {"Customer actions", LaneKind::doing},
        {"KPIs", LaneKind::measures},
        {"Budget", std::monostate()},
        {"", std::monostate()},
    };
    for (const auto& [name, meaning] : names)
        EXPECT_EQ(importing::rowNamed(QString::fromUtf8(name)), meaning) << name;
}

class TableOnMap : public testing::Test
{
  protected:
    void begin(const char* name)
    {
        const auto first = importing::fromTemplate(QString::fromLatin1(name), base::Language::en);
        ASSERT_TRUE(first);
        project = Project();
        ASSERT_TRUE(edit::applyTo(project, *first));
    }
    MapIndex index() const { return MapIndex(project, maps(project).front()->id); }
    importing::TablePlace place(int step = 0, int lane = 0) const
    {
        const MapIndex map = index();
        return {map.steps()[size_t(step)]->id, map.lanes()[size_t(lane)]->id, QStringLiteral("New phase"),
                QStringLiteral("New step")};
    }
    importing::TablePlan plan(const char* text) const { return importing::planFor(index(), table(text), place()); }
    importing::TableEdit put(const importing::TablePlan& wanted, const importing::TablePlace& at)
    {
        const auto made = importing::editOf(index(), wanted, at);
        EXPECT_TRUE(made);
        if (!made)
            return {};
        EXPECT_TRUE(edit::applyTo(project, made->edit));
        return *made;
    }
    QString columns() const
    {
        QStringList phases;
        const MapIndex map = index();
        for (const MapIndex::PhaseSpan& span : map.phases()) {
            QStringList steps;
            for (int at = 0; at < span.stepCount; ++at)
                steps += map.steps()[size_t(span.firstStep + at)]->title;
            phases += span.phase->title + u": " + steps.join(u", ");
        }
        return phases.join(u" / ");
    }
    QString row(LaneKind kind) const
    {
        const MapIndex map = index();
        QStringList cells(int(map.steps().size()));
        for (const Card* card : map.cardsOf(kind)) {
            QString& cell = cells[map.stepAt(card->step)];
            cell += (cell.isEmpty() ? QString() : QStringLiteral("+")) + card->title;
        }
        return cells.join(u'|');
    }

    Project project;
};

constexpr const char* kWhole = "Stage\tDiscover\t\tBuy\n"
                               "Step\tSees the need\tAsks around\tPays\n"
                               "Touchpoints\tSearch\t\"Friends\nForum\"\tCard payment\n"
                               "Emotions\t3\t4\t1\n"
                               "Pain points\t\t\tRefused; Asked twice\n"
                               "Budget\t\t10 €\t\n";

TEST_F(TableOnMap, WhatIsNoNumberIsAWord)
{
    begin("blank");
    put(plan("Step\tA\tB\nTouchpoints\tOne\tTwo\nEmotions\t4\tNaN\n"), place());
    const MapIndex map = index();
    ASSERT_EQ(map.touchpoints().size(), 2u);
    const Feeling* second = map.feeling(map.touchpoints()[1]->id);
    ASSERT_TRUE(second);
    EXPECT_FALSE(second->felt);
    EXPECT_EQ(second->emotion, u"NaN");
}

TEST_F(TableOnMap, AWholeMapTakesThePlaceOfAnEmptyOne)
{
    begin("blank");
    const importing::TablePlan guessed = plan(kWhole);
    EXPECT_TRUE(guessed.hasNames);
    EXPECT_EQ(guessed.columns, ColumnUse::insteadOfEmpty);
    EXPECT_EQ(guessed.rows[5], (RowUse{RowUse::As::newLane, {}, LaneKind::text, QStringLiteral("Budget")}));
    const importing::TableEdit made = put(guessed, place());
    EXPECT_EQ(columns(), u"Discover: Sees the need, Asks around / Buy: Pays");
    EXPECT_EQ(row(LaneKind::touchpoints), u"Search|Friends+Forum|Card payment");
    EXPECT_EQ(row(LaneKind::painPoints), u"||Refused+Asked twice");
    EXPECT_EQ(row(LaneKind::text), u"|10 €|");
    const MapIndex map = index();
    EXPECT_EQ(map.phases().front().phase->color, phaseColor(0)) << "as if it were the first";
    std::vector<double> felt;
    for (const Card* card : map.touchpoints())
        if (const Feeling* feeling = map.feeling(card->id))
            felt.push_back(feeling->felt.value_or(9));
    EXPECT_EQ(felt, (std::vector<double>{0, 1, -2})) << "1 to 5 is -2 to +2";
    EXPECT_EQ(made.phases, 2);
    EXPECT_EQ(made.steps, 3);
    EXPECT_EQ(made.lanes, 1);
    EXPECT_EQ(made.cards, 7);
    EXPECT_EQ(made.feelings, 3);
}

TEST_F(TableOnMap, ATurnedTableGivesTheSame)
{
    begin("blank");
    const importing::TablePlan guessed = plan(
        "Etapa\tPuntos de contacto\tPuntos de dolor\nDescubre\tBuscador\t\nCompra\tPago\tRechazada\nUsa\t\tLenta\n");
    put(guessed, place());
    EXPECT_EQ(columns(), u"Descubre: Descubre / Compra: Compra / Usa: Usa");
    EXPECT_EQ(row(LaneKind::touchpoints), u"Buscador|Pago|");
    EXPECT_EQ(row(LaneKind::painPoints), u"|Rechazada|Lenta");
}

TEST_F(TableOnMap, CellsAloneFillStepsAndLanesFromTheChosenCellOn)
{
    begin("sample");
    const MapIndex before = index();
    const int lane = before.laneAt(before.lanes()[2]->id);
    const importing::TablePlace at = place(1, lane);
    const importing::TablePlan guessed = importing::planFor(before, table("one\ttwo\nthree\tfour"), at);
    EXPECT_FALSE(guessed.hasNames);
    EXPECT_EQ(guessed.columns, ColumnUse::fromStep);
    EXPECT_EQ(guessed.rows[0].lane, before.lanes()[2]->id);
    EXPECT_NE(project.find(guessed.rows[1].lane)->kind, LaneKind::feeling);
    const importing::TableEdit made = put(guessed, at);
    EXPECT_EQ(made.cards, 4);
    EXPECT_EQ(made.steps, 0);
    const MapIndex now = index();
    EXPECT_EQ(now.cards(2, 1).back()->title, u"one");
    EXPECT_EQ(now.cards(2, 2).back()->title, u"two");
}

TEST_F(TableOnMap, ColumnsBeyondTheLastStepBecomeSteps)
{
    begin("sample");
    const int last = int(index().steps().size()) - 1;
    const importing::TablePlace at = place(last, 0);
    put(importing::planFor(index(), table("one\ttwo\tthree"), at), at);
    EXPECT_EQ(index().steps().size(), size_t(last) + 3);
    EXPECT_EQ(index().steps().back()->title, u"New step");
}

TEST_F(TableOnMap, WithCardsOnTheMapNewColumnsComeBehind)
{
    begin("sample");
    const QString before = columns();
    const auto count = index().cards().size();
    const importing::TablePlan guessed = plan("\tRenews\tLeaves\nDoing\tCompares\tCalls\nFeeling\tcalm\tangry\n");
    EXPECT_EQ(guessed.columns, ColumnUse::behindLast);
    EXPECT_EQ(guessed.rows[0].as, RowUse::As::steps);
    const importing::TableEdit made = put(guessed, place());
    EXPECT_EQ(columns(), before + u", Renews, Leaves");
    EXPECT_EQ(index().cards().size(), count + 2);
    EXPECT_EQ(made.unused, QStringList({QStringLiteral("calm"), QStringLiteral("angry")})) << "nobody is touched there";
}

TEST_F(TableOnMap, WhatAPersonLeavesOutIsLeftOut)
{
    begin("blank");
    importing::TablePlan wanted = plan(kWhole);
    for (RowUse& use : wanted.rows)
        use = {};
    const auto made = importing::editOf(index(), wanted, place());
    ASSERT_TRUE(made);
    EXPECT_TRUE(made->isEmpty());
    wanted = plan(kWhole);
    wanted.rows[0] = {};
    wanted.rows[5] = {};
    put(wanted, place());
    EXPECT_EQ(columns(), u"Before: Sees the need, Asks around, Pays");
    EXPECT_EQ(row(LaneKind::text), u"||");
}

} // namespace
