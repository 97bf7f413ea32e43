// The fields of what is selected.
#include "edit/rowedits.h"
#include "panels/inspector.h"
#include "ui/window.h"
#include "widgets/facepicker.h"
#include "widgets/textfields.h"

#include <QApplication>
#include <QComboBox>
#include <QSpinBox>
#include <QWheelEvent>

using namespace trayecto;
using namespace trayecto::model;
using tests::CanvasTest;

namespace {

class Inspectors : public CanvasTest
{
  protected:
    Inspectors() : inspector(*open, selection)
    {
        inspector.resize(300, 800);
        inspector.show();
        inspector.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&inspector));
    }

    template <class Field> Field* field(const QString& name) const
    {
        for (Field* one : inspector.widget()->findChildren<Field*>())
            if (one->accessibleName() == name)
                return one;
        ADD_FAILURE() << "no field " << qPrintable(name);
        return nullptr;
    }

    ui::Inspector inspector;
};

TEST_F(Inspectors, TypingIsOneStepOfUndo)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    inspect(form, inspector);
    auto* title = field<ui::LineField>(QStringLiteral("Title"));
    EXPECT_EQ(title->text(), u"Online quote form");
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Quote"));
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_EQ(project().find(form)->title, u"Quote");
    QTest::keyClicks(title, QStringLiteral(" form"));
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_EQ(project().find(form)->title, u"Quote form");
    EXPECT_TRUE(open->undo());
    EXPECT_EQ(project().find(form)->title, u"Online quote form");
    EXPECT_EQ(title->text(), u"Online quote form");
}

TEST_F(Inspectors, AFaceSaysWhatATouchpointFeelsLike)
{
    inspect(card(QStringLiteral("Online quote form")).id, inspector);
    auto* faces = field<ui::FacePicker>(QStringLiteral("Felt"));
    EXPECT_EQ(faces->value(), -2.0);
    faces->setFocus();
    QTest::keyClick(faces, Qt::Key_Right);
    EXPECT_EQ(felt(QStringLiteral("Online quote form")), -1.5);
    EXPECT_EQ(map->index().feeling(card(QStringLiteral("Online quote form")).id)->wanted, 1.0) << "the rest stays";
    QTest::keyClick(faces, Qt::Key_Delete);
    EXPECT_EQ(felt(QStringLiteral("Online quote form")), std::nullopt);
}

TEST_F(Inspectors, AWheelInPassingChangesNothing)
{
    inspect(card(QStringLiteral("Online quote form")).id, inspector);
    const qint64 before = seq();
    QList<QWidget*> fields;
    for (QSpinBox* one : inspector.widget()->findChildren<QSpinBox*>())
        fields += one;
    for (QComboBox* one : inspector.widget()->findChildren<QComboBox*>())
        fields += one;
    ASSERT_GE(fields.size(), 2);
    for (QWidget* one : std::as_const(fields)) {
        QWheelEvent wheel(one->rect().center(), one->mapToGlobal(one->rect().center()), {}, {0, 120}, {}, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(one, &wheel);
    }
    EXPECT_EQ(seq(), before);
}

TEST_F(Inspectors, ATextDroppedOnAFieldIsGivenToo)
{
    inspect(card(QStringLiteral("Online quote form")).id, inspector);
    auto* text = field<ui::TextField>(QStringLiteral("Description"));
    text->insertPlainText(QStringLiteral("from elsewhere")); // as a drop does
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return card(QStringLiteral("Online quote form")).description == u"from elsewhere"; }, 3000));
}

TEST_F(Inspectors, EveryKindOfSubjectHasItsFields)
{
    const Id<JourneyMap> mapId = map->id();
    const std::pair<ui::Subject, QString> kinds[] = {
        {mapId, QStringLiteral("Business goal")},
        {step(QStringLiteral("Pays")).phase, QStringLiteral("Moment")},
        {step(QStringLiteral("Pays")).id, QStringLiteral("Title")},
        {lane(LaneKind::backstage).id, QStringLiteral("Line below")},
        {card(QStringLiteral("9 minutes on hold")).id, QStringLiteral("Severity")},
        {project().rows<Persona>().begin()->id, QStringLiteral("Quote")},
        {project().rows<Channel>().begin()->id, QStringLiteral("Icon")},
        {project().rows<ProjectInfo>().begin()->id, QStringLiteral("Language")},
    };
    for (const auto& [subject, name] : kinds) {
        inspect(subject, inspector);
        EXPECT_TRUE(field<QWidget>(name)) << qPrintable(name);
    }
}

TEST_F(Inspectors, NoPanelIsMadeForWhatIsOnlyPassed)
{
    const Id<Step> pays = step(QStringLiteral("Pays")).id;
    inspect(pays, inspector);
    const QWidget* panel = inspector.widget();
    const Id<Card> passed = card(QStringLiteral("Card payment")).id;
    const Id<Card> last = card(QStringLiteral("Online quote form")).id;
    for (int round = 0; round < 10; ++round) {
        selection.select(round % 2 ? last : passed);
        QApplication::processEvents();
        EXPECT_EQ(inspector.widget(), panel);
    }
    inspect(last, inspector);
    EXPECT_NE(inspector.widget(), panel);
    selection.select(passed);
    inspector.beginComment();
    EXPECT_EQ(inspector.shown(), ui::Subject(passed)) << "who writes at once writes about what is selected";
}

TEST_F(Inspectors, FollowsWhatOthersChange)
{
    inspect(step(QStringLiteral("Pays")).id, inspector);
    auto* title = field<ui::LineField>(QStringLiteral("Title"));
    Step changed = step(QStringLiteral("Pays"));
    changed.title = QStringLiteral("Pays by card");
    EXPECT_TRUE(open->apply(edit::changeRow(project(), changed)));
    EXPECT_EQ(title->text(), u"Pays by card");
}

} // namespace
