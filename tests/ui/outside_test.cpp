// What comes from other programs and other windows: by the clipboard and by drags, with real events.
#include "dialogs/tabledialog.h"
#include "edit/rowedits.h"
#include "ui/window.h"
#include "window/mapactionset.h"
#include "workspace/clipboard.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

using namespace trayecto;
using namespace trayecto::model;
using tests::CanvasTest;
using ui::Cell;

namespace {

class Outside : public CanvasTest
{
  protected:
    Outside() { actions.setCanvas(canvas.get()); }
    ~Outside() override { QGuiApplication::clipboard()->clear(); }

    Cell cellAt(LaneKind kind, const QString& title) { return {step(title).id, lane(kind).id}; }
    // Over the map and back out where it does not end in a drop. What the map says to it.
    bool hover(const QMimeData& data, const QPoint& where)
    {
        QDragEnterEvent enter(where, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(canvas->viewport(), &enter);
        if (!enter.isAccepted())
            return false;
        QDragMoveEvent move(where, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(canvas->viewport(), &move);
        EXPECT_TRUE(!move.isAccepted() || move.dropAction() == Qt::CopyAction) << "else the other program loses it";
        return move.isAccepted();
    }
    void leave()
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(canvas->viewport(), &event);
    }
    void drop(const QMimeData& data, const QPoint& where)
    {
        ASSERT_TRUE(hover(data, where));
        QDropEvent event(where, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(canvas->viewport(), &event);
        EXPECT_TRUE(event.isAccepted());
    }
    QPoint freePlace(LaneKind kind, const QString& title)
    {
        const QRectF place = canvas->view().toScreen(map->rectOf(cellAt(kind, title)));
        return QPointF(place.center().x(), place.bottom() - 3).toPoint();
    }
    QString pictureFile(const QString& name, const QColor& color)
    {
        QImage image(20, 12, QImage::Format_RGB32);
        image.fill(color);
        const QString path = folder.filePath(name);
        EXPECT_TRUE(image.save(path));
        return path;
    }
    void setClipboard(const QString& text) { QGuiApplication::clipboard()->setText(text); }
    ui::TableDialog* dialog() const { return canvas->findChild<ui::TableDialog*>(); }

    const QString pays = QStringLiteral("Pays");
    const QString form = QStringLiteral("Online quote form");
    ui::MapActionSet actions{*open, selection, canvas.get()};
};

TEST_F(Outside, LinesBecomeCardsInTheCellTheyAreDroppedOn)
{
    QMimeData data;
    data.setText(QStringLiteral("Refused\n\n  Asked twice \n"));
    const QPoint where = freePlace(LaneKind::painPoints, pays);
    const qint64 before = seq();
    drop(data, where);
    EXPECT_EQ(cell(LaneKind::painPoints, pays),
              QStringList({QStringLiteral("Refused"), QStringLiteral("Asked twice")}));
    EXPECT_EQ(seq(), before + 1);
    EXPECT_EQ(selection.cards().size(), 2);
    EXPECT_EQ(onDisk(), project());
    ASSERT_TRUE(open->undo());
    EXPECT_TRUE(cell(LaneKind::painPoints, pays).isEmpty());
}

TEST_F(Outside, WhatIsTakenAwayAgainLeavesNothing)
{
    QMimeData data;
    data.setText(QStringLiteral("Refused"));
    const qint64 before = seq();
    EXPECT_TRUE(hover(data, freePlace(LaneKind::painPoints, pays)));
    EXPECT_TRUE(hover(data, at(card(form).id))) << "into the cell of the card";
    EXPECT_FALSE(hover(data, at(step(pays).id))) << "not on a head";
    EXPECT_FALSE(hover(data, freePlace(LaneKind::feeling, pays))) << "not on the curve";
    leave();
    EXPECT_EQ(seq(), before);
    EXPECT_FALSE(map->isPreview());
}

TEST_F(Outside, AProjectIsForTheWindow)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.filePath(QStringLiteral("other.trayecto")))});
    EXPECT_FALSE(hover(data, freePlace(LaneKind::painPoints, pays)));
    EXPECT_EQ(ui::contentOf(data), ui::Content::none);
}

