#include "layout/grid.h"

#include <QLocale>
#include <cmath>

namespace trayecto::layout {

namespace {

using model::Card;
using model::LaneKind;
using model::MapIndex;
using namespace metrics;

constexpr double kLaneNameX = px(14);
constexpr double kLaneNameTop = px(10);
constexpr double kLaneNameBottom = px(6);
constexpr double kLeastRow = px(44);
constexpr double kLeastPhase = px(34);
constexpr double kLeastSteps = px(34);
constexpr double kLineBand = px(18);

const char* lineSource(model::BlueprintLine line)
{
    switch (line) {
    case model::BlueprintLine::interaction:
        return QT_TRANSLATE_NOOP("Sheet", "line of interaction");
    case model::BlueprintLine::visibility:
        return QT_TRANSLATE_NOOP("Sheet", "line of visibility");
    case model::BlueprintLine::internal:
        return QT_TRANSLATE_NOOP("Sheet", "line of internal interaction");
    case model::BlueprintLine::none:
        break;
    }
    return nullptr;
}

double nameHeight(const RowBox& row)
{
    return kLaneNameTop + row.title->height() + row.hint->height() + kLaneNameBottom;
}

// The last column a card may reach over, plus one.
int spanEnd(const Card& card, int column, int columns, const std::vector<int>& breaks)
{
    int end = std::min(columns, column + std::max(1, card.span));
    const auto next = std::upper_bound(breaks.begin(), breaks.end(), column);
    return next == breaks.end() ? end : std::min(end, *next);
}

struct Mean
{
    double sum = 0;
    int count = 0;

