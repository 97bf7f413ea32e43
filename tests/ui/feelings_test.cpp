// What people feel, said in the inspector and named in the list of emotions.
#include "dialogs/tagdialog.h"
#include "edit/emotionedits.h"
#include "edit/peopleedits.h"
#include "panels/inspector.h"
#include "ui/window.h"
#include "widgets/facepicker.h"

#include <QApplication>
#include <QComboBox>
#include <QTableWidget>
#include <QTimer>

using namespace trayecto;
using namespace trayecto::model;

namespace {

class Feelings : public tests::CanvasTest
{
  protected:
    QWidget window;
};

TEST_F(Feelings, WhatOthersFeelIsSaidInTheInspector)
{
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    const std::optional<double> martas = felt(QStringLiteral("Online quote form"));
    ui::Inspector inspector(*open, selection);
    inspector.resize(300, 1200);
    inspector.show();
    inspect(form, inspector);
    const auto whose = [&] {
        for (QComboBox* one : inspector.findChildren<QComboBox*>())
            if (one->accessibleName() == u"Whose")
                return one;
        return static_cast<QComboBox*>(nullptr);
    };
    ASSERT_TRUE(whose());
    EXPECT_FALSE(whose()->isVisible()) << "there is nobody else";
    const auto added = edit::addPersona(project(), {.name = QStringLiteral("Luis")});
    ASSERT_TRUE(open->apply(added));
    ASSERT_TRUE(whose()->isVisible());
    const auto choose = [&](const QString& name) {
        whose()->setCurrentText(name);
        Q_EMIT whose()->activated(whose()->currentIndex());
    };
    choose(QStringLiteral("Luis"));
    ui::FacePicker* faces = nullptr;
    for (ui::FacePicker* one : inspector.findChildren<ui::FacePicker*>())
        if (one->accessibleName() == u"Felt")
            faces = one;
    ASSERT_TRUE(faces);
    faces->setFocus();
    QTest::keyClick(faces, Qt::Key_Right);
    EXPECT_EQ(map->grid().curve.others.size(), 1u) << "a line of his own";
    EXPECT_EQ(felt(QStringLiteral("Online quote form")), martas);
    inspect(card(QStringLiteral("Card payment")).id, inspector);
    EXPECT_EQ(whose()->currentText(), u"Luis") << "one goes on with him";
    choose(QStringLiteral("Marta Ruiz"));
}

// Its line goes elsewhere in the list, and the keyboard with it.
TEST_F(Feelings, AnEmotionIsRaisedKeyByKeyInItsDialog)
{
    const Emotion worst = edit::emotionsOf(project()).front();
    QTimer::singleShot(0, &window, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        ASSERT_TRUE(dialog);
        dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
        auto* table = dialog->findChild<QTableWidget*>();
        table->setCurrentCell(0, 0);
        table->cellWidget(0, 1)->setFocus();
        for (int up = 0; up < 3; ++up) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Up);
            QApplication::processEvents();
        }
        EXPECT_EQ(table->item(table->currentRow(), 0)->text(), worst.name);
        dialog->close();
    });
    ui::showEmotionDialog(*open, &window);
    const auto now = edit::emotionsOf(project());
    const auto raised =
        std::find_if(now.begin(), now.end(), [&](const Emotion& one) { return one.name == worst.name; });
    ASSERT_NE(raised, now.end());
    EXPECT_EQ(raised->value, worst.value + 1.5);
}

} // namespace
