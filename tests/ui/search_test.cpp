// Search in a window: typed, gone through, lit on the map.
#include "ui/mainwindowtest.h"

#include "canvas/canvaskeys.h"
#include "edit/cardedits.h"
#include "edit/rowedits.h"
#include "panels/searchpanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>
#include <QToolButton>

namespace trayecto::tests {
namespace {

using namespace model;

class Searching : public MainWindowTest
{
  protected:
    ui::SearchPanel& panel() const { return *window->findChild<ui::SearchPanel*>(); }
    QListView& list() const { return *panel().findChild<QListView*>(); }
    void search(const char* text) const
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(QString::fromUtf8(text));
    }
    QStringList hits() const
    {
        QStringList texts;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            texts += list().model()->index(row, 0).data().toString();
        return texts;
    }
    QString placeOf(int row) const { return list().model()->index(row, 0).data(ui::SearchHits::placeRole).toString(); }
    QColor pixel(const ui::Subject& subject) const
    {
        const QRectF rect = canvas().view().toScreen(canvas().map().rectOf(subject));
        // Between the frame and the text.
        return canvas().viewport()->grab().toImage().pixelColor(
            (rect.topRight() + QPointF(-12, 10) * canvas().view().zoom()).toPoint());
    }
};

TEST_F(Searching, FindsWhileOneTypesAndSaysWhere)
{
    EXPECT_FALSE(panel().isVisible());
    search("FÓRM ónline");
    EXPECT_TRUE(panel().isVisible());
    ASSERT_EQ(hits(), QStringList{QStringLiteral("Online quote form")});
    EXPECT_EQ(placeOf(0), u"Compare › Gets quotes · Touchpoints");
    EXPECT_TRUE(list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Gets quotes"));
    type(QStringLiteral("zzz"));
    EXPECT_TRUE(hits().isEmpty());
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("Marta"));
    EXPECT_TRUE(hits().join(u'|').contains(QStringLiteral("Marta Ruiz")));
    const int last = int(hits().size()) - 1;
    EXPECT_EQ(placeOf(last), u"Persona") << "what lies on no map comes last";
}

TEST_F(Searching, EnterAndF3GoThroughTheHits)
{
    search("quot");
    ASSERT_GE(hits().size(), 3);
    canvas().zoomTo(2);
    QList<ui::Subject> seen;
    for (int i = 0; i < hits().size(); ++i) {
        press(Qt::Key_Return);
        EXPECT_EQ(list().currentIndex().row(), i);
        seen += selection().current();
        const QRectF place = canvas().map().rectOf(selection().current());
        if (!place.isEmpty()) {
            EXPECT_TRUE(QRectF(canvas().viewport()->rect()).intersects(canvas().view().toScreen(place)));
        }
    }
    EXPECT_TRUE(panel().isTyping()) << "the field keeps the focus";
    press(Qt::Key_F3);
    EXPECT_EQ(list().currentIndex().row(), 0) << "around";
    press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(selection().current(), seen.last());
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(selection().current(), seen[seen.size() - 2]);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(list().model()->index(1, 0)).center());
    EXPECT_EQ(selection().current(), seen[1]);
    EXPECT_TRUE(action(QStringLiteral("Back"))->isEnabled()) << "each is a jump";
}

TEST_F(Searching, AHitOnAnotherMapOpensItsTab)
{
    const auto first = canvas().map().id();
    QTest::mouseClick(window->findChild<QToolButton*>(QStringLiteral("addMap")), Qt::LeftButton);
    const auto second = canvas().map().id();
    ASSERT_NE(first, second);
    search("claim hotline");
    ASSERT_EQ(hits().size(), 1);
    EXPECT_EQ(placeOf(0), u"Buying home insurance · Use and renew › First claim · Touchpoints");
    press(Qt::Key_Return);
    EXPECT_EQ(canvas().map().id(), first);
    EXPECT_EQ(selection().current(), ui::Subject(card(QStringLiteral("Claim hotline")).id));
    EXPECT_TRUE(panel().isTyping());
    type(QStringLiteral("s"));
    EXPECT_EQ(panel().query(), u"claim hotlines") << "one goes on typing where one was";
}

TEST_F(Searching, HitsAreLitAndTheRestIsDimmed)
{
    const auto hit = card(QStringLiteral("Online quote form")).id;
    const auto other = card(QStringLiteral("Card payment")).id;
    press(Qt::Key_F, Qt::ControlModifier);
    canvas().zoomTo(0.6);
    EXPECT_EQ(pixel(hit), pixel(other)) << "nothing is looked for yet";
    const QColor before = pixel(hit);
    type(QStringLiteral("quote form"));
    EXPECT_EQ(pixel(hit), before);
    EXPECT_NE(pixel(other), before);
    type(QStringLiteral("zzz"));
    EXPECT_NE(pixel(hit), before);
    press(Qt::Key_Escape);
    EXPECT_FALSE(panel().isVisible());
    EXPECT_TRUE(canvas().hasFocus());
    EXPECT_EQ(pixel(other), before);
    EXPECT_FALSE(action(QStringLiteral("Next hit"))->isEnabled());
}

TEST_F(Searching, WhatChangesIsFoundAtOnce)
{
    search("zeppelin");
    EXPECT_TRUE(hits().isEmpty());
    Card changed = card(QStringLiteral("Card payment"));
    changed.description = QStringLiteral("A long text before it, so long that nobody would read to where the word "
                                         "stands that is looked for.\nBy Zeppelin");
    ASSERT_TRUE(window->open().apply(edit::changeRow(project(), changed)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return hits() == QStringList{QStringLiteral("By Zeppelin")}; }, 1000));
    EXPECT_TRUE(window->open().undo());
    EXPECT_TRUE(QTest::qWaitFor([&] { return hits().isEmpty(); }, 1000));
    press(Qt::Key_Escape);
    ASSERT_TRUE(window->open().redo()) << "while it is closed";
    search("zeppelin");
    EXPECT_EQ(hits().size(), 1);
}

TEST_F(Searching, AHiddenLaneIsNamedAsSuch)
{
    const Card& form = card(QStringLiteral("Online quote form"));
    Lane lane = *project().find(form.lane);
    lane.visible = false;
    ASSERT_TRUE(window->open().apply(edit::changeRow(project(), lane)));
    search("online quote form");
    ASSERT_EQ(hits().size(), 1);
    EXPECT_TRUE(placeOf(0).endsWith(QStringLiteral("Touchpoints (hidden)")));
    press(Qt::Key_Return);
    EXPECT_EQ(selection().current(), ui::Subject(form.id)) << "the inspector shows it";
}

} // namespace
} // namespace trayecto::tests