TEST_F(Outside, PictureFilesBecomeCardsAndAreStoredOnce)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(pictureFile(QStringLiteral("Queue at the desk.png"), Qt::red)),
                  QUrl::fromLocalFile(pictureFile(QStringLiteral("Again.png"), Qt::red))});
    drop(data, freePlace(LaneKind::painPoints, pays));
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell(LaneKind::painPoints, pays).size() == 2; }));
    EXPECT_EQ(cell(LaneKind::painPoints, pays).front(), u"Queue at the desk");
    const Card& first = card(QStringLiteral("Queue at the desk"));
    EXPECT_FALSE(first.image.isNull());
    EXPECT_EQ(first.image, card(QStringLiteral("Again")).image) << "the same bytes";
    EXPECT_EQ(open->document().undoLabel()->title, u"Queue at the desk");
    EXPECT_EQ(onDisk(), project());
    ASSERT_TRUE(open->undo());
    EXPECT_TRUE(cell(LaneKind::painPoints, pays).isEmpty());
}

TEST_F(Outside, APictureDroppedOnACardIsItsPicture)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(pictureFile(QStringLiteral("form.png"), Qt::blue))});
    drop(data, at(card(form).id));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !card(form).image.isNull(); }));
    ASSERT_TRUE(open->undo());
    EXPECT_TRUE(card(form).image.isNull());
}

TEST_F(Outside, WhatIsNoPictureChangesNothing)
{
    QFile file(folder.filePath(QStringLiteral("fake.png")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("<svg/>");
    file.close();
    std::optional<base::ErrorCode> refused;
    QObject::connect(open.get(), &ui::OpenProject::refused, canvas.get(),
                     [&](const base::Error& error) { refused = error.code; });
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    const qint64 before = seq();
    drop(data, at(card(form).id));
    ASSERT_TRUE(QTest::qWaitFor([&] { return refused.has_value(); }));
    EXPECT_EQ(refused, base::ErrorCode::badInput);
    EXPECT_EQ(seq(), before);
}

TEST_F(Outside, ACopiedPictureIsPastedOnTheCard)
{
    QImage image(30, 30, QImage::Format_RGB32);
    image.fill(Qt::green);
    QGuiApplication::clipboard()->setImage(image);
    selection.select(card(form).id);
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !card(form).image.isNull(); }));
    EXPECT_EQ(project().find(card(form).image)->widthPx, 30);
}

