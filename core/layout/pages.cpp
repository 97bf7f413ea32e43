#include "layout/pages.h"

#include "layout/pagefill.h"
#include "layout/pagesplit.h"

#include <QLocale>
#include <QPageSize>
#include <numeric>

namespace trayecto::layout {

namespace {

using model::MapIndex;
using namespace metrics;

constexpr double kBodyTextPt = px(10);
constexpr double kLeastScale = kLeastTextPt / kBodyTextPt;
constexpr double kNaturalPaper = px(1587); // the sheet was drawn for A3
constexpr double kLeastColumn = px(132);
constexpr double kWidestColumn = px(300);
constexpr double kLeastContent = px(720);
constexpr double kFullContent = px(1507); // few columns are widened up to this
constexpr double kFootGap = px(30);       // above the legend
constexpr double kFootMargin = px(23);    // below it, less than the margin at the sides

struct Frame
{
    QSizeF paperPt;
    double scale = 1;

    double contentWidth() const { return paperPt.width() / scale - 2 * kMargin; }
    double contentHeight() const { return paperPt.height() / scale - kMargin - kFootMargin; }
};

class Paginator
{
  public:
    Paginator(LayoutEngine& engine, const MapIndex& map, const PageOptions& options)
        : m_engine(engine), m_map(map), m_options(options)
    {
        for (const MapIndex::PhaseSpan& span : map.phases())
            m_phaseStarts.push_back(span.firstStep);
        for (int step = 0; step < columns(); ++step)
            m_units.push_back(columnUnits(map, step));
    }

    Sheets run()
    {
        if (m_options.format.paper == Paper::fit)
            return onFittingPage();
        const QSizeF paper = paperSize(m_options.format);
        const double largest = std::max(1.0, std::max(paper.width(), paper.height()) / kNaturalPaper);
        return onPaper(paper, std::max(largest, kLeastScale));
    }

  private:
    int columns() const { return int(m_map.steps().size()); }

    Sheets onFittingPage()
    {
        const double n = std::max(1.0, std::accumulate(m_units.begin(), m_units.end(), 0.0));
        double width = std::max(kColumnWidth, std::min(kWidestColumn, (kFullContent - kLaneWidth) / n));
        width = std::max(width, (kLeastContent - kLaneWidth) / n);
        const double room = kLargestPagePt - 2 * kMargin - kLaneWidth;
        const std::vector<int> breaks = splitColumns(m_units, m_phaseStarts, std::max(1.0, std::floor(room / width)));
        const double natural = kLaneWidth + width * widestPart(m_units, breaks) + 2 * kMargin;
        Sheets sheets = laidOut({{natural, kLargestPagePt}, 1}, width);
        // As tall as the fullest page needs.
        double spare = kLargestPagePt;
        for (const Page& page : sheets.pages)
            spare = std::min(spare, page.legendY - contentFoot(sheets.map, page) - kFootGap - px(6));
        for (Page& page : sheets.pages) {
            page.legendY -= spare;
            page.footer.at.ry() -= spare;
        }
        sheets.pagePt.rheight() -= spare * sheets.scale;
        return sheets;
    }

    Sheets onPaper(const QSizeF& paper, double largestScale)
    {
        // The fewest pages, and of these the largest type.
        constexpr int kSteps = 8;
        constexpr int kManyColumns = 200;
        const auto at = [&](int step) {
            const double share = double(step) / kSteps;
            return laidOut({paper, largestScale * std::pow(kLeastScale / largestScale, share)}, std::nullopt);
        };
        if (columns() > kManyColumns)
            return at(kSteps);
        Sheets large = at(0);
        if (large.pages.size() == 1)
            return large;
        Sheets best = at(kSteps);
        if (large.pages.size() <= best.pages.size())
            return large;
        const size_t fewest = best.pages.size();
        for (int tooLarge = 0, fits = kSteps; fits - tooLarge > 1;) {
            const int middle = (tooLarge + fits) / 2;
            Sheets sheets = at(middle);
            if (sheets.pages.size() <= fewest) {
                best = std::move(sheets);
                fits = middle;
            } else {
                tooLarge = middle;
            }
        }
        return best;
    }

    // Without a width the columns fill the page.
    Sheets laidOut(Frame frame, std::optional<double> columnWidth)
    {
        for (int attempt = 0;; ++attempt) {
            const double room = frame.contentWidth() - kLaneWidth;
            const double least = columnWidth.value_or(kLeastColumn);
            const double perPage = std::max(1.0, room / least + 1e-6); // columns may be parts of one
            const std::vector<int> breaks = splitColumns(m_units, m_phaseStarts, perPage);

            Sheets sheets;
            sheets.pagePt = frame.paperPt;
            sheets.scale = frame.scale;
            sheets.contentWidth = frame.contentWidth();
            LayoutOptions options;
            options.width = frame.contentWidth();
            options.footWidth = footer(99, 99)->boxWidth() + px(24);
            options.grid.columnWidths = columnWidth ? std::vector{*columnWidth} : widthsFor(room, breaks);
            options.grid.breaks = breaks;
            options.grid.language = m_options.language;
            sheets.map = m_engine.layOut(m_map, options);
            const double tallest = std::max(px(1), roomForRows(frame, sheets.map));
            if (tallestRow(sheets.map) > tallest) {
                options.grid.tallestRow = std::max(tallest - px(20), kCurveHeight + px(20));
                sheets.map = m_engine.layOut(m_map, options);
            }
            // A card, a header or a panel taller than a page: none is ever cut, so the type has to give way.
            const double foot = std::max(px(1), legendTop(frame, sheets.map) - px(16));
            const double need =
                std::max({tallestRow(sheets.map) / tallest, sheets.map.header.height / foot,
                          (sheets.map.shortHeader.height + kPanelGap + sheets.map.panel.size.height()) / foot});
            if (need > 1 && attempt < 8) {
                frame.scale *= std::clamp(1 / need, 0.5, 0.95);
                continue;
            }
            const double legend = legendTop(frame, sheets.map);
            sheets.pages = fillPages(sheets.map, breaks, legend - px(16), m_engine.breaker());
            placeFeet(sheets, legend);
            return sheets;
        }
    }

