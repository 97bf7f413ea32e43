// A map written by keys alone: letters, Enter, Tab.
#include "canvas/inlineedit.h"
#include "canvas/mapcanvas.h"
#include "edit/rowedits.h"
#include "import/template.h"
#include "model/mapindex.h"
#include "ui/window.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSettings>
#include <QUrl>

using namespace trayecto;
using namespace trayecto::model;
using tests::CanvasTest;
using ui::Cell;

namespace {

class QuickCapture : public CanvasTest
{
  protected:
    Cell cellAt(LaneKind kind, const QString& title) { return {step(title).id, lane(kind).id}; }

    const QString pays = QStringLiteral("Pays");
    const QString form = QStringLiteral("Online quote form");
};

TEST_F(QuickCapture, EnterMakesACardAndOpensTheNextBelow)
{
    selection.select(cellAt(LaneKind::painPoints, pays));
    const qint64 before = seq();
    key(Qt::Key_C);
    ASSERT_TRUE(canvas->isEditing());
    EXPECT_EQ(seq(), before) << "nothing is written yet";
    type(QStringLiteral("ard refused"));
    key(Qt::Key_Return);
    ASSERT_TRUE(canvas->isEditing());
    type(QStringLiteral("Asked twice"));
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    EXPECT_FALSE(canvas->isEditing());
    EXPECT_EQ(cell(LaneKind::painPoints, pays),
              QStringList({QStringLiteral("card refused"), QStringLiteral("Asked twice")}));
    EXPECT_EQ(card(QStringLiteral("Asked twice")).kind, CardKind::painPoint);
    EXPECT_EQ(selection.current(), ui::Subject(cellAt(LaneKind::painPoints, pays)));
    EXPECT_TRUE(canvas->hasFocus());
    EXPECT_EQ(seq(), before + 2) << "an edit a card, and none for the empty editor";
    EXPECT_TRUE(open->undo());
    EXPECT_EQ(cell(LaneKind::painPoints, pays).size(), 1);
    EXPECT_EQ(onDisk(), project());
}

TEST_F(QuickCapture, EscapeDropsWhatWasTyped)
{
    selection.select(cellAt(LaneKind::painPoints, pays));
    const qint64 before = seq();
    key(Qt::Key_C);
    type(QStringLiteral("ard refused"));
    QTest::qWait(400); // longer than the rest after which a title is given
    key(Qt::Key_Escape);
    EXPECT_FALSE(canvas->isEditing());
    EXPECT_EQ(seq(), before);
    EXPECT_EQ(selection.current(), ui::Subject(cellAt(LaneKind::painPoints, pays)));
}

TEST_F(QuickCapture, LeavingTheEditorKeepsWhatWasTyped)
{
    selection.select(cellAt(LaneKind::painPoints, pays));
    key(Qt::Key_C);
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, at(card(form).id));
    EXPECT_FALSE(canvas->isEditing());
    EXPECT_EQ(cell(LaneKind::painPoints, pays), QStringList(QStringLiteral("c")));
    EXPECT_EQ(selection.current(), ui::Subject(card(form).id));
}

TEST_F(QuickCapture, TabGoesAlongTheLaneAndControlEnterDown)
{
    selection.select(cellAt(LaneKind::doing, pays));
    key(Qt::Key_X);
    key(Qt::Key_Tab);
    type(QStringLiteral("Reads it"));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    key(Qt::Key_Tab);
    key(Qt::Key_Return, Qt::ControlModifier);
    type(QStringLiteral("PDF by mail"));
    key(Qt::Key_Return, Qt::ControlModifier);
    type(QStringLiteral("Is that all?"));
    key(Qt::Key_Return, Qt::ControlModifier);
    type(QStringLiteral("Eleven pages"));
    key(Qt::Key_Return);
    key(Qt::Key_Escape);
    EXPECT_EQ(cell(LaneKind::doing, pays).back(), u"x");
    const QString after = stepTitles()[stepTitles().indexOf(pays) + 1];
    EXPECT_EQ(cell(LaneKind::doing, after).back(), u"Reads it");
    EXPECT_EQ(cell(LaneKind::touchpoints, after).back(), u"PDF by mail");
    EXPECT_EQ(cell(LaneKind::thinking, after).back(), u"Is that all?");
    EXPECT_EQ(cell(LaneKind::painPoints, after).back(), u"Eleven pages") << "past the lane of the curve";
}

