// The start page: what is on it, by keys and mouse.
#include "edit/rowedits.h"
#include "import/template.h"
#include "start/recentfiles.h"
#include "start/startpage.h"
#include "start/startsidebar.h"
#include "store/projectfile.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace trayecto;

namespace {

class StartPages : public testing::Test
{
  protected:
    StartPages()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("trayecto-tests"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        base::installLanguage(base::Language::en);
        for (const store::Draft& draft : store::draftsToRecover())
            EXPECT_TRUE(store::removeDraft(draft.path));
        QSettings().clear();
    }

    QString sample(const QString& name) const
    {
        const auto first = importing::fromTemplate(QStringLiteral("sample"), base::Language::en);
        const auto made = store::ProjectFile::create(folder.filePath(name), *first);
        EXPECT_TRUE(made);
        return made->file->path();
    }

    // An untitled project, worked on as often as asked.
    QString draft(const QString& templateName, int edits) const
    {
        const auto first = importing::fromTemplate(templateName, base::Language::en);
        auto made = store::ProjectFile::createDraft(*first);
        EXPECT_TRUE(made);
        edit::Document document(std::move(made->start), made->file.get());
        for (int at = 0; at < edits; ++at) {
            model::JourneyMap map = *document.project().rows<model::JourneyMap>().begin();
            map.title = QStringLiteral("Moving house <b>%1</b> & more").arg(at);
            EXPECT_TRUE(document.apply(*edit::changeRow(document.project(), map)));
        }
        EXPECT_TRUE(made->file->flush());
        return made->file->path();
    }

    // Pages of before may still be given theirs.
    static QImage pictureOf(const QString& path)
    {
        ui::Thumbnailer& thumbnailer = ui::Thumbnailer::instance();
        QSignalSpy made(&thumbnailer, &ui::Thumbnailer::made);
        thumbnailer.makeOfFile(path);
        const auto ours = [&] {
            return std::find_if(made.begin(), made.end(), [&](const auto& call) { return call[0] == path; });
        };
        waitFor([&] { return ours() != made.end(); });
        return ours() == made.end() ? QImage() : (*ours())[1].value<ui::Thumbnail>().picture;
    }

    // What was put into the cache last.
    static QString keptPicture()
    {
        const QDir cache(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                         QStringLiteral("/thumbnails"));
        const QFileInfoList kept = cache.entryInfoList({QStringLiteral("*.png")}, QDir::Files, QDir::Time);
        return kept.isEmpty() ? QString() : kept.front().filePath();
    }

    void show()
    {
        page = std::make_unique<ui::StartPage>(nullptr);
        page->resize(1200, 900);
        page->show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        // Tests before may have left buttons pressed: Qt's double click does. What is pressed does not scroll.
        for (const Qt::MouseButton button : {Qt::LeftButton, Qt::RightButton, Qt::MiddleButton})
            if (QGuiApplication::mouseButtons() & button)
                QTest::mouseRelease(page->windowHandle(), button, {}, QPoint(1190, 890));
    }

    std::vector<ui::Tile*> tiles(const QString& section) const
    {
        return page->findChild<ui::TileGrid*>(section)->tiles();
    }
    ui::Tile* focused() const { return qobject_cast<ui::Tile*>(QApplication::focusWidget()); }

