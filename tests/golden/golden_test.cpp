#include "golden/golden.h"
#include "golden/lanemap.h"

#include "export/exporter.h"
#include "support/imagediff.h"
#include "support/madeproject.h"
#include "support/sample.h"

#include <QPainter>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace trayecto;
using namespace trayecto::tests;
using base::Language;
using exporting::Colors;

namespace {

QImage pictureOf(const model::Project& project, Colors colors, Language language = Language::en, int dpi = 72)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map.png"));
    exporting::ExportOptions options;
    options.colors = colors;
    options.language = language;
    options.dpi = dpi;
    options.date = QDate(2026, 11, 21);
    const base::Result<void> done = exporting::exportTo({project, onlyMap(project)}, options, path);
    EXPECT_TRUE(done);
    return QImage(path);
}

// Of a picture at 72 dpi, what lies between the chevrons and the end of the last lane.
QImage lanesOf(const QImage& picture, const model::Project& project)
{
    layout::LayoutEngine engine;
    const layout::Sheets sheets = layout::paginate(engine, model::MapIndex(project, onlyMap(project)), {});
    const layout::GridPart& part = sheets.pages.front().parts.front();
    const layout::RowBox& last = sheets.map.grid.rows[size_t(part.bands.back().row)];
    const double top = layout::metrics::kMargin + part.headY;
    const double bottom = layout::metrics::kMargin + part.bands.back().y + last.height + last.lineHeight;
    return picture.copy(0, int(top) - 6, picture.width(), int(bottom - top) + 16);
}

QImage belowEachOther(const QImage& top, const QImage& bottom)
{
    QImage both(top.width(), top.height() + bottom.height(), QImage::Format_RGB32);
    QPainter painter(&both);
    painter.drawImage(0, 0, top);
    painter.drawImage(0, top.height(), bottom);
    return both;
}

} // namespace

TEST(Golden, EveryKindOfLaneInBothThemes)
{
    for (size_t i = 0; i < model::kEnumNames<model::LaneKind>.size(); ++i) {
        const model::Project project = laneMap(model::LaneKind(i));
        expectGolden(belowEachOther(lanesOf(pictureOf(project, Colors::light), project),
                                    lanesOf(pictureOf(project, Colors::dark), project)),
                     QStringLiteral("lane-") + model::nameOf(model::LaneKind(i)));
    }
}

TEST(Golden, TheSampleInBothThemesAndLanguages)
{
    for (const Language language : {Language::en, Language::es}) {
        const model::Project project = sampleProject(language);
        expectGolden(pictureOf(project, Colors::light, language),
                     QStringLiteral("sample-light-") + base::codeOf(language));
        expectGolden(pictureOf(project, Colors::dark, language),
                     QStringLiteral("sample-dark-") + base::codeOf(language));
    }
}

// What the comparison must see, and what it must not.

TEST(ImageDifference, APictureIsItself)
{
    const QImage picture = pictureOf(sampleProject(Language::en), Colors::light);
    const Difference difference = compared(picture, picture);
    EXPECT_TRUE(difference.within({}));
    EXPECT_EQ(difference.pixels, 0);
}

TEST(ImageDifference, OtherSmoothingIsTheSamePicture)
{
    const QImage picture = pictureOf(sampleProject(Language::en), Colors::light);
    QImage smoothed(picture.size(), QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) { // a seventh of every pixel's neighbour to the right
            const QRgb a = picture.pixel(x, y);
            const QRgb b = picture.pixel(std::min(x + 1, picture.width() - 1), y);
            const auto mixed = [](int own, int other) { return (own * 6 + other) / 7; };
            smoothed.setPixel(x, y,
                              qRgb(mixed(qRed(a), qRed(b)), mixed(qGreen(a), qGreen(b)), mixed(qBlue(a), qBlue(b))));
        }
    }
    EXPECT_TRUE(compared(picture, smoothed).within({}));
}

TEST(ImageDifference, AMovedCardIsSeen)
{
    model::Project project = sampleProject(Language::en);
    const QImage before = pictureOf(project, Colors::light);
    for (const model::Card& card : project.rows<model::Card>()) {
        if (card.kind != model::CardKind::opportunity)
            continue;
        model::Card moved = card;
        for (const model::Step& step : project.rows<model::Step>()) {
            if (step.id != card.step)
                moved.step = step.id;
        }
        project.rows<model::Card>().put(std::move(moved));
        break;
    }
    EXPECT_FALSE(compared(before, pictureOf(project, Colors::light)).within({}));
}

TEST(ImageDifference, AMoveOfThreePixelsIsSeen)
{
    const QImage picture = pictureOf(laneMap(model::LaneKind::opportunities), Colors::light);
    QImage moved = picture;
    QPainter(&moved).drawImage(QRect(3, 0, 400, picture.height()), picture, QRect(0, 0, 400, picture.height()));
    EXPECT_FALSE(compared(picture, moved).within({}));
}

TEST(ImageDifference, AnotherColorIsSeen)
{
    model::Project project = sampleProject(Language::en);
    const QImage before = pictureOf(project, Colors::light);
    model::Phase phase = *project.rows<model::Phase>().begin();
    phase.color.rgb ^= 0x100000; // a sixteenth more or less red
    project.rows<model::Phase>().put(phase);
    EXPECT_FALSE(compared(before, pictureOf(project, Colors::light)).within({}));
}

TEST(ImageDifference, AnotherWordIsSeen)
{
    model::Project project = sampleProject(Language::en);
    const QImage before = pictureOf(project, Colors::light);
    model::Lane lane = *project.rows<model::Lane>().begin();
    lane.title = lane.title.left(lane.title.size() - 1);
    project.rows<model::Lane>().put(lane);
    EXPECT_FALSE(compared(before, pictureOf(project, Colors::light)).within({}));
}
