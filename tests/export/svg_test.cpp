// An SVG as its readers see it: an XML parser, QtSvg, librsvg and, in the long run, Chromium.
#include "export/exported.h"

#include "export/svgdevice.h"
#include "support/imagediff.h"
#include "support/sample.h"

#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <cmath>

using namespace trayecto;
using namespace trayecto::tests;

namespace {

// All text of all <text>, each on a line. A parser that stumbles fails the test.
QString textOf(const QByteArray& svg)
{
    QString found;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
            found += xml.readElementText() + u'\n';
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return found;
}

int elementCount(const QByteArray& svg, const char* name)
{
    return int(svg.count(QByteArray("<").append(name).append(' ')));
}

template <class Paint> QByteArray painted(Paint&& paint, const exporting::SvgInfo& info = {})
{
    exporting::SvgDevice device({200, 100}, info);
    QPainter painter(&device);
    paint(painter);
    painter.end();
    return device.take();
}

QImage byQtSvg(const QByteArray& svg, const QSize& size)
{
    QSvgRenderer renderer(svg);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    return image;
}

// Other programs smooth letters in other ways; a word in another place or another font is more than this.
constexpr Tolerance kOtherProgram{.radiusPx = 2, .channel = 110, .pixels = 0.0005, .blockMean = 40, .blocks = 0.001};

} // namespace

TEST_F(ExportTest, SvgOfTheSampleIsTextAndShapes)
{
    for (const base::Language language : {base::Language::en, base::Language::es}) {
        const model::Project project = sampleProject(language);
        exporting::ExportOptions options;
        options.language = language;
        const QByteArray svg = bytesAt(exported(project, QStringLiteral("a.svg"), options));
        const QString text = squeezed(textOf(svg));
        for (const QString& title : titlesOf(project))
            EXPECT_TRUE(text.contains(squeezed(title))) << qPrintable(title);
        EXPECT_TRUE(svg.contains(QByteArray("xml:lang=\"").append(base::codeOf(language).toLatin1())));
        EXPECT_FALSE(svg.contains("clip"));
        EXPECT_EQ(elementCount(svg, "image"), 0);
    }
}

TEST_F(ExportTest, SvgAsCurvesHasNoTextAndLooksTheSame)
{
    const model::Project project = sampleProject(base::Language::en);
    const QByteArray text = bytesAt(exported(project, QStringLiteral("text.svg")));
    exporting::ExportOptions options;
    options.textAsCurves = true;
    const QByteArray curves = bytesAt(exported(project, QStringLiteral("curves.svg"), options));
    EXPECT_GT(elementCount(text, "text"), 50);
    EXPECT_EQ(elementCount(curves, "text"), 0);
    EXPECT_TRUE(curves.contains("<title>"));
}

TEST_F(ExportTest, SvgIsTheSamePictureInOtherPrograms)
{
    for (const Tongue tongue : {Tongue::english, Tongue::chinese, Tongue::arabic}) {
        const auto project = madeProject({.touchpoints = 16, .tongue = tongue});
        exporting::ExportOptions options;
        options.dpi = 144;
        const QImage ours(exported(project, QStringLiteral("a.png"), options));
        const QString svg = exported(project, QStringLiteral("a.svg"));

        const auto expectSame = [&](const QImage& theirs, const char* program) {
            ASSERT_LE(std::abs(theirs.width() - ours.width()), 2) << program;
            const QImage cut = theirs.copy(QRect(QPoint(0, 0), ours.size()));
            const Difference difference = compared(ours, cut, kOtherProgram);
            EXPECT_TRUE(difference.within(kOtherProgram))
                << program << ", tongue " << int(tongue) << ": " << difference.pixels << " of the pixels, "
                << difference.blocks << " of the blocks";
            if (!difference.within(kOtherProgram) || qEnvironmentVariableIsSet("TRAYECTO_KEEP")) {
                const QString base = QStringLiteral("svg-%1-%2").arg(QLatin1String(program)).arg(int(tongue));
                difference.picture.save(base + QStringLiteral("-difference.png"));
                theirs.save(base + QStringLiteral(".png"));
            }
        };

        expectSame(byQtSvg(bytesAt(svg), ours.size()), "QtSvg");
        const QString png = path(QStringLiteral("rsvg.png"));
        ASSERT_TRUE(runTool(QStringLiteral("rsvg-convert"),
                            {QStringLiteral("-z"), QStringLiteral("1.5"), QStringLiteral("-o"), png, svg})
                        .ok());
        expectSame(QImage(png), "rsvg");
        if (isLongRun() && hasTool(QStringLiteral("chromium"))) {
            const QString shot = path(QStringLiteral("chromium.png"));
            runTool(
                QStringLiteral("chromium"),
                {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                 QStringLiteral("--hide-scrollbars"), QStringLiteral("--force-device-scale-factor=1.5"),
                 QStringLiteral("--window-size=%1,%2").arg((ours.width() * 2 + 2) / 3).arg(ours.height() * 2 / 3 + 200),
                 QStringLiteral("--screenshot=") + shot, QStringLiteral("file://") + svg});
            expectSame(QImage(shot), "chromium");
        }
    }
}