    static void waitFor(const std::function<bool()>& is) { EXPECT_TRUE(QTest::qWaitFor(is, 10'000)); }

    QTemporaryDir folder;
    std::unique_ptr<ui::StartPage> page;
};

TEST_F(StartPages, TemplatesAreReachedByKeysAlone)
{
    show();
    QSignalSpy chosen(page.get(), &ui::StartPage::templateChosen);
    ASSERT_EQ(tiles(QStringLiteral("templates")).size(), 3u);
    ASSERT_TRUE(focused());
    EXPECT_EQ(focused()->title(), u"Blank map");
    QTest::keyClick(focused(), Qt::Key_Right);
    QTest::keyClick(focused(), Qt::Key_Right);
    QTest::keyClick(focused(), Qt::Key_Right); // there is nothing further
    EXPECT_EQ(focused()->accessibleName(), u"Seven phases");
    QTest::keyClick(focused(), Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), u"seven-phases");
    EXPECT_FALSE(page->findChild<ui::TileGrid*>(QStringLiteral("drafts"))->isVisible()) << "no empty section";
}

TEST_F(StartPages, EveryTileIsSeenWhereTheWindowIsNarrow)
{
    show();
    for (const int width : {1200, 900, 620, 300}) {
        page->resize(width, 900);
        QApplication::processEvents();
        const auto* grid = page->findChild<ui::TileGrid*>(QStringLiteral("templates"));
        int lowest = 0;
        for (const ui::Tile* tile : grid->tiles())
            lowest = std::max(lowest, tile->geometry().bottom());
        EXPECT_EQ(grid->tiles().front()->geometry().top(), 0);
        EXPECT_EQ(grid->height(), lowest + 1) << width << " px: as high as its lines, no more and no less";
    }
}

// What is higher than there is room can be scrolled to.
TEST_F(StartPages, TheWaysInAreReachedInALowWindow)
{
    show();
    page->resize(1200, 300);
    auto* last = qobject_cast<QPushButton*>(page->findChild<ui::StartSidebar*>()->lastControl());
    ASSERT_TRUE(last);
    EXPECT_FALSE(last->visibleRegion().contains(last->rect()));
    ASSERT_EQ(focused(), tiles(QStringLiteral("templates")).front());
    QTest::keyClick(focused(), Qt::Key_Backtab);
    EXPECT_TRUE(last->hasFocus());
    EXPECT_EQ(last->visibleRegion(), QRegion(last->rect()));
}

TEST_F(StartPages, DraftsComeFirstAndGoOnlyAfterAYes)
{
    const QString path = draft(QStringLiteral("blank"), 1);
    show();
    waitFor([&] { return !tiles(QStringLiteral("drafts")).empty(); });
    ui::Tile* tile = tiles(QStringLiteral("drafts")).front();
    EXPECT_EQ(tile->title(), u"Moving house <b>0</b> & more");
    EXPECT_EQ(focused(), tile);
    EXPECT_LT(tile->mapTo(page.get(), QPoint()).y(),
              tiles(QStringLiteral("templates")).front()->mapTo(page.get(), QPoint()).y());

    const auto answer = [&](const QString& button) {
        QTest::keyClick(tile, Qt::Key_Delete);
        auto* question = page->findChild<QMessageBox*>();
        ASSERT_TRUE(question);
        EXPECT_EQ(question->textFormat(), Qt::PlainText);
        for (QAbstractButton* one : question->buttons())
            if (one->text().remove(u'&') == button)
                QTest::mouseClick(one, Qt::LeftButton);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    answer(QStringLiteral("Cancel"));
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_EQ(tiles(QStringLiteral("drafts")).size(), 1u);
    answer(QStringLiteral("Delete"));
    waitFor([&] { return tiles(QStringLiteral("drafts")).empty(); });
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(StartPages, WhatHasComeSinceIsThereAndTheFocusStays)
{
    ui::rememberFile(sample(QStringLiteral("first.trayecto")));
    show();
    tiles(QStringLiteral("recent")).front()->setFocus();
    ui::rememberFile(sample(QStringLiteral("second.trayecto")));
    draft(QStringLiteral("blank"), 1);
    page->look();
    waitFor([&] { return !tiles(QStringLiteral("drafts")).empty(); });
    ASSERT_EQ(tiles(QStringLiteral("recent")).size(), 2u);
    ASSERT_TRUE(focused());
    EXPECT_EQ(focused()->title(), u"first");
    // By Tab as they stand: drafts, templates, files.
    QStringList order;
    for (QWidget* next = page->nextInFocusChain(); next != page.get(); next = next->nextInFocusChain())
        if (auto* tile = qobject_cast<ui::Tile*>(next); tile && tile->isVisible())
            order += tile->title();
    ASSERT_EQ(order.size(), 6);
    EXPECT_TRUE(order[0].startsWith(u"Moving house"));
    EXPECT_EQ(order[1], u"Blank map");
    EXPECT_EQ(order.mid(4), QStringList({QStringLiteral("second"), QStringLiteral("first")}));
}

TEST_F(StartPages, ATemplateGoesOnSayingWhatItIs)
{
    ui::Tile tile(QStringLiteral("title"), QStringLiteral("note"), nullptr);
    tile.setToolTip(QStringLiteral("what it is"));
    tile.setRemoval(QStringLiteral("Delete…"));
    tile.setPicture({});
    EXPECT_EQ(tile.toolTip(), u"what it is");
    tile.setPicture({{}, {}, base::Error{base::ErrorCode::fileNotFound, {}, {}}});
    EXPECT_NE(tile.toolTip(), u"what it is");
    tile.setPicture({});
    EXPECT_EQ(tile.toolTip(), u"what it is");
    EXPECT_EQ(tile.accessibleDescription(), u"note");
    EXPECT_EQ(tile.findChild<QToolButton*>()->accessibleName(), u"More");
}

TEST_F(StartPages, APictureThatHangsKeepsNobodyFromLeaving)
{
    const QString path = sample(QStringLiteral("hangs.trayecto"));
    pictureOf(path);
    const QByteArray kept = keptPicture().toLocal8Bit();
    ASSERT_EQ(::unlink(kept.constData()), 0);
    ASSERT_EQ(::mkfifo(kept.constData(), 0600), 0); // nobody writes into it
    ui::Thumbnailer::instance().makeOfFile(path);
    QTest::qWait(100);
    QElapsedTimer timer;
    timer.start();
    delete &ui::Thumbnailer::instance();
    EXPECT_LT(timer.elapsed(), 5000);
    const int writing = ::open(kept.constData(), O_WRONLY | O_NONBLOCK);
    EXPECT_GE(writing, 0) << "it hung";
    ::close(writing);
    ::unlink(kept.constData());
}

TEST_F(StartPages, ADraftThatNobodyTouchedIsNotOffered)
{
    const QString untouched = draft(QStringLiteral("blank"), 0);
    const QString touched = draft(QStringLiteral("blank"), 1);
    const auto drafts = store::draftsToRecover();
    ASSERT_EQ(drafts.size(), 2u);
    for (const store::Draft& one : drafts)
        EXPECT_EQ(one.isUntouched, one.path == untouched);
    // One from before a minute ago is no longer being made.
    QFile file(untouched);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime));
    file.close();
    show();
    waitFor([&] { return !tiles(QStringLiteral("drafts")).empty(); });
    EXPECT_EQ(tiles(QStringLiteral("drafts")).size(), 1u);
    EXPECT_FALSE(QFile::exists(untouched));
    EXPECT_TRUE(QFile::exists(touched));
}

TEST_F(StartPages, WhatCannotBeOpenedSaysSoAndCanBeTakenOffTheList)
{
    const QString good = sample(QStringLiteral("good & sound.trayecto"));
    const QString garbled = folder.filePath(QStringLiteral("garbled.trayecto"));
    QFile file(garbled);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    ui::rememberFile(folder.filePath(QStringLiteral("gone.trayecto")));
    ui::rememberFile(garbled);
    ui::rememberFile(good);
    show();
    const auto recent = tiles(QStringLiteral("recent"));
    ASSERT_EQ(recent.size(), 3u);
    EXPECT_EQ(recent[0]->title(), u"good & sound");
    waitFor([&] { return recent[1]->isBroken() && recent[2]->isBroken(); });
    EXPECT_FALSE(recent[0]->isBroken());
    EXPECT_EQ(recent[1]->accessibleDescription(), u"Cannot be opened");
    EXPECT_EQ(recent[2]->accessibleDescription(), u"The file is gone");
    recent[2]->setFocus();
    QTest::keyClick(recent[2], Qt::Key_Delete);
    EXPECT_EQ(ui::recentFiles(), QStringList({good, garbled}));
    EXPECT_EQ(focused(), recent[1]) << "the focus stays in the list";
    QTest::mouseClick(recent[0], Qt::LeftButton);
}

TEST_F(StartPages, APictureIsMadeOnceAndAnewForAnotherFile)
{
    const QString path = sample(QStringLiteral("picture.trayecto"));
    const QImage first = pictureOf(path);
    EXPECT_EQ(first.deviceIndependentSize(), QSizeF(ui::kThumbnailSize));
    QImage marked(first.size(), QImage::Format_RGB32);
    marked.fill(Qt::magenta);
    ASSERT_TRUE(marked.save(keptPicture()));
    EXPECT_EQ(pictureOf(path).pixelColor(3, 3), QColor(Qt::magenta)) << "taken from the cache";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    file.close();
    EXPECT_EQ(pictureOf(path).convertedTo(QImage::Format_RGB32), first.convertedTo(QImage::Format_RGB32));
}

} // namespace