TEST_F(Outside, CopiedCardsAreATextATableAndAPicture)
{
    selection.selectCards(
        {card(QStringLiteral("Search results and ads")).id, card(QStringLiteral("Comparison site")).id},
        card(QStringLiteral("Comparison site")).id);
    key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(data->text(), u"Search results and ads\nComparison site");
    EXPECT_TRUE(data->hasImage());
    EXPECT_GT(qvariant_cast<QImage>(data->imageData()).width(), 100);
    selection.selectCards({card(QStringLiteral("Search results and ads")).id,
                           card(QStringLiteral("Comparison site")).id, card(form).id,
                           card(QStringLiteral("14 questions before any price")).id},
                          card(form).id);
    key(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    EXPECT_EQ(lines.size(), 3) << qPrintable(lines.join(u'/'));
    EXPECT_EQ(lines.value(0), u"\"Search results and ads");
    EXPECT_TRUE(lines.value(1).startsWith(u"Comparison site\"\t"));
    EXPECT_EQ(lines.value(2).trimmed(), u"14 questions before any price");
}

TEST_F(Outside, APainPointCutAndPastedStaysWithItsTouchpoint)
{
    const QString pain = QStringLiteral("14 questions before any price");
    const Id<Card> about = card(pain).about;
    ASSERT_FALSE(about.isNull());
    selection.select(card(pain).id);
    key(Qt::Key_X, Qt::ControlModifier);
    selection.select(cellAt(LaneKind::painPoints, pays));
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(cell(LaneKind::painPoints, pays), QStringList(pain));
    EXPECT_EQ(card(pain).about, about);
}

TEST_F(Outside, ATableAsksWhatItMeansAndIsOneEdit)
{
    setClipboard(QStringLiteral("\tRenews\tLeaves\nTouchpoints\tLetter\t\"Phone\nChat\"\nDolor\t\tLong wait\n"));
    selection.select(cellAt(LaneKind::painPoints, pays));
    const qint64 before = seq();
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(dialog());
    EXPECT_EQ(seq(), before);
    auto* view = dialog()->findChild<QTableView*>();
    const auto use = [&](int row) { return view->model()->index(row, 0).data().toString(); };
    EXPECT_EQ(use(0), u"Steps");
    EXPECT_EQ(use(1), u"Touchpoints");
    EXPECT_EQ(use(2), u"Pain points");
    bool tells = false;
    for (const QLabel* label : dialog()->findChildren<QLabel*>())
        tells = tells || label->text().contains(u"4");
    EXPECT_TRUE(tells) << "the number of cards";
    dialog()->accept();
    EXPECT_EQ(seq(), before + 1);
    EXPECT_EQ(stepTitles().mid(stepTitles().size() - 2),
              QStringList({QStringLiteral("Renews"), QStringLiteral("Leaves")}));
    EXPECT_EQ(cell(LaneKind::touchpoints, QStringLiteral("Leaves")),
              QStringList({QStringLiteral("Phone"), QStringLiteral("Chat")}));
    EXPECT_EQ(cell(LaneKind::painPoints, QStringLiteral("Leaves")), QStringList(QStringLiteral("Long wait")));
    EXPECT_EQ(onDisk(), project());
    ASSERT_TRUE(open->undo());
    EXPECT_FALSE(stepTitles().contains(QStringLiteral("Renews")));
}

// As LibreOffice 7.4 put it on the clipboard: its plain text has lost the line end and tells quotes from none.
TEST_F(Outside, CellsOfCalcKeepTheirLines)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(QStringLiteral("Touchpoints\tSearch\tFriends Forum\nThinking\t\"Is it \"cheap\"?\"\t15\" screen\n"));
    data->setData(QStringLiteral("application/x-libreoffice-tsvc"),
                  "Touchpoints\tSearch\t\"Friends\nForum\"\nThinking\t\"Is it \"cheap\"?\"\t15\" screen\n");
    QGuiApplication::clipboard()->setMimeData(data.release());
    selection.select(cellAt(LaneKind::doing, pays));
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(dialog());
    dialog()->accept();
    const QString next = stepTitles()[stepTitles().indexOf(pays) + 1];
    const QStringList there = cell(LaneKind::touchpoints, next);
    EXPECT_EQ(there.mid(there.size() - 2), QStringList({QStringLiteral("Friends"), QStringLiteral("Forum")}));
    EXPECT_EQ(cell(LaneKind::thinking, pays).back(), u"\"Is it \"cheap\"?\"");
}

TEST_F(Outside, APersonSaysWhatARowIs)
{
    setClipboard(QStringLiteral("Stage\tRenews\tLeaves\nBudget\t10\t20\n"));
    selection.select(cellAt(LaneKind::painPoints, pays));
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(dialog());
    auto* view = dialog()->findChild<QTableView*>();
    view->setCurrentIndex(view->model()->index(1, 0));
    view->edit(view->currentIndex());
    auto* box = view->findChild<QComboBox*>();
    ASSERT_TRUE(box);
    box->setCurrentText(QStringLiteral("Doing"));
    Q_EMIT box->activated(box->currentIndex());
    EXPECT_EQ(view->model()->index(1, 0).data().toString(), u"Doing");
    dialog()->accept();
    EXPECT_EQ(cell(LaneKind::doing, QStringLiteral("Leaves")), QStringList(QStringLiteral("20")));
}

TEST_F(Outside, ATableCanBeTurnedAndCancelled)
{
    setClipboard(QStringLiteral("one\ttwo\tthree\nfour\tfive\tsix"));
    selection.select(cellAt(LaneKind::doing, pays));
    const qint64 before = seq();
    key(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(dialog());
    auto* view = dialog()->findChild<QTableView*>();
    EXPECT_EQ(view->model()->rowCount(), 2);
    for (QPushButton* button : dialog()->findChildren<QPushButton*>())
        if (button->text() == u"Swap rows and columns")
            button->click();
    EXPECT_EQ(view->model()->rowCount(), 3);
    dialog()->reject();
    EXPECT_EQ(seq(), before);
}

} // namespace