    void add(const std::optional<double>& value)
    {
        if (value) {
            sum += *value;
            ++count;
        }
    }
    std::optional<double> value() const { return count ? std::optional(sum / count) : std::nullopt; }
};

} // namespace

std::pair<int, int> Grid::cardsIn(const RowBox& row, int firstColumn, int endColumn) const
{
    const auto begin = cards.begin() + row.firstCard;
    const auto end = begin + row.cardCount;
    const auto before = [](const CardBox& card, int column) { return card.column < column; };
    const auto first = std::lower_bound(begin, end, firstColumn - row.widestSpan + 1, before);
    const auto last = std::lower_bound(first, end, endColumn, before);
    return {int(first - cards.begin()), int(last - cards.begin())};
}

std::vector<StepFeeling> stepFeelings(const MapIndex& map)
{
    struct Sums
    {
        Mean felt, wanted, expected;
        double strongest = -1;
    };
    std::vector<Sums> sums(map.steps().size());
    std::vector<StepFeeling> found(map.steps().size());
    for (const Card* card : map.touchpoints()) {
        const model::Feeling* feeling = map.feeling(card->id);
        if (!feeling)
            continue;
        const size_t step = size_t(map.stepAt(card->step));
        sums[step].felt.add(feeling->felt);
        sums[step].wanted.add(feeling->wanted);
        sums[step].expected.add(feeling->expected);
        const double strength = std::abs(feeling->felt.value_or(0));
        if (!feeling->emotion.isEmpty() && strength > sums[step].strongest) {
            sums[step].strongest = strength;
            found[step].emotion = feeling->emotion;
        }
    }
    for (size_t i = 0; i < found.size(); ++i) {
        found[i].felt = sums[i].felt.value();
        found[i].wanted = sums[i].wanted.value();
        found[i].expected = sums[i].expected.value();
    }
    return found;
}

Grid GridBuilder::build(const MapIndex& map, const GridOptions& options)
{
    ++m_round;
    Grid grid;
    grid.laneWidth = kLaneWidth;
    grid.cards.reserve(map.cards().size());
    layOutHead(grid, map, options);
    layOutFeelings(grid, map, options);
    for (int lane = 0; lane < int(map.lanes().size()); ++lane)
        if (map.lanes()[size_t(lane)]->visible)
            layOutRow(grid, map, lane, options);
    forgetUnused();
    return grid;
}

void GridBuilder::layOutHead(Grid& grid, const MapIndex& map, const GridOptions& options)
{
    const double width = options.columnWidth;
    double tallestStep = 0;
    for (const MapIndex::PhaseSpan& span : map.phases()) {
        for (int i = span.firstStep; i < span.firstStep + span.stepCount; ++i) {
            const model::Step& step = *map.steps()[size_t(i)];
            ColumnBox column{step.id, int(grid.phases.size()), kLaneWidth + width * i, width, nullptr};
            column.title = m_breaker.block(step.title, TextStyle::step, width - 2 * kCellInset, Align::center);
            tallestStep = std::max(tallestStep, column.title->height());
            grid.columns.push_back(std::move(column));
        }
        grid.phases.push_back({span.phase->id, span.phase->color, span.phase->title, span.firstStep, span.stepCount});
    }
    // The titles of phases that go on to another page are broken in the narrower part: leave room for that.
    double tallestPhase = 0;
    for (const PhaseBox& phase : grid.phases) {
        int narrowest = phase.columnCount;
        int from = phase.firstColumn;
        const int end = from + phase.columnCount;
        for (const int at : options.breaks) {
            if (at > from && at < end) {
                narrowest = std::min({narrowest, at - from, end - at});
                from = at;
            }
        }
        tallestPhase = std::max(tallestPhase, phaseTitle(phase.title, narrowest * width, m_breaker)->height());
    }
    grid.phaseHeight = grid.phases.empty() ? 0 : std::max(kLeastPhase, tallestPhase + px(16));
    grid.stepHeight = grid.columns.empty() ? 0 : std::max(kLeastSteps, tallestStep + px(19));
    grid.width = kLaneWidth + width * double(grid.columns.size());
}

void GridBuilder::layOutFeelings(Grid& grid, const MapIndex& map, const GridOptions& options)
{
    std::vector<double> centers;
    for (const ColumnBox& column : grid.columns)
        centers.push_back(column.x + column.width / 2);
    grid.curve =
        layOutCurve(stepFeelings(map), centers, options.columnWidth, base::localeOf(options.language), m_breaker);
}

CardPtr GridBuilder::content(const MapIndex& map, const Card& card, const GridOptions& options, double width)
{
    const model::Project& project = map.project();
    CardInput input;
    input.kind = card.kind;
    input.title = card.title;
    input.description = card.description;
    input.width = width;
    input.language = options.language;
    input.momentOfTruth = card.momentOfTruth;
    input.severity = card.severity;
    if (!card.channel.isNull()) {
        if (const model::Channel* channel = project.find(card.channel)) {
            input.channel = channel->name;
            input.icon = channel->icon.isEmpty() ? QStringLiteral("other") : channel->icon;
        }
    }
    if (!card.person.isNull() && (!map.persona() || card.person != map.persona()->id)) {
        if (const model::Persona* person = project.find(card.person))
            input.person = person->name;
    }
    if (card.kind == model::CardKind::touchpoint) {
        if (const model::Feeling* feeling = map.feeling(card.id))
            input.felt = feeling->felt;
        for (const Card* other : map.about(card.id))
            input.pains += other->kind == model::CardKind::painPoint ? 1 : 0;
    }
    if (const model::Image* image = card.image.isNull() ? nullptr : project.find(card.image))
        input.image = PlacedImage{QRectF(0, 0, image->widthPx, image->heightPx), project.blobs.value(image->sha256)};

    Kept& kept = m_kept[card.id];
    if (!kept.content || !(kept.input == input)) {
        kept.content = layOutCard(input, m_breaker);
        kept.input = std::move(input);
    }
    kept.round = m_round;
    return kept.content;
}

void GridBuilder::layOutRow(Grid& grid, const MapIndex& map, int lane, const GridOptions& options)
{
    const model::Lane& source = *map.lanes()[size_t(lane)];
    RowBox row;
    row.id = source.id;
    row.kind = source.kind;
    row.shaded = !grid.rows.empty() && !grid.rows.back().shaded;
    const double nameWidth = kLaneWidth - kLaneNameX - px(10);
    row.title = m_breaker.block(source.title, TextStyle::laneTitle, nameWidth);
    row.hint = m_breaker.block(source.hint, TextStyle::laneHint, nameWidth);
    if (const char* line = lineSource(source.lineBelow)) {
        row.lineLabel = m_breaker.block(base::text(options.language, "Sheet", line), TextStyle::lineLabel);
        row.lineHeight = kLineBand;
    }

    std::vector<CardBox> cards;
    const int columns = int(grid.columns.size());
    for (int column = 0; column < columns; ++column) {
        for (const Card* card : map.cards(lane, column)) {
            const int end = spanEnd(*card, column, columns, options.breaks);
            const double x = grid.columns[size_t(column)].x + kCellInset;
            const double width = options.columnWidth * (end - column) - 2 * kCellInset;
            CardPtr inside = content(map, *card, options, width);
            const double height = inside->height;
            cards.push_back({card->id, std::move(inside), column, end - column, QRectF(x, 0, width, height)});
        }
    }
    stack(grid, std::move(row), std::move(cards), options);
}

// Puts cards below each other in their columns, and begins a row where the one before is full.
void GridBuilder::stack(Grid& grid, RowBox row, std::vector<CardBox> cards, const GridOptions& options)
{
    const LaneMetrics lane = metricsOf(row.kind);
    double least = lane.leastCard;
    if (lane.alignCards) {
        for (const CardBox& card : cards)
            if (card.content->texts.empty() || card.content->texts.front().block->lines().size() <= 2)
                least = std::max(least, card.rect.height());
    }
    double top = lane.top;
    if (row.kind == LaneKind::feeling)
        top += grid.curve.height;
    while (true) {
        std::vector<double> foot(grid.columns.size(), top);
        std::vector<bool> full(grid.columns.size(), false);
        std::vector<CardBox> later;
        double lowest = top - lane.gap;
        row.firstCard = int(grid.cards.size());
        row.cardCount = 0;
        row.widestSpan = 1;
        for (CardBox& card : cards) {
            const auto first = size_t(card.column);
            const auto end = first + size_t(card.columnCount);
            const double y = *std::max_element(foot.begin() + first, foot.begin() + end);
            const double height = std::max(least, card.rect.height());
            const bool blocked = std::find(full.begin() + first, full.begin() + end, true) != full.begin() + end;
            const bool fits = options.tallestRow <= 0 || y <= top || y + height + lane.bottom <= options.tallestRow;
            if (blocked || !fits) {
                std::fill(full.begin() + first, full.begin() + end, true);
                later.push_back(std::move(card));
                continue;
            }
            card.rect.moveTop(y);
            card.rect.setHeight(height);
            std::fill(foot.begin() + first, foot.begin() + end, y + height + lane.gap);
            lowest = std::max(lowest, y + height);
            row.widestSpan = std::max(row.widestSpan, card.columnCount);
            ++row.cardCount;
            grid.cards.push_back(std::move(card));
        }
        const bool last = later.empty();
        const double content = row.kind == LaneKind::feeling && row.cardCount == 0 && !row.continued
                                   ? grid.curve.height
                                   : lowest + lane.bottom;
        row.height = std::max({kLeastRow, nameHeight(row), content});
        RowBox next = row;
        if (!last) {
            row.lineLabel = nullptr;
            row.lineHeight = 0;
        }
        row.y = grid.height;
        grid.height += row.height + row.lineHeight;
        grid.rows.push_back(std::move(row));
        if (last)
            return;
        cards = std::move(later);
        row = std::move(next);
        row.continued = true;
        top = lane.top;
    }
}

void GridBuilder::forgetUnused()
{
    m_kept.removeIf([this](const auto& kept) { return kept.value().round != m_round; });
}

} // namespace trayecto::layout
