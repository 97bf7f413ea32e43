// Maps as PDF, SVG and PNG against the raw Qt classes and librsvg.
#include "bench/bench.h"
#include "bench/race.h"

#include "export/exporter.h"
#include "export/picture.h"
#include "paint/mappainter.h"
#include "paint/theme.h"
#include "support/tool.h"

#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTemporaryDir>

namespace trayecto::bench {

using namespace tests;

namespace {

// The same boxes and lines without anything else: no icons, faces, bars or curve, no bookmarks.
void paintRaw(QPainter& painter, const layout::Sheets& sheets, const layout::GridPart& part)
{
    const paint::Theme& theme = paint::lightTheme();
    const layout::Grid& grid = sheets.map.grid;
    struct Text
    {
        const layout::TextBlock* block;
        QPointF at;
    };
    std::vector<Text> texts;
    const double dx = grid.columns.empty() ? 0 : grid.laneWidth - grid.columns[size_t(part.firstColumn)].x;
    painter.save();
    painter.scale(sheets.scale, sheets.scale);
    painter.translate(layout::metrics::kMargin, layout::metrics::kMargin);
    painter.setPen(QPen(theme.rule, 0.75));
    for (int i = part.firstColumn; i < part.endColumn && !part.bands.empty(); ++i) {
        const layout::ColumnBox& column = grid.columns[size_t(i)];
        painter.drawLine(QPointF(column.x + dx, part.headY), QPointF(column.x + dx, part.bands.back().y));
        texts.push_back({column.title.get(), {column.x + dx, part.headY + grid.phaseHeight}});
    }
    for (const layout::RowBand& band : part.bands) {
        const layout::RowBox& row = grid.rows[size_t(band.row)];
        painter.setPen(QPen(theme.rule, 0.75));
        painter.drawLine(QPointF(0, band.y), QPointF(sheets.contentWidth, band.y));
        painter.setPen(QPen(theme.cardBorder, 0.75));
        painter.setBrush(theme.card);
        for (const layout::CardBox& card : row.cardsIn(part.firstColumn, part.endColumn)) {
            const QRectF rect = card.rect.translated(dx, band.y);
            painter.drawRoundedRect(rect, 6, 6);
            for (const layout::PlacedText& text : card.content->texts)
                texts.push_back({text.block.get(), rect.topLeft() + text.at});
        }
    }
    painter.scale(1.0 / layout::kUnitsPerPt, 1.0 / layout::kUnitsPerPt);
    painter.setPen(theme.text);
    for (const Text& text : texts) {
        painter.setFont(layout::fontOf(text.block->style()));
        for (const layout::TextLine& line : text.block->lines())
            painter.drawText((text.at + QPointF(line.x, line.baseline)) * layout::kUnitsPerPt,
                             text.block->lineText(line));
    }
    painter.restore();
}

class NoProgress : public exporting::Progress
{
  public:
    void report(int, int) override {}
    bool isCancelled() const override { return false; }
};

layout::Sheets sheetsOf(const model::Project& project, const exporting::ExportOptions& options)
{
    layout::LayoutEngine engine;
    const model::MapIndex map(project, onlyMap(project));
    return layout::paginate(engine, map, {options.format, options.language, options.date, {}});
}

void rawPdf(const layout::Sheets& sheets, const QString& path)
{
    QPdfWriter writer(path);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(sheets.pagePt, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    for (const layout::Page& page : sheets.pages) {
        if (&page != &sheets.pages.front())
            writer.newPage();
        for (const layout::GridPart& part : page.parts)
            paintRaw(painter, sheets, part);
    }
}

// The whole map on one page, or what one picture can hold.
void generatedSvg(const layout::Sheets& sheets, const QString& path)
{
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setResolution(72);
    generator.setViewBox(QRectF(QPointF(0, 0), sheets.pagePt));
    QPainter painter(&generator);
    paint::MapPainter maps(painter, sheets);
    for (size_t page = 0; page < sheets.pages.size(); ++page)
        maps.paintPage(int(page));
}

void plainPng(const layout::Sheets& sheets, int dpi, const QString& path)
{
    QImage image((sheets.pagePt * dpi / 72).toSize(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.scale(dpi / 72.0, dpi / 72.0);
    paint::MapPainter maps(painter, sheets);
    maps.paintPage(0);
    painter.end();
    image.save(path);
}

void benchMap(int touchpoints, int rounds)
{
    const QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(QLatin1String(name)); };
    const model::Project project = madeProject({.touchpoints = touchpoints});
    exporting::ExportOptions options;
    options.format.paper = layout::Paper::a3;
    options.date = QDate(2026, 11, 21);
    const exporting::Snapshot snapshot{project, onlyMap(project)};
    const auto exported = [&](const char* name, const exporting::ExportOptions& with) {
        if (const auto done = exporting::exportTo(snapshot, with, path(name)); !done)
            qWarning("%s: %s", name, qUtf8Printable(done.error().detail));
    };
    const layout::Sheets sheets = sheetsOf(project, options);
    const exporting::Picture picture{sheets, {&paint::lightTheme()}, options.language, QStringLiteral("Map"), {}, {}};
    exporting::ExportOptions fit = options;
    fit.format.paper = layout::Paper::fit;
    fit.dpi = 96;
    const layout::Sheets fitting = sheetsOf(project, fit);
    exported("paged.svg", options);
    exported("fit.svg", fit);

    const QString what = QStringLiteral("%1 touchpoints, %2 cards").arg(touchpoints).arg(cardCount(project));
    const QString rsvg = QStringLiteral("rsvg-convert");
    race(QStringLiteral("PDF of %1, %2 pages of A3").arg(what).arg(sheets.pages.size()),
         {{QStringLiteral("trayecto, from project to file"), [&] { exported("a.pdf", options); }},
          {QStringLiteral("raw QPdfWriter, laid out before"), [&] { rawPdf(sheets, path("raw.pdf")); }},
          {QStringLiteral("of ours, the layout"), [&] { sheetsOf(project, options); }},
          {QStringLiteral("of ours, the painting and bookmarks"),
           [&] {
               NoProgress nobody;
               const auto bytes = exporting::pdfOf(picture, nobody);
               Q_UNUSED(bytes)
           }},
          {QStringLiteral("rsvg-convert of our SVG"),
           [&] {
               runTool(rsvg, {QStringLiteral("-f"), QStringLiteral("pdf"), QStringLiteral("-o"), path("r.pdf"),
                              path("paged.svg")});
           }}},
         rounds, {atMost(1.5, 1, QStringLiteral("raw")), timesFaster(5, 4, rsvg)});
    race(QStringLiteral("SVG of %1").arg(what),
         {{QStringLiteral("trayecto, from project to file"), [&] { exported("a.svg", fit); }},
          {QStringLiteral("QSvgGenerator, laid out before"), [&] { generatedSvg(fitting, path("q.svg")); }}},
         rounds);
    std::printf("  bytes: ours %lld, QSvgGenerator's %lld\n", static_cast<long long>(QFileInfo(path("a.svg")).size()),
                static_cast<long long>(QFileInfo(path("q.svg")).size()));
    exporting::ExportOptions sheet = fit;
    const model::Project small = madeProject({.touchpoints = 20});
    if (touchpoints > 1000)
        return; // a PNG of a map is one picture; the sheet of the size people print says more
    const layout::Sheets smallSheets = sheetsOf(small, sheet);
    sheet.dpi = 150;
    race(QStringLiteral("PNG at 150 dpi of %1 cards on one sheet").arg(cardCount(small)),
         {{QStringLiteral("trayecto, from project to file"),
           [&] {
               const auto done = exporting::exportTo({small, onlyMap(small)}, sheet, path("a.png"));
               Q_UNUSED(done)
           }},
          {QStringLiteral("QImage::save, laid out before"), [&] { plainPng(smallSheets, 150, path("q.png")); }}},
         rounds);
    std::printf("  bytes: ours %lld, QImage's %lld\n", static_cast<long long>(QFileInfo(path("a.png")).size()),
                static_cast<long long>(QFileInfo(path("q.png")).size()));
}

} // namespace

void benchPictures()
{
    benchMap(1'000, 9);
}

void benchLargePictures()
{
    benchMap(10'000, 3);
}

} // namespace trayecto::bench