TEST_F(QuickCapture, TabGoesFromTitleToTitleOfTheCardsThatAreThere)
{
    const Id<Card> ads = card(QStringLiteral("Comparison site")).id;
    selection.select(ads);
    const qint64 before = seq();
    key(Qt::Key_F2);
    key(Qt::Key_Tab);
    EXPECT_EQ(selection.current(), ui::Subject(card(form).id));
    type(QStringLiteral("Quote in three steps"));
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(seq(), before + 1);
    key(Qt::Key_Escape);
    EXPECT_EQ(card(QStringLiteral("Quote in three steps")).kind, CardKind::touchpoint);
}

TEST_F(QuickCapture, OnlyASelectedCellTakesLettersAsText)
{
    selection.select(step(pays).id);
    key(Qt::Key_T);
    ASSERT_TRUE(canvas->isEditing());
    key(Qt::Key_Escape);
    EXPECT_EQ(cell(LaneKind::touchpoints, pays).back(), u"New touchpoint");
    selection.select(cellAt(LaneKind::feeling, QStringLiteral("Gets quotes")));
    const qint64 before = seq();
    for (const Qt::Key letter : {Qt::Key_T, Qt::Key_X, Qt::Key_M})
        key(letter);
    EXPECT_FALSE(canvas->isEditing());
    EXPECT_EQ(seq(), before);
    key(Qt::Key_Plus);
    EXPECT_EQ(felt(form), -1.5);
}

TEST_F(QuickCapture, AnAccentIsALetterToo)
{
    selection.select(cellAt(LaneKind::doing, pays));
    EXPECT_TRUE(canvas->testAttribute(Qt::WA_InputMethodEnabled));
    QInputMethodEvent event;
    event.setCommitString(QStringLiteral("á"));
    QApplication::sendEvent(canvas.get(), &event);
    ASSERT_TRUE(canvas->isEditing());
    type(QStringLiteral("rbol"));
    key(Qt::Key_Return);
    EXPECT_EQ(cell(LaneKind::doing, pays).back(), u"árbol");
    selection.select(card(form).id);
    EXPECT_FALSE(canvas->testAttribute(Qt::WA_InputMethodEnabled)) << "letters are commands";
}

TEST_F(QuickCapture, AHiddenLaneTakesTheEditorAwayButNotTheCard)
{
    selection.select(cellAt(LaneKind::painPoints, pays));
    key(Qt::Key_C);
    Lane hidden = lane(LaneKind::painPoints);
    hidden.visible = false;
    ASSERT_TRUE(open->apply(edit::changeRow(project(), hidden)));
    QTest::qWait(1);
    EXPECT_FALSE(canvas->isEditing());
    EXPECT_EQ(card(QStringLiteral("c")).lane, hidden.id);
}