    // Of columns of one unit. Every page is filled, but no page's columns are much wider than another's.
    std::vector<double> widthsFor(double room, const std::vector<int>& breaks) const
    {
        constexpr double kMostWidening = 2;
        const double narrowest = std::min(room / widestPart(m_units, breaks), kWidestColumn);
        std::vector<double> widths;
        std::vector<int> ends = breaks;
        ends.push_back(columns());
        for (const int end : ends) {
            const auto from = m_units.begin() + qsizetype(widths.size());
            const size_t count = size_t(end) - widths.size();
            const double units = std::accumulate(from, from + qsizetype(count), 0.0);
            const double width = std::min({room / (units > 0 ? units : 1), narrowest * kMostWidening, kWidestColumn});
            widths.insert(widths.end(), std::max<size_t>(1, count), width);
        }
        return widths;
    }

    static double tallestRow(const MapLayout& map)
    {
        double tallest = 0;
        for (const RowBox& row : map.grid.rows)
            tallest = std::max(tallest, row.height + row.lineHeight);
        return tallest;
    }

    static double legendTop(const Frame& frame, const MapLayout& map)
    {
        return frame.contentHeight() - map.legend.height;
    }

    static double roomForRows(const Frame& frame, const MapLayout& map)
    {
        return legendTop(frame, map) - px(16) - map.shortHeader.height - map.grid.headHeight();
    }

    void placeFeet(Sheets& sheets, double legendY)
    {
        const int count = int(sheets.pages.size());
        for (int i = 0; i < count; ++i) {
            Page& page = sheets.pages[size_t(i)];
            page.legendY = legendY;
            const TextPtr text = footer(i + 1, count);
            const double center = legendY + sheets.map.legend.height - px(7);
            page.footer = {text, {sheets.contentWidth - text->boxWidth(), center - text->height() / 2}, Ink::secondary};
        }
    }

    TextPtr footer(int number, int count)
    {
        QStringList words{m_options.note};
        if (m_options.date.isValid())
            words.append(base::localeOf(m_options.language).toString(m_options.date, QStringLiteral("d MMM yyyy")));
        if (count > 1)
            words.append(base::text(m_options.language, "Sheet", QT_TRANSLATE_NOOP("Sheet", "page %1 of %2"))
                             .arg(number)
                             .arg(count));
        words.removeAll(QString());
        return m_engine.breaker().block(words.join(QStringLiteral(" · ")), TextStyle::legend);
    }

    LayoutEngine& m_engine;
    const MapIndex& m_map;
    const PageOptions& m_options;
    std::vector<int> m_phaseStarts;
    std::vector<double> m_units; // how wide the columns are beside each other
};

} // namespace

std::optional<Paper> parsePaper(QStringView name)
{
    constexpr std::pair<const char*, Paper> kNames[] = {
        {"fit", Paper::fit}, {"a4", Paper::a4}, {"a3", Paper::a3},         {"a2", Paper::a2},
        {"a1", Paper::a1},   {"a0", Paper::a0}, {"letter", Paper::letter}, {"16:9", Paper::wide}};
    for (const auto& [known, paper] : kNames)
        if (name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return paper;
    return std::nullopt;
}

QSizeF paperSize(const PageFormat& format)
{
    const auto sized = [](QPageSize::PageSizeId id) { return QPageSize::size(id, QPageSize::Point).transposed(); };
    QSizeF size(kWideWidthPt, kWideHeightPt);
    switch (format.paper) {
    case Paper::a4:
        size = sized(QPageSize::A4);
        break;
    case Paper::a3:
        size = sized(QPageSize::A3);
        break;
    case Paper::a2:
        size = sized(QPageSize::A2);
        break;
    case Paper::a1:
        size = sized(QPageSize::A1);
        break;
    case Paper::a0:
        size = sized(QPageSize::A0);
        break;
    case Paper::letter:
        size = sized(QPageSize::Letter);
        break;
    case Paper::wide:
    case Paper::fit:
        break;
    }
    return format.portrait ? size.transposed() : size;
}

Sheets paginate(LayoutEngine& engine, const MapIndex& map, const PageOptions& options)
{
    return Paginator(engine, map, options).run();
}

} // namespace trayecto::layout
