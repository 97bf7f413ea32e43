// Filters, saved views and the outline beside the map.
#include "ui/mainwindowtest.h"

#include "edit/rowedits.h"
#include "model/query.h"
#include "panels/filterpanel.h"
#include "panels/outline.h"
#include "widgets/menufield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace trayecto::tests {
namespace {

using namespace model;

class Lookouts : public MainWindowTest
{
  protected:
    ui::FilterPanel& panel() const { return *window->findChild<ui::FilterPanel*>(); }
    ui::Outline& outline() const { return *window->findChild<ui::Outline*>(); }
    QTreeView& tree() const { return *outline().findChild<QTreeView*>(); }
    void open(const char* dock) const
    {
        auto* found = window->findChild<QDockWidget*>(QLatin1String(dock));
        ASSERT_TRUE(found);
        found->toggleViewAction()->trigger();
        ASSERT_TRUE(QTest::qWaitFor([&] { return found->widget()->isVisible(); }));
    }
    template <class Field> Field* field(const QString& name) const
    {
        for (Field* one : panel().findChildren<Field*>())
            if (one->accessibleName() == name)
                return one;
        ADD_FAILURE() << qPrintable(name);
        return nullptr;
    }
    void choose(QComboBox& box, int at) const
    {
        box.setCurrentIndex(at);
        Q_EMIT box.activated(at);
    }
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* one : panel().findChildren<QPushButton*>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    bool says(const QString& text) const
    {
        const auto labels = panel().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == text; });
    }
};

// As a list of one choice does.
TEST_F(Lookouts, AFieldOfSeveralChoicesOpensByItsKeysAndSaysWhatIsChosen)
{
    Channel channel = *project().rows<Channel>().begin();
    channel.name = QStringLiteral("R&D");
    ASSERT_TRUE(window->open().apply(edit::changeRow(project(), channel)));
    open("filterDock");
    auto* channels = field<ui::MenuField>(QStringLiteral("Channels"));
    EXPECT_EQ(channels->accessibleDescription(), u"all");
    channels->setFocus();
    int opened = 0;
    QObject::connect(channels->menu(), &QMenu::aboutToShow, channels, [&] {
        ++opened;
        QTimer::singleShot(0, channels->menu(), &QMenu::close);
    });
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_F4, Qt::Key_Return, Qt::Key_Space})
        QTest::keyClick(channels, key);
    EXPECT_EQ(opened, 4);
    for (QAction* action : channels->menu()->actions())
        if (action->text() == u"R&&D")
            action->trigger();
    EXPECT_EQ(channels->accessibleDescription(), u"R&D");
    EXPECT_EQ(panel().filter().channels, QSet<Id<Channel>>{channel.id});
}

TEST_F(Lookouts, AFilterDimsWhatItHoldsBack)
{
    open("filterDock");
    const QImage before = canvas().viewport()->grab().toImage();
    choose(*field<QComboBox>(QStringLiteral("Pain")), 3);
    EXPECT_EQ(panel().filter().leastSeverity, 3);
    EXPECT_NE(canvas().viewport()->grab().toImage(), before);
    const int severe = int(insight::filtered(canvas().map().index(), panel().filter()).size());
    ASSERT_GT(severe, 0);
    EXPECT_TRUE(says(QStringLiteral("%1 of %2 cards").arg(severe).arg(project().rows<Card>().size())));
    button(QStringLiteral("Show all"))->click();
    EXPECT_TRUE(panel().filter().isEmpty());
    EXPECT_EQ(canvas().viewport()->grab().toImage(), before);
}

TEST_F(Lookouts, AViewIsKeptByNameAndBringsBackWhatItHidAndFolded)
{
    open("filterDock");
    choose(*field<QComboBox>(QStringLiteral("Feeling")), 1);
    Phase phase = *model::phases(project(), canvas().map().id()).front();
    phase.folded = true;
    ASSERT_TRUE(window->open().apply(edit::changeRow(project(), phase)));
    QTimer::singleShot(0, window.get(), [] {
        auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        dialog->setTextValue(QStringLiteral("Bad moments"));
        dialog->accept();
    });
    button(QStringLiteral("Save view…"))->click();
    ASSERT_EQ(project().rows<SavedView>().size(), 1u);

    button(QStringLiteral("Show all"))->click();
    phase.folded = false;
    ASSERT_TRUE(window->open().apply(edit::changeRow(project(), phase)));
    auto* views = field<QComboBox>(QStringLiteral("View"));
    ASSERT_EQ(views->itemText(1), u"Bad moments");
    choose(*views, 1);
    EXPECT_TRUE(project().find(phase.id)->folded);
    EXPECT_EQ(panel().filter().feltAtMost, -0.5);
    EXPECT_EQ(views->currentIndex(), 1);
    button(QStringLiteral("Delete view"))->click();
    EXPECT_TRUE(project().rows<SavedView>().isEmpty());
}

