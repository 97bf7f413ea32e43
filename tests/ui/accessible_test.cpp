// The map as screen readers see it.
#include "canvas/canvasaccessible.h"
#include "edit/cardedits.h"
#include "ui/window.h"

#include <QAccessible>
#include <QApplication>

using namespace trayecto;
using namespace trayecto::model;
using tests::CanvasTest;

namespace {

class AccessibleCanvas : public CanvasTest
{
  protected:
    QAccessibleInterface* root() const { return QAccessible::queryAccessibleInterface(canvas.get()); }
    QAccessibleInterface* object(const ui::Subject& subject) const { return canvas->accessible().object(subject); }
};

TEST_F(AccessibleCanvas, IsATableOfPhasesStepsLanesAndCells)
{
    ASSERT_TRUE(root());
    EXPECT_EQ(root()->role(), QAccessible::Table);
    EXPECT_EQ(root()->text(QAccessible::Name), u"Buying home insurance");
    EXPECT_EQ(root()->childCount(), 5 + 8 + 7 + 56);
    QStringList names;
    for (int i = 0; i < root()->childCount(); ++i) {
        QAccessibleInterface* child = root()->child(i);
        ASSERT_TRUE(child);
        EXPECT_EQ(root()->indexOfChild(child), i);
        EXPECT_EQ(child->parent(), root());
        names += child->text(QAccessible::Name);
    }
    EXPECT_EQ(names.mid(0, 2), QStringList({QStringLiteral("Trigger"), QStringLiteral("Research")}));
    EXPECT_TRUE(names.contains(QStringLiteral("Compare, Gets quotes, Touchpoints")));
}

TEST_F(AccessibleCanvas, ACardSaysWhatItFeelsLikeAndWhatHurts)
{
    QAccessibleInterface* form = object(card(QStringLiteral("Online quote form")).id);
    EXPECT_EQ(form->text(QAccessible::Name), u"Compare, Gets quotes, Touchpoints, card 1 of 1, Online quote form, "
                                             u"feeling very bad, 2 pain points, moment of truth");
    EXPECT_EQ(form->parent()->text(QAccessible::Name), u"Compare, Gets quotes, Touchpoints");
    EXPECT_EQ(form->parent()->childCount(), 1);
    EXPECT_EQ(form->parent()->child(0), form);
}

TEST_F(AccessibleCanvas, ExtentsAreThoseOnTheScreen)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    for (const double zoom : {0.5, 1.0, 1.6}) {
        canvas->zoomTo(zoom);
        canvas->reveal(form);
        const QRect rect = object(form)->rect();
        const QPoint middle = canvas->viewport()->mapFromGlobal(rect.center());
        EXPECT_EQ(canvas->subjectAt(middle), ui::Subject(form)) << zoom;
        EXPECT_EQ(root()->childAt(rect.center().x(), rect.center().y()), object(form)) << zoom;
    }
}

TEST_F(AccessibleCanvas, ItsValueIsWhatATouchpointFeelsLike)
{
    QAccessibleInterface* form = object(card(QStringLiteral("Online quote form")).id);
    ASSERT_TRUE(form->valueInterface());
    EXPECT_EQ(form->valueInterface()->currentValue().toDouble(), -2);
    form->valueInterface()->setCurrentValue(-7);
    EXPECT_EQ(felt(QStringLiteral("Online quote form")), -2.0);
    form->valueInterface()->setCurrentValue(1);
    EXPECT_EQ(felt(QStringLiteral("Online quote form")), 1.0);
    EXPECT_FALSE(object(step(QStringLiteral("Pays")).id)->valueInterface());
}

TEST_F(AccessibleCanvas, WorksByItsActions)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    QAccessibleActionInterface* actions = object(form)->actionInterface();
    ASSERT_TRUE(actions);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QApplication::processEvents();
    EXPECT_TRUE(selection.contains(form));
    EXPECT_TRUE(object(form)->state().selected);
    actions->doAction(QStringLiteral("Rename"));
    QApplication::processEvents();
    EXPECT_TRUE(canvas->isEditing());
    key(Qt::Key_Escape);
    actions->doAction(QStringLiteral("Delete"));
    QApplication::processEvents();
    EXPECT_FALSE(project().find(form));
}

TEST_F(AccessibleCanvas, WhatIsRemovedIsLetGoAndWhatStaysIsTheSame)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    const Id<Card> call = card(QStringLiteral("Call to the advice line")).id;
    QAccessibleInterface* kept = object(call);
    QAccessibleInterface* cellOfForm = object(form)->parent();
    selection.select(form);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(object(form)->parent()->text(QAccessible::Name), u"Research, Reads reviews, Touchpoints");
    EXPECT_EQ(cellOfForm->childCount(), 0);
    EXPECT_EQ(object(call), kept);
    EXPECT_TRUE(kept->isValid());
}

TEST_F(AccessibleCanvas, ANameFollowsWhatIsDoneElsewhere)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    const Id<Card> call = card(QStringLiteral("Call to the advice line")).id;
    QAccessibleInterface* called = object(call);
    EXPECT_TRUE(object(form)->text(QAccessible::Name).contains(u"2 pain points"));
    ASSERT_TRUE(open->apply(edit::removeCards(project(), {card(QStringLiteral("14 questions before any price")).id})));
    EXPECT_TRUE(object(form)->text(QAccessible::Name).contains(u"1 pain point,"));
    const Card there = *project().find(call);
    ASSERT_TRUE(open->apply(edit::moveCard(project(), form, there.step, there.lane, 0)));
    EXPECT_TRUE(called->text(QAccessible::Name).contains(u"card 2 of 2, Call to the advice line"));
}

} // namespace
