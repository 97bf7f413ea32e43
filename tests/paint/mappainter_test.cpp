#include "paint/mappainter.h"

#include "paint/theme.h"
#include "support/gridcards.h"
#include "support/madeupmap.h"
#include "support/render.h"

#include <QBuffer>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QRegularExpression>
#include <QSvgGenerator>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

using namespace trayecto;
using namespace trayecto::paint;
using tests::MadeUpMap;
using tests::MapMaker;
using tests::Script;

namespace {

layout::Sheets sheetsOf(const MadeUpMap& made, layout::PageFormat format = {})
{
    layout::LayoutEngine engine;
    const model::MapIndex index(made.project, made.map);
    return layout::paginate(engine, index, {format, base::Language::en, QDate(2026, 11, 21), {}});
}

// Notes what a weak device such as the SVG generator would drop.
class Recorder : public QPaintDevice
{
  public:
    Recorder() : m_engine(*this) {}

    QStringList texts;
    QStringList forbidden;

    QPaintEngine* paintEngine() const override { return &m_engine; }

  protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 5000;
        case PdmDevicePixelRatio:
        case PdmNumColors:
            return 1;
        case PdmDepth:
            return 32;
        default:
            return 72;
        }
    }

  private:
    class Engine : public QPaintEngine
    {
      public:
        explicit Engine(Recorder& recorder) : QPaintEngine(AllFeatures), m_recorder(recorder) {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        Type type() const override { return User; }
        void updateState(const QPaintEngineState& now) override
        {
            if (now.state() & DirtyClipEnabled && now.isClipEnabled())
                m_recorder.forbidden.append(QStringLiteral("clip"));
            if (now.state() & DirtyCompositionMode && now.compositionMode() != QPainter::CompositionMode_SourceOver)
                m_recorder.forbidden.append(QStringLiteral("composition mode"));
            if (now.state() & DirtyOpacity && now.opacity() != 1)
                m_recorder.forbidden.append(QStringLiteral("opacity"));
        }
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override
        {
            m_recorder.forbidden.append(QStringLiteral("pixmap"));
        }
        void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF&, const QTextItem& item) override { m_recorder.texts.append(item.text()); }

      private:
        Recorder& m_recorder;
    };
    mutable Engine m_engine;
};

TEST(MapPainter, UsesNothingThatAnyDeviceWouldDrop)
{
    const layout::Sheets sheets = sheetsOf(MapMaker({.script = Script::mixed, .spans = true}).make());
    Recorder recorder;
    QPainter painter(&recorder);
    MapPainter(painter, sheets).paintPage(0);
    painter.end();
    EXPECT_EQ(recorder.forbidden, QStringList());
    const QString all = recorder.texts.join(QString());
    int lines = 0;
    for (const layout::CardBox& card : tests::allCards(sheets.map.grid)) {
        for (const layout::PlacedText& text : card.content->texts) {
            for (const layout::TextLine& line : text.block->lines()) {
                ++lines;
                const QString words = text.block->lineText(line).trimmed();
                // The runs of a line are drawn from left to right: where some read the other way only words are whole.
                const bool isLeftToRight = std::none_of(words.begin(), words.end(), [](QChar c) {
                    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
                });
                if (isLeftToRight) {
                    EXPECT_TRUE(all.contains(words)) << qPrintable(words);
                }
                for (const QString& word : words.split(QRegularExpression(QStringLiteral("[^\\p{L}\\p{M}]+"))))
                    EXPECT_TRUE(all.contains(word)) << qPrintable(word);
            }
        }
    }
    EXPECT_GT(lines, 20);
}

TEST(MapPainter, PaintsACardOnOnePageOnly)
{
    MadeUpMap made = MapMaker({.phases = 8, .mostSteps = 4, .mostCards = 2, .spans = true, .seed = 3}).make();
    QStringList titles;
    const std::vector<model::Card> cards(made.project.rows<model::Card>().begin(),
                                         made.project.rows<model::Card>().end());
    for (model::Card card : cards) {
        card.title = QStringLiteral("card%1x").arg(titles.size());
        const bool isVisible = made.project.find(card.lane)->visible;
        // The panel repeats the titles of other kinds.
        if (isVisible && (card.kind == model::CardKind::action || card.kind == model::CardKind::system))
            titles.append(card.title);
        else
            card.title = QStringLiteral("other");
        made.project.rows<model::Card>().put(card);
    }
    const layout::Sheets sheets = sheetsOf(made, {layout::Paper::a4, false});
    ASSERT_GT(sheets.pages.size(), 1u);
    Recorder recorder;
    QPainter painter(&recorder);
    MapPainter maps(painter, sheets);
    for (int page = 0; page < int(sheets.pages.size()); ++page)
        maps.paintPage(page);
    painter.end();
    for (const QString& title : titles)
        EXPECT_EQ(recorder.texts.count(title), 1) << qPrintable(title);
}

TEST(MapPainter, CoversThePageInTheColourOfItsTheme)
{
    const layout::Sheets sheets = sheetsOf(MapMaker({}).make());
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        const QImage image = tests::rendered(sheets, 0, *theme, 36);
        EXPECT_EQ(image.pixelColor(2, 2), theme->paper);
        EXPECT_EQ(image.pixelColor(image.width() - 2, image.height() - 2), theme->paper);
    }
}

// What a text is painted as changes neither its place nor its look.
// A shaded lane below does not cover it.
TEST(MapPainter, DrawsARuleBelowEveryLane)
{
    const layout::Sheets sheets = sheetsOf(MapMaker({}).make());
    for (const double scale : {4.0 / 3, 2.0}) {
        QImage image((sheets.pagePt * scale).toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(scale, scale);
        MapPainter(painter, sheets, {}).paintPage(0);
        painter.end();
        const QPointF margin(layout::metrics::kMargin, layout::metrics::kMargin);
        for (const layout::RowBand& band : sheets.pages.front().parts.front().bands) {
            const layout::RowBox& row = sheets.map.grid.rows[size_t(band.row)];
            const QPoint at = ((margin + QPointF(2, band.y + row.height)) * sheets.scale * scale).toPoint();
            int seen = 0;
            for (int y = at.y() - 3; y <= at.y() + 3; ++y)
                seen += image.pixelColor(at.x(), y) == lightTheme().rule;
            EXPECT_EQ(seen, std::max(1, qRound(layout::px(1) * sheets.scale * scale))) << "row " << band.row;
        }
    }
}

TEST(MapPainter, CurvesLookLikeText)
{
    const layout::Sheets sheets = sheetsOf(MapMaker({.script = Script::mixed}).make());
    const QImage text = tests::rendered(sheets, 0, lightTheme(), 96);
    const QImage curves = tests::rendered(sheets, 0, lightTheme(), 96, true);
    double difference = 0;
    for (int y = 0; y < text.height(); ++y)
        for (int x = 0; x < text.width(); ++x)
            difference += std::abs(qGray(text.pixel(x, y)) - qGray(curves.pixel(x, y)));
    EXPECT_LT(difference / (double(text.width()) * text.height()), 1.5);
}

TEST(MapPainter, WritesSvgThatIsXmlWithItsTextInside)
{
    const MadeUpMap made = MapMaker({}).make();
    const layout::Sheets sheets = sheetsOf(made);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&bytes);
    QPainter painter(&svg);
    MapPainter(painter, sheets).paintPage(0);
    painter.end();
    QXmlStreamReader reader(bytes.data());
    QString words;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            words += reader.text().toString() + u' ';
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
    EXPECT_TRUE(words.contains(sheets.map.title.section(u' ', 0, 0)));
}

} // namespace
