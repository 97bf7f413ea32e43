// The commands of the menus, on the map and its selection.
#include "ui/window.h"
#include "window/mapactionset.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>

using namespace trayecto;
using namespace trayecto::model;
using tests::CanvasTest;
using ui::Cell;

namespace {

class MapActions : public CanvasTest
{
  protected:
    MapActions() { actions.setCanvas(canvas.get()); }

    // Of all menus, as a person finds it; nullptr: none of that name can be chosen.
    QAction* command(const QString& text)
    {
        menus.clear();
        actions.fillEditMenu(menus);
        actions.fillInsertMenu(menus);
        actions.fillMapMenu(menus);
        actions.fillViewMenu(menus);
        for (QAction* action : menus.actions())
            if (action->text() == text && action->isEnabled())
                return action;
        return nullptr;
    }
    void choose(const QString& text)
    {
        QAction* action = command(text);
        ASSERT_TRUE(action) << qPrintable(text);
        action->trigger();
    }
    void choose(const QString& menu, const QString& text)
    {
        QAction* action = command(menu);
        ASSERT_TRUE(action && action->menu()) << qPrintable(menu);
        Q_EMIT action->menu()->aboutToShow();
        for (QAction* entry : action->menu()->actions())
            if (entry->text() == text)
                return entry->trigger();
        ADD_FAILURE() << "no entry " << qPrintable(text);
    }
    QStringList laneTitles() const
    {
        QStringList titles;
        for (const layout::RowBox& row : map->grid().rows)
            titles += project().find(row.id)->title;
        return titles;
    }

    ui::MapActionSet actions{*open, selection, canvas.get()};
    QMenu menus;
};

TEST_F(MapActions, ALaneOfAChosenKindComesBelowTheCurrentOne)
{
    selection.select(card(QStringLiteral("Online quote form")).id);
    choose(QStringLiteral("Add lane"), QStringLiteral("Needs"));
    EXPECT_EQ(laneTitles().indexOf(QStringLiteral("Needs")), laneTitles().indexOf(QStringLiteral("Touchpoints")) + 1);
    ASSERT_TRUE(canvas->isEditing()) << "to give it a title";
    type(QStringLiteral("What they need"));
    key(Qt::Key_Return);
    EXPECT_TRUE(laneTitles().contains(QStringLiteral("What they need")));
}

TEST_F(MapActions, LanesAreSplitMergedHiddenAndShownAgain)
{
    const Id<Card> slow = card(QStringLiteral("14 questions before any price")).id;
    selection.select(slow);
    choose(QStringLiteral("Move cards to a new lane below"));
    key(Qt::Key_Escape);
    EXPECT_EQ(laneTitles().count(QStringLiteral("Pain points")), 2);
    EXPECT_EQ(cell(LaneKind::painPoints, QStringLiteral("Gets quotes")),
              QStringList(QStringLiteral("Data lost on going back")));
    selection.select(lane(LaneKind::painPoints).id);
    choose(QStringLiteral("Merge lane with the one below"));
    EXPECT_EQ(cell(LaneKind::painPoints, QStringLiteral("Gets quotes")).size(), 2);

    const QStringList all = laneTitles();
    EXPECT_FALSE(command(QStringLiteral("Hidden lanes"))) << "there are none";
    selection.select(lane(LaneKind::thinking).id);
    choose(QStringLiteral("Hide lane"));
    EXPECT_FALSE(laneTitles().contains(QStringLiteral("Thinking")));
    choose(QStringLiteral("Hidden lanes"), QStringLiteral("Thinking"));
    EXPECT_EQ(laneTitles(), all);
}

TEST_F(MapActions, APhaseGetsAnotherColour)
{
    const Id<Phase> buy = step(QStringLiteral("Pays")).phase;
    selection.select(buy);
    choose(QStringLiteral("Colour of the phase"), QStringLiteral("Green"));
    EXPECT_EQ(project().find(buy)->color, phaseColor(5));
}

TEST_F(MapActions, ACardIsSplitAndMergedAgain)
{
    const Id<Card> form = card(QStringLiteral("Sign-up form, 14 fields")).id;
    selection.select(form);
    choose(QStringLiteral("Split card"));
    key(Qt::Key_Escape);
    EXPECT_EQ(cell(LaneKind::touchpoints, QStringLiteral("Fills the form")),
              QStringList({QStringLiteral("Sign-up form"), QStringLiteral("14 fields")}));
    const auto* second = ui::as<Id<Card>>(selection.current());
    ASSERT_TRUE(second && *second != form);
    selection.selectCards({form, *second}, form);
    choose(QStringLiteral("Merge cards"));
    EXPECT_EQ(cell(LaneKind::touchpoints, QStringLiteral("Fills the form")),
              QStringList(QStringLiteral("Sign-up form / 14 fields")));
}

TEST_F(MapActions, CutAndPasteByKeysCarryACardWithItsFeeling)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    selection.select(form);
    canvas->setFocus();
    key(Qt::Key_X, Qt::ControlModifier);
    EXPECT_FALSE(project().find(form));
    selection.select(Cell{step(QStringLiteral("Pays")).id, lane(LaneKind::touchpoints).id});
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(cell(LaneKind::touchpoints, QStringLiteral("Pays")).back(), u"Online quote form");
    EXPECT_EQ(felt(QStringLiteral("Online quote form")), -2.0);
    EXPECT_EQ(selection.current(), ui::Subject(card(QStringLiteral("Online quote form")).id));
    EXPECT_EQ(onDisk(), project());
    EXPECT_TRUE(open->undo());
    EXPECT_TRUE(open->undo());
    EXPECT_TRUE(project().find(form));
}

