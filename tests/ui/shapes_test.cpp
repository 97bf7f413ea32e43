// Sizes given by hand, what is folded, how the curve is drawn, and what people stick on cards.
#include "canvas/cardrange.h"
#include "canvas/changedarea.h"
#include "canvas/titleorder.h"
#include "dialogs/links.h"
#include "edit/cardedits.h"
#include "edit/peopleedits.h"
#include "edit/remarkedits.h"
#include "edit/rowedits.h"
#include "panels/inspector.h"
#include "ui/window.h"
#include "window/journeyactions.h"
#include "window/markactions.h"
#include "window/shapeactions.h"

#include <QApplication>
#include <QCheckBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace trayecto;
using namespace trayecto::model;
using tests::CanvasTest;
using ui::Cell;

namespace {

class Shapes : public CanvasTest
{
  protected:
    Shapes()
    {
        for (ui::CommandSet* set : std::initializer_list<ui::CommandSet*>{&shapes, &marks, &journeys})
            set->setCanvas(canvas.get());
    }

    QRectF place(const ui::Subject& subject) const { return canvas->view().toScreen(map->rectOf(subject)); }
    QPoint rightOf(const ui::Subject& subject) const { return {int(place(subject).right()) - 1, at(subject).y()}; }
    QPoint footOf(const ui::Subject& subject) const { return {at(subject).x(), int(place(subject).bottom()) - 1}; }
    QAction* command(const QString& text)
    {
        QMenu menu;
        shapes.fillMapMenu(menu);
        marks.fillCardMenu(menu);
        journeys.fillMapMenu(menu);
        for (QAction* action : menu.actions())
            if (action->text() == text)
                return action;
        ADD_FAILURE() << "no command " << qPrintable(text);
        return nullptr;
    }
    const layout::RowBox& row(LaneKind kind) const { return map->grid().rows[size_t(map->rowAt(lane(kind).id))]; }
    const Card& form() const { return card(QStringLiteral("Online quote form")); }