TEST_F(Lookouts, TabPassesPanelsThatAreBehindOthers)
{
    open("outlineDock");
    const auto* inspector = window->findChild<QDockWidget*>(QStringLiteral("inspectorDock"));
    canvas().setFocus();
    for (int tabs = 0; tabs < 60; ++tabs) {
        press(Qt::Key_Tab);
        ASSERT_FALSE(inspector->isAncestorOf(window->focusWidget())) << "after " << tabs;
    }
}

TEST_F(Lookouts, TheOutlineGoesWithTheSelectionAndWritesTitles)
{
    open("outlineDock");
    const Id<Card> form = card(QStringLiteral("Online quote form")).id;
    selection().select(form);
    EXPECT_EQ(tree().currentIndex().data(), QStringLiteral("Online quote form"));
    EXPECT_EQ(tree().currentIndex().parent().data(), QStringLiteral("Gets quotes"));
    EXPECT_EQ(tree().currentIndex().parent().parent().data(), QStringLiteral("Compare"));
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Down);
    EXPECT_NE(selection().current(), ui::Subject(form));
    QTest::keyClick(&tree(), Qt::Key_Up);
    EXPECT_EQ(selection().current(), ui::Subject(form));
    tree().edit(tree().currentIndex());
    auto* editor = tree().findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Quote"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return project().find(form)->title == u"Quote"; })) << "it is told later";
    EXPECT_TRUE(QTest::qWaitFor([&] { return tree().currentIndex().data() == QStringLiteral("Quote"); }));
}

TEST_F(Lookouts, TheOutlineRestsBehindAnotherTab)
{
    open("outlineDock");
    auto* dock = window->findChild<QDockWidget*>(QStringLiteral("outlineDock"));
    auto* other = window->findChild<QDockWidget*>(QStringLiteral("inspectorDock"));
    const auto titleInIt = [&] {
        const auto found = tree().model()->match(tree().model()->index(0, 0), Qt::DisplayRole, QStringLiteral("First"),
                                                 1, Qt::MatchExactly | Qt::MatchRecursive);
        return !found.isEmpty();
    };
    other->show();
    other->raise();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dock->visibleRegion().isEmpty(); }));
    const QSignalSpy reset(tree().model(), &QAbstractItemModel::modelReset);
    Phase phase = *phases(project(), canvas().map().id()).front();
    phase.title = QStringLiteral("First");
    ASSERT_TRUE(window->open().apply(edit::changeRow(project(), phase)));
    selection().select(card(QStringLiteral("Online quote form")).id);
    QTest::qWait(50);
    EXPECT_EQ(reset.count(), 0);
    dock->raise();
    EXPECT_TRUE(QTest::qWaitFor([&] { return titleInIt(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return tree().currentIndex().data() == QStringLiteral("Online quote form"); }));
}

TEST_F(Lookouts, TheOutlineIsATableToo)
{
    open("outlineDock");
    for (QToolButton* one : outline().findChildren<QToolButton*>())
        if (one->text() == u"Table")
            one->click();
    EXPECT_EQ(size_t(tree().model()->rowCount()), project().rows<Card>().size());
    QModelIndex pain;
    for (int row = 0; row < tree().model()->rowCount(); ++row)
        if (tree().model()->index(row, 0).data() == QStringLiteral("9 minutes on hold"))
            pain = tree().model()->index(row, ui::OutlineModel::severity);
    ASSERT_TRUE(pain.isValid());
    EXPECT_EQ(pain.siblingAtColumn(ui::OutlineModel::lane).data(), QStringLiteral("Pain points"));
    EXPECT_TRUE(tree().model()->setData(pain, QStringLiteral("3")));
    EXPECT_EQ(card(QStringLiteral("9 minutes on hold")).severity, 3);
    EXPECT_FALSE(tree().model()->setData(pain, QStringLiteral("9"))) << "the model's rule";
}

} // namespace
} // namespace trayecto::tests
