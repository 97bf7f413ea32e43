#include "export/exported.h"

#include <QImageReader>

using namespace trayecto;
using namespace trayecto::tests;

TEST_F(ExportTest, PngHasTheSizeOfItsDpiAndItsTitle)
{
    const auto project = madeProject({.touchpoints = 6});
    exporting::ExportOptions options;
    options.format.paper = layout::Paper::a3; // 1190.55 x 841.89 pt on one page
    for (const int dpi : {48, 72, 150}) {
        options.dpi = dpi;
        const QImage image(exported(project, QStringLiteral("a.png"), options));
        EXPECT_NEAR(image.width(), 1190.55 * dpi / 72, 2);
        EXPECT_NEAR(image.height(), 841.89 * dpi / 72, 2);
        EXPECT_NEAR(image.dotsPerMeterX() * 0.0254, dpi, 0.5);
        EXPECT_EQ(image.text(QStringLiteral("Title")), project.rows<model::JourneyMap>().begin()->title);
        EXPECT_FALSE(image.hasAlphaChannel());
    }
}

TEST_F(ExportTest, PngThatWouldBeTooLargeIsRefusedWithWhatWouldDo)
{
    const auto project = madeProject({.touchpoints = 200});
    exporting::ExportOptions options;
    options.dpi = exporting::kMostDpi;
    const QString file = path(QStringLiteral("a.png"));
    const auto refused = exporting::exportTo({project, onlyMap(project)}, options, file);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, base::ErrorCode::tooLarge);
    const int offered = refused.error().detail.section(QStringLiteral("--dpi "), 1).section(u' ', 0, 0).toInt();
    ASSERT_GE(offered, exporting::kLeastDpi) << qPrintable(refused.error().detail);
    EXPECT_TRUE(names().isEmpty());

    options.dpi = std::min(offered, 40); // the offer itself would keep the test busy for long
    EXPECT_TRUE(exporting::exportTo({project, onlyMap(project)}, options, file));
}

TEST_F(ExportTest, PngDpiHasBounds)
{
    const auto project = madeProject({.touchpoints = 2});
    for (const int dpi : {0, -1, exporting::kLeastDpi - 1, exporting::kMostDpi + 1}) {
        exporting::ExportOptions options;
        options.dpi = dpi;
        const auto refused = exporting::exportTo({project, onlyMap(project)}, options, path(QStringLiteral("a.png")));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, base::ErrorCode::wrongUsage);
    }
}