// From the blank template to a map, as a person types it.
class MapFromNothing : public testing::Test
{
  protected:
    MapFromNothing()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("trayecto-tests"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        base::installLanguage(base::Language::en);
        const auto first = importing::fromTemplate(QStringLiteral("blank"), base::Language::en);
        auto made = store::ProjectFile::create(folder.filePath(QStringLiteral("new.trayecto")), *first);
        EXPECT_TRUE(made);
        window = std::make_unique<ui::MainWindow>(std::make_unique<ui::OpenProject>(std::move(*made)));
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    // Letters as they are; what stands for a key: ⏎ Enter, ⇥ Tab, ⇣ Ctrl+Enter, ⎋ Escape, ⌂ Home, → ← ↑ ↓.
    void type(const QString& keys)
    {
        static const QHash<QChar, QKeyCombination> kKeys{
            {u'⏎', Qt::Key_Return}, {u'⇥', Qt::Key_Tab},  {u'⇣', Qt::CTRL | Qt::Key_Return},
            {u'⎋', Qt::Key_Escape}, {u'⌂', Qt::Key_Home}, {u'→', Qt::Key_Right},
            {u'←', Qt::Key_Left},   {u'↑', Qt::Key_Up},   {u'↓', Qt::Key_Down},
        };
        for (const QChar& one : keys) {
            ++strokes;
            QWidget* focus = QApplication::focusWidget();
            ASSERT_TRUE(focus) << "at stroke " << strokes;
            if (const auto found = kKeys.constFind(one); found != kKeys.cend())
                QTest::keyClick(focus, found->key(), found->keyboardModifiers());
            else
                QTest::sendKeyEvent(QTest::Click, focus, QTest::asciiToKey(one.toLatin1()), QString(one),
                                    Qt::NoModifier);
        }
    }
    const Project& project() const { return window->open().project(); }
    QStringList row(LaneKind kind) const
    {
        const MapIndex index(project(), window->canvas()->map().id());
        QStringList cells(int(index.steps().size()));
        for (const Card* card : index.cardsOf(kind)) {
            QString& cell = cells[index.stepAt(card->step)];
            cell += (cell.isEmpty() ? QString() : QStringLiteral(" + ")) + card->title;
        }
        return cells;
    }

    QTemporaryDir folder;
    std::unique_ptr<ui::MainWindow> window;
    int strokes = 0;
};

TEST_F(MapFromNothing, PhasesStepsAndCardsAreTypedInOneGo)
{
    type(QStringLiteral("⌂⏎Discover⇥Compare⇥Buy⏎Use⇥") // a fourth phase, on to the steps
         + QStringLiteral("Sees the need⏎Asks around⇥Gets quotes⏎Reads reviews⏎Asks a friend⇥Pays⇥Claims⇥"));
    ASSERT_TRUE(window->canvas()->isEditing()) << "in the first cell";
    type(QStringLiteral("Talks⇥⇥Compares⇥⇥⇥Pays by card⇥Calls⇥") // to the end of the lane, on to the next
         + QStringLiteral("Ads⏎Search⇥⇥Quote form⎋"));
    const MapIndex index(project(), window->canvas()->map().id());
    QStringList phases;
    for (const MapIndex::PhaseSpan& span : index.phases())
        phases += QStringLiteral("%1 %2").arg(span.phase->title).arg(span.stepCount);
    EXPECT_EQ(phases, QStringList({QStringLiteral("Discover 2"), QStringLiteral("Compare 3"), QStringLiteral("Buy 1"),
                                   QStringLiteral("Use 1")}));
    QStringList steps;
    for (const Step* step : index.steps())
        steps += step->title;
    EXPECT_EQ(steps.join(u'|'), u"Sees the need|Asks around|Gets quotes|Reads reviews|Asks a friend|Pays|Claims");
    EXPECT_EQ(row(LaneKind::doing).join(u'|'), u"Talks||Compares|||Pays by card|Calls");
    EXPECT_EQ(row(LaneKind::touchpoints).join(u'|'), u"Ads + Search||||||");
    EXPECT_TRUE(window->open().file().flush());
    EXPECT_LT(strokes, 190);
}

// Columns that come may change the zoom, which follows the width until somebody chooses one.
TEST_F(MapFromNothing, TheEditorStaysOverWhatItNames)
{
    type(QStringLiteral("⌂⏎⇥⇥⏎A⏎B⏎C⏎D⏎E"));
    const auto* editor = qobject_cast<ui::InlineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(editor);
    const ui::MapCanvas& canvas = *window->canvas();
    for (const int width : {1000, 1500, 900}) {
        window->resize(width, 700);
        QApplication::processEvents();
        const QRectF place = canvas.view().toScreen(window->canvas()->map().rectOf(editor->subject()));
        EXPECT_NEAR(editor->geometry().left(),
                    std::min(place.left(), double(canvas.viewport()->width() - editor->width())), 4)
            << width;
    }
}

TEST_F(MapFromNothing, AFileDroppedOnTheMapIsForTheWindow)
{
    for (const char* name : {"other.trayecto", "journey.mmd", "project.json"}) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder.filePath(QLatin1String(name)))});
        QDragEnterEvent enter({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(window->canvas()->viewport(), &enter);
        EXPECT_TRUE(enter.isAccepted()) << name;
    }
}

TEST_F(MapFromNothing, WhatIsLeftEmptyIsNotThere)
{
    const auto before = window->open().document().seq();
    type(QStringLiteral("⌂⏎⇥⇥⏎⏎")); // through the phases; a fourth is asked for, and not given
    EXPECT_FALSE(window->canvas()->isEditing());
    EXPECT_FALSE(window->canvas()->map().isPreview());
    EXPECT_EQ(window->canvas()->map().grid().phases.size(), 3u);
    type(QStringLiteral("⏎⏎⎋↓⏎⏎⎋"));
    EXPECT_EQ(window->canvas()->map().grid().columns.size(), 3u);
    EXPECT_EQ(window->open().document().seq(), before);
}

} // namespace