    QWidget window;
    ui::ShapeActions shapes{*open, selection, &window};
    ui::MarkActions marks{*open, selection, &window};
    ui::JourneyActions journeys{*open, selection, &window};
};

TEST_F(Shapes, AColumnIsAsWideAsItsEdgeIsDragged)
{
    const Id<Step> pays = step(QStringLiteral("Asks around")).id;
    const double before = map->rectOf(pays).width();
    const QPoint edge = rightOf(pays);
    drag(edge, edge + QPoint(60, 0));
    const double by = 60 / canvas->view().scale();
    ASSERT_TRUE(project().find(pays)->width);
    EXPECT_NEAR(*project().find(pays)->width, before + by, 1);
    EXPECT_NEAR(map->rectOf(pays).width(), before + by, 1);
    EXPECT_EQ(onDisk().find(pays)->width, project().find(pays)->width);

    open->undo();
    EXPECT_FALSE(project().find(pays)->width);
    open->redo();
    QTest::mouseDClick(canvas->viewport(), Qt::LeftButton, {}, rightOf(pays));
    EXPECT_FALSE(project().find(pays)->width) << "a double click gives it back";
}

TEST_F(Shapes, EscapeLeavesAnEdgeWhereItWas)
{
    const Id<Step> step = this->step(QStringLiteral("Asks around")).id;
    const qint64 before = seq();
    const QPoint edge = rightOf(step);
    press(edge);
    moveTo(edge, edge + QPoint(80, 0));
    EXPECT_TRUE(map->isPreview());
    key(Qt::Key_Escape);
    release(edge + QPoint(80, 0));
    EXPECT_EQ(seq(), before);
    EXPECT_FALSE(map->isPreview());
}

TEST_F(Shapes, ALaneIsAtLeastAsTallAsItsEdgeIsDragged)
{
    const Id<Lane> doing = lane(LaneKind::doing).id;
    const double before = map->rectOf(doing).height();
    const QPoint edge = footOf(doing);
    drag(edge, edge + QPoint(0, 50));
    EXPECT_NEAR(map->rectOf(doing).height(), before + 50 / canvas->view().scale(), 1.5);
    EXPECT_TRUE(project().find(doing)->height);
    const QPoint lower = footOf(doing);
    drag(lower, lower - QPoint(0, 200));
    EXPECT_NEAR(map->rectOf(doing).height(), before, 0.01);
    EXPECT_FALSE(project().find(doing)->height) << "no taller than its cards: by itself again";
}

TEST_F(Shapes, ABlueprintLineIsDraggedBelowAnotherLane)
{
    const auto line = [&](LaneKind kind) { return lane(kind).lineBelow; };
    Lane above = lane(LaneKind::opportunities);
    above.lineBelow = BlueprintLine::visibility;
    ASSERT_TRUE(open->apply(edit::changeRow(project(), above)));
    const QRectF foot = place(above.id);
    const QPoint from(int(foot.right()) + 200, int(foot.bottom() + canvas->view().scale() * 5));
    const QPoint to(from.x(), footOf(lane(LaneKind::thinking).id).y());
    const qint64 before = seq();
    press(from);
    moveTo(from, to);
    EXPECT_TRUE(row(LaneKind::thinking).lineLabel) << "it is shown before the drop";
    key(Qt::Key_Escape);
    release(to);
    EXPECT_EQ(seq(), before);
    EXPECT_FALSE(row(LaneKind::thinking).lineLabel);
    drag(from, to);
    EXPECT_EQ(line(LaneKind::thinking), BlueprintLine::visibility);
    EXPECT_EQ(line(LaneKind::opportunities), BlueprintLine::none);
    EXPECT_EQ(seq(), before + 1);
    open->undo();
    EXPECT_EQ(line(LaneKind::opportunities), BlueprintLine::visibility);
}

TEST_F(Shapes, ACardReachesOverTheStepsThatItsEdgeIsDraggedOver)
{
    const Id<Card> card = form().id;
    const QPoint edge = rightOf(card);
    drag(edge,
         {at(Cell{step(QStringLiteral("Calls an advisor")).id, lane(LaneKind::touchpoints).id}).x() + 20, edge.y()});
    EXPECT_EQ(project().find(card)->span, 2);
    open->undo();
    EXPECT_EQ(project().find(card)->span, 1);
}

TEST_F(Shapes, SizesHaveKeysToo)
{
    const Id<Step> asks = step(QStringLiteral("Asks around")).id;
    selection.select(asks);
    const double before = map->rectOf(asks).width();
    command(QStringLiteral("Larger"))->trigger();
    EXPECT_GT(map->rectOf(asks).width(), before);
    command(QStringLiteral("Automatic size"))->trigger();
    EXPECT_EQ(map->rectOf(asks).width(), before);
    selection.select(form().id);
    command(QStringLiteral("Larger"))->trigger();
    EXPECT_EQ(form().span, 2);
    command(QStringLiteral("Smaller"))->trigger();
    EXPECT_EQ(form().span, 1);
}

TEST_F(Shapes, AFoldedPhaseIsOneNarrowColumnWithoutCards)
{
    const Id<Card> card = form().id;
    const layout::PhaseBox compare = map->grid().phases[2];
    const double width = map->grid().width;
    selection.select(compare.id);
    command(QStringLiteral("Fold or unfold"))->trigger();
    EXPECT_TRUE(project().find(compare.id)->folded);
    EXPECT_LT(map->grid().width, width - layout::metrics::kColumnWidth);
    EXPECT_FALSE(map->boxOf(card));
    EXPECT_TRUE(map->rectOf(card).isEmpty());
    key(Qt::Key_Down); // over its cells, not into cards that nobody sees
    key(Qt::Key_Down);
    EXPECT_FALSE(ui::as<Id<Card>>(selection.current()));
    const Id<Lane> touchpoints = lane(LaneKind::touchpoints).id;
    EXPECT_FALSE(ui::cardsOf(*map, touchpoints).contains(card)) << "nor is it selected with its lane";
    EXPECT_TRUE(ui::cardsOf(*map, compare.id).isEmpty());
    // Who writes on goes past them.
    const Cell before{step(QStringLiteral("Reads reviews")).id, touchpoints};
    EXPECT_EQ(ui::titleAfter(*map, before, ui::Turn::next),
              ui::Subject(Cell{step(QStringLiteral("Fills the form")).id, touchpoints}));
    selection.select(Cell{project().find(card)->step, touchpoints});
    type(QStringLiteral("x"));
    EXPECT_FALSE(canvas->isEditing());

    command(QStringLiteral("Unfold all"))->trigger();
    EXPECT_TRUE(map->boxOf(card));
    EXPECT_FALSE(command(QStringLiteral("Unfold all"))->isEnabled());
}

TEST_F(Shapes, AFoldedLaneKeepsItsName)
{
    const Id<Lane> touchpoints = lane(LaneKind::touchpoints).id;
    selection.select(touchpoints);
    command(QStringLiteral("Fold or unfold"))->trigger();
    EXPECT_TRUE(row(LaneKind::touchpoints).folded);
    EXPECT_TRUE(row(LaneKind::touchpoints).cards.empty());
    EXPECT_LT(row(LaneKind::touchpoints).height, 40);
    EXPECT_FALSE(row(LaneKind::touchpoints).title->isEmpty());
    open->undo();
    EXPECT_GT(row(LaneKind::touchpoints).cards.size(), 5);
}

TEST_F(Shapes, TheCurveIsDrawnAsTheMapSays)
{
    QMenu* curve = command(QStringLiteral("Curve"))->menu();
    ASSERT_TRUE(curve);
    Q_EMIT curve->aboutToShow();
    const auto choose = [&](const QString& text) {
        for (QAction* action : curve->actions())
            if (action->text() == text)
                return action->trigger();
        ADD_FAILURE() << qPrintable(text);
    };
    choose(QStringLiteral("Stepped"));
    EXPECT_EQ(project().find(map->id())->curve, CurveShape::stepped);
    Q_EMIT curve->aboutToShow();
    choose(QStringLiteral("Show wanted"));
    EXPECT_TRUE(map->grid().curve.wanted.isEmpty());
    EXPECT_FALSE(map->grid().curve.felt.isEmpty());
    const layout::Grid drawn = map->grid();
    open->undo();
    EXPECT_FALSE(ui::changedArea(drawn, map->grid(), canvas->view()).isEmpty()) << "to be painted anew";
}

TEST_F(Shapes, WhatIsWantedIsDraggedByItsRing)
{
    const Id<Card> id = form().id;
    const auto wanted = [&] { return map->index().feeling(id)->wanted; };
    const auto feltBefore = map->index().feeling(id)->felt;
    ASSERT_EQ(wanted(), 1);
    const int column = map->columnAt(form().step);
    QPointF ring;
    for (const layout::FeelingPoint& point : map->grid().curve.wanted.points())
        if (point.column == column)
            ring = point.at + QPointF(0, map->grid().headHeight() + row(LaneKind::feeling).y);
    const QPoint from = canvas->view().toScreen({ring, QSizeF()}).topLeft().toPoint();
    const double unit = layout::FeelingCurve::levelY(0) - layout::FeelingCurve::levelY(1);
    drag(from, from - QPoint(0, int(unit * canvas->view().scale())));
    EXPECT_EQ(wanted(), 2);
    EXPECT_EQ(map->index().feeling(id)->felt, feltBefore);
    open->undo();
    EXPECT_EQ(wanted(), 1);
}

TEST_F(Shapes, ASecondPersonaHasACurveOfItsOwn)
{
    Persona ana{.id = Id<Persona>::create(), .name = QStringLiteral("Ana")};
    ASSERT_TRUE(open->apply(edit::addPersona(project(), ana)));
    Id<Persona> id;
    for (const Persona& persona : project().rows<Persona>())
        if (persona.name == u"Ana")
            id = persona.id;
    ASSERT_TRUE(open->apply(edit::setFeeling(project(), form().id, id, {2.0, {}, {}, {}})));
    ASSERT_EQ(map->grid().curve.others.size(), 1u);
    EXPECT_EQ(map->grid().curve.others[0].name, u"Ana");
    EXPECT_EQ(map->grid().curve.others[0].felt.points().front().value, 2);
}

TEST_F(Shapes, MarksMakeRoomOnTheCard)
{
    const Id<Card> id = form().id;
    const double before = map->rectOf(id).height();
    ASSERT_TRUE(open->apply(edit::tagByName(project(), {id}, QStringLiteral("quick win"))));
    ASSERT_TRUE(open->apply(edit::addComment(project(), id, QStringLiteral("Ana"), QStringLiteral("So?"))));
    Card linked = form();
    linked.link = QStringLiteral("https://example.org");
    ASSERT_TRUE(open->apply(edit::changeRow(project(), linked)));
    const auto& content = *map->boxOf(id)->content;
    ASSERT_EQ(content.marks.size(), 3u);
    EXPECT_EQ(content.marks[0].text->text(), u"quick win");
    EXPECT_EQ(content.marks[1].text->text(), u"1");
    EXPECT_GT(map->rectOf(id).height(), before);
    for (const layout::CardMark& mark : content.marks)
        EXPECT_LE(mark.rect.right(), map->rectOf(id).width());
}

TEST_F(Shapes, CommentsAreWrittenAndResolvedInTheInspector)
{
    ui::Inspector inspector(*open, selection);
    inspector.resize(300, 1200);
    inspector.show();
    selection.select(form().id);
    inspector.beginComment();
    QPlainTextEdit* text = nullptr;
    for (QPlainTextEdit* one : inspector.findChildren<QPlainTextEdit*>())
        if (one->accessibleName() == u"New comment")
            text = one;
    ASSERT_TRUE(text);
    QTest::keyClicks(text, QStringLiteral("Too long"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(project().rows<Comment>().size(), 1u);
    EXPECT_EQ(project().rows<Comment>().begin()->text, u"Too long");
    EXPECT_TRUE(text->toPlainText().isEmpty());
    EXPECT_EQ(map->index().openComments(form().id), 1);
    for (QCheckBox* box : inspector.findChildren<QCheckBox*>())
        if (box->text() == u"Resolved")
            box->click();
    EXPECT_TRUE(project().rows<Comment>().begin()->resolved);
    EXPECT_EQ(map->index().openComments(form().id), 0);
    QTest::keyClicks(text, QStringLiteral("Half a thought"));
    inspect(step(QStringLiteral("Pays")).id, inspector);
    QApplication::processEvents();
    EXPECT_EQ(project().rows<Comment>().size(), 2u) << "what was typed is not lost";
    // A card that becomes one of another kind gets another panel, amid the change.
    inspect(form().id, inspector);
    inspector.beginComment();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("On the way"));
    ASSERT_TRUE(open->apply(edit::moveCard(project(), form().id, form().step, lane(LaneKind::painPoints).id)));
    EXPECT_EQ(project().rows<Comment>().size(), 2u) << "not amid the change";
    QApplication::processEvents();
    EXPECT_EQ(project().rows<Comment>().size(), 3u);
    // Of a card that goes there is nothing to say, and nothing to be told.
    const Id<Card> gone = card(QStringLiteral("Card payment")).id;
    selection.select(gone);
    inspector.beginComment();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Late"));
    const QSignalSpy refused(open.get(), &ui::OpenProject::refused);
    ASSERT_TRUE(open->apply(edit::removeCards(project(), {gone})));
    inspect(step(QStringLiteral("Pays")).id, inspector);
    QApplication::processEvents();
    EXPECT_EQ(refused.count(), 0);
    EXPECT_EQ(project().rows<Comment>().size(), 3u);
}

TEST_F(Shapes, AnEmotionFromTheListSaysHowGoodItIs)
{
    const Card& payment = card(QStringLiteral("Card payment"));
    ASSERT_TRUE(open->apply(edit::clearFeeling(project(), payment.id, {})));
    selection.select(payment.id);
    QMenu* emotions = command(QStringLiteral("Emotion"))->menu();
    Q_EMIT emotions->aboutToShow();
    for (QAction* action : emotions->actions())
        if (action->text() == u"worried")
            action->trigger();
    EXPECT_EQ(felt(QStringLiteral("Card payment")), -1);
    EXPECT_EQ(map->index().feeling(payment.id)->emotion, u"worried");
}

TEST_F(Shapes, ATouchpointOpensIntoAMapOfItsOwnAndBack)
{
    const Id<Card> id = form().id;
    selection.select(id);
    QSignalSpy wanted(&journeys, &ui::JourneyActions::mapWanted);
    command(QStringLiteral("Open the touchpoint as a map"))->trigger();
    ASSERT_EQ(project().rows<JourneyMap>().size(), 2u);
    const Id<JourneyMap> inside = ui::JourneyActions::insideOf(project(), id);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<Id<JourneyMap>>(), inside);
    EXPECT_EQ(project().find(inside)->title, u"Online quote form");
    EXPECT_TRUE(map->index().opensIntoMap(id));
    command(QStringLiteral("Open the touchpoint as a map"))->trigger();
    EXPECT_EQ(project().rows<JourneyMap>().size(), 2u) << "the one that it has";

    ui::LiveMap near(*open, inside, base::Language::en);
    ui::MapCanvas other(near, selection);
    journeys.setCanvas(&other);
    command(QStringLiteral("Back to the map of the touchpoint"))->trigger();
    EXPECT_EQ(wanted.last()[0].value<Id<JourneyMap>>(), map->id());
    EXPECT_EQ(selection.current(), ui::Subject(id));
}

TEST(Links, LeadToAddressesAndFilesOnly)
{
    EXPECT_EQ(ui::linkTarget(QStringLiteral("example.org/a")), QUrl(QStringLiteral("http://example.org/a")));
    EXPECT_EQ(ui::linkTarget(QStringLiteral(" https://example.org ")), QUrl(QStringLiteral("https://example.org")));
    EXPECT_TRUE(ui::linkTarget(QStringLiteral("/notes.txt")).isLocalFile());
    EXPECT_EQ(ui::linkTarget(QStringLiteral("mailto:ana@example.org")).scheme(), u"mailto");
    for (const char* bad : {"", "javascript:alert(1)", "data:text/html,x", "smb://host/x", "vbscript:x"})
        EXPECT_TRUE(ui::linkTarget(QLatin1String(bad)).isEmpty()) << bad;
}

} // namespace