TEST_F(MapActions, WhatCannotBeDoneCannotBeChosen)
{
    selection.select({});
    QGuiApplication::clipboard()->clear();
    for (const char* text : {"Cut", "Copy", "Paste", "Rename", "Duplicate", "Delete", "Split card", "Merge cards",
                             "Add step", "Split step", "Hide lane", "Colour of the phase"})
        EXPECT_FALSE(command(QString::fromLatin1(text))) << text;
    selection.select(step(QStringLiteral("Sees the need")).id);
    EXPECT_FALSE(command(QStringLiteral("Split phase before this step"))) << "it is the first";
    EXPECT_FALSE(command(QStringLiteral("Merge step with the next"))) << "it is the last of its phase";
    selection.select(step(QStringLiteral("First claim")).phase);
    EXPECT_FALSE(command(QStringLiteral("Merge phase with the next"))) << "it is the last";
    EXPECT_TRUE(command(QStringLiteral("Add step")));
}

TEST_F(MapActions, TheButtonOfAHeadAddsBesideIt)
{
    actions.addBeside(step(QStringLiteral("Asks around")).id, {});
    key(Qt::Key_Escape);
    EXPECT_EQ(stepTitles()[2], u"New step");
    actions.addBeside(step(QStringLiteral("Pays")).phase, {});
    key(Qt::Key_Escape);
    EXPECT_EQ(map->grid().phases[4].title, u"New phase");
}

TEST_F(MapActions, WhileATextIsWrittenItIsTheTextThatIsCut)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    selection.select(form);
    canvas->editTitle(form); // all of it is selected
    choose(QStringLiteral("Cut"));
    EXPECT_TRUE(project().find(form));
    EXPECT_TRUE(canvas->isEditing());
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"Online quote form");
    choose(QStringLiteral("Paste"));
    choose(QStringLiteral("Paste"));
    key(Qt::Key_Return);
    EXPECT_EQ(project().find(form)->title, u"Online quote formOnline quote form");
}

TEST_F(MapActions, UndoTakesBackWhatWasBeingTyped)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    selection.select(form);
    canvas->editTitle(form);
    type(QStringLiteral("Quote"));
    canvas->finishEditing();
    canvas->editTitle(form);
    type(QStringLiteral("Form"));
    command(QStringLiteral("Rename")); // the menu is opened, the editor stays
    for (QAction* action : menus.actions())
        if (action->iconText() == u"Undo")
            action->trigger();
    EXPECT_FALSE(canvas->isEditing());
    EXPECT_EQ(project().find(form)->title, u"Quote");
    EXPECT_TRUE(open->redo());
    EXPECT_EQ(project().find(form)->title, u"Form");
}

} // namespace