TEST(SvgDevice, WhatPeopleWriteCannotBecomeMarkup)
{
    const QString evil = QStringLiteral("A & B <script>\"x\"</script>\x01");
    const QByteArray svg = painted(
        [&](QPainter& painter) {
            painter.setPen(Qt::black);
            painter.drawText(QPointF(10, 20), evil);
        },
        {evil, evil, QStringLiteral("en"), {}});
    QXmlStreamReader xml(svg);
    QString title;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"title")
            title = xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    EXPECT_EQ(title, QStringLiteral("A & B <script>\"x\"</script>"));
    EXPECT_FALSE(svg.contains("<script"));
}

TEST(SvgDevice, ShapesAreWrittenWhereTheyEndUp)
{
    const QByteArray svg = painted([](QPainter& painter) {
        painter.translate(10, 20);
        painter.scale(2, 2);
        painter.setPen(QPen(QColor(0x11, 0x22, 0x33), 1.5, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(QColor(255, 0, 0, 51));
        painter.drawRect(QRectF(1, 2, 3, 4.5));
        painter.drawLine(QPointF(0, 0), QPointF(5, 0));
        painter.drawEllipse(QPointF(5, 5), 2, 2);
    });
    EXPECT_TRUE(svg.contains("<rect x=\"12\" y=\"24\" width=\"6\" height=\"9\" fill=\"#ff0000\" fill-opacity=\".2\" "
                             "stroke=\"#112233\" stroke-width=\"3\" stroke-linejoin=\"miter\"/>"))
        << svg.constData();
    EXPECT_TRUE(svg.contains("<line x1=\"10\" y1=\"20\" x2=\"20\" y2=\"20\" stroke=\"#112233\" stroke-width=\"3\" "
                             "stroke-linejoin=\"miter\"/>"));
    EXPECT_TRUE(svg.contains("<circle cx=\"20\" cy=\"30\" r=\"4\""));
}

TEST(SvgDevice, APathIsWrittenInSteps)
{
    const QByteArray svg = painted([](QPainter& painter) {
        QPainterPath path(QPointF(10, 10));
        path.lineTo(20, 10);
        path.cubicTo(25, 10, 25, 20.25, 20, 20.25);
        path.closeSubpath();
        path.moveTo(50, 5);
        path.lineTo(40, 4.5);
        painter.fillPath(path, Qt::red);
    });
    EXPECT_TRUE(svg.contains("d=\"M10 10l10 0c5 0 5 10.25 0 10.25zm")) << svg.constData();
    const QImage image = byQtSvg(svg, {200, 100});
    EXPECT_EQ(image.pixelColor(20, 15), QColor(Qt::red));
    EXPECT_EQ(image.pixelColor(30, 15), QColor(Qt::white));
}

TEST(SvgDevice, ATurnedShapeKeepsItsMatrix)
{
    const QByteArray svg = painted([](QPainter& painter) {
        painter.rotate(90);
        painter.setPen(Qt::black);
        painter.setBrush(Qt::blue);
        painter.drawRect(QRectF(10, -60, 50, 20));
        painter.drawText(QPointF(10, -10), QStringLiteral("turned"));
    });
    EXPECT_EQ(svg.count("transform=\"matrix(0 1 -1 0 0 0)\""), 2) << svg.constData();
    const QImage image = byQtSvg(svg, {200, 100});
    EXPECT_EQ(image.pixelColor(50, 30), QColor(Qt::blue));
    EXPECT_EQ(image.pixelColor(30, 30), QColor(Qt::white));
}

TEST(SvgDevice, TextSaysItsPlaceItsWidthAndItsSpacing)
{
    const QByteArray svg = painted([](QPainter& painter) {
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(100);
        font.setWeight(QFont::DemiBold);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 5);
        painter.setFont(font);
        painter.setPen(QColor(0, 128, 0));
        painter.scale(0.1, 0.1);
        painter.drawText(QPointF(100, 200), QStringLiteral("GOAL"));
    });
    EXPECT_TRUE(svg.contains("<text x=\"10\" y=\"20\" font-size=\"10\" font-weight=\"600\" letter-spacing=\".5\" "
                             "textLength=\""))
        << svg.constData();
    EXPECT_TRUE(svg.contains("fill=\"#008000\">GOAL</text>"));
}

TEST(SvgDevice, ARightToLeftRunKeepsItsPunctuation)
{
    const QByteArray svg = painted([](QPainter& painter) {
        painter.setPen(Qt::black);
        painter.setLayoutDirection(Qt::RightToLeft);
        painter.drawText(QRectF(0, 0, 200, 50), Qt::AlignLeft, QString::fromUtf8("مرحبا!"));
    });
    EXPECT_TRUE(svg.contains(QString::fromUtf8("\u200Fمرحبا!\u200F").toUtf8())) << svg.constData();
}
