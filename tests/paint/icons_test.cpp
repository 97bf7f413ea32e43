#include "paint/icons.h"

#include "paint/svgpath.h"

#include <QRectF>
#include <gtest/gtest.h>

using namespace trayecto::paint;

namespace {

QRectF boundsOf(const char* data)
{
    const auto path = parseSvgPath(QString::fromLatin1(data));
    return path ? path->boundingRect() : QRectF();
}

TEST(SvgPath, ReadsAbsoluteAndRelativeCommands)
{
    EXPECT_EQ(boundsOf("M1 2L5 6"), QRectF(1, 2, 4, 4));
    EXPECT_EQ(boundsOf("m1 2l4 4"), QRectF(1, 2, 4, 4));
    EXPECT_EQ(boundsOf("M1,2 5,6"), QRectF(1, 2, 4, 4)) << "more points after a move are lines";
    EXPECT_EQ(boundsOf("M1 2h4v4H1z"), QRectF(1, 2, 4, 4));
    EXPECT_EQ(boundsOf("M.5.5l1.5.5"), QRectF(0.5, 0.5, 1.5, 0.5)) << "numbers without a space between them";
}

TEST(SvgPath, AnArcIsPartOfItsEllipse)
{
    const QRectF circle = boundsOf("M14 8A6 6 0 1 1 2 8a6 6 0 0112 0z");
    EXPECT_NEAR(circle.left(), 2, 0.01);
    EXPECT_NEAR(circle.top(), 2, 0.01);
    EXPECT_NEAR(circle.right(), 14, 0.01);
    EXPECT_NEAR(circle.bottom(), 14, 0.01);
}

TEST(SvgPath, RefusesWhatIsNoPath)
{
    EXPECT_FALSE(parseSvgPath(u"M1 2 X3"));
    EXPECT_FALSE(parseSvgPath(u"12 3"));
    EXPECT_FALSE(parseSvgPath(u"M1 z 4 5"));
    EXPECT_FALSE(parseSvgPath(u"L1"));
}

TEST(Icons, StayInsideTheirGrid)
{
    for (const QString& name : channelIcons()) {
        ASSERT_TRUE(isIcon(name));
        const QRectF bounds = iconPath(name).boundingRect();
        const double half = kIconStroke / 2;
        EXPECT_TRUE(QRectF(0, 0, kIconGrid, kIconGrid).contains(bounds.adjusted(-half, -half, half, half)))
            << qPrintable(name) << bounds.x() << " " << bounds.y() << " " << bounds.right() << " " << bounds.bottom();
    }
}

TEST(Icons, AnUnknownNameIsAPlainSign)
{
    EXPECT_FALSE(isIcon(u"carrier pigeon"));
    EXPECT_EQ(iconPath(u"carrier pigeon"), iconPath(u"other"));
}

} // namespace
