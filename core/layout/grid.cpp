#include "layout/grid.h"

#include "model/query.h"

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
constexpr double kFoldedPhase = px(44);
constexpr double kFoldedRow = px(30);

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

// What of the map says how its curves are drawn.
CurveOptions curveOptions(const MapIndex& map)
{
    const model::JourneyMap& row = *map.map();
    CurveOptions options{row.curve, row.showsFelt, row.showsWanted, row.showsExpected, {}};
    for (const model::Persona* persona : model::personas(map.project()))
        if (persona != map.persona())
            options.people.emplace_back(persona->id, persona->name);
    return options;
}

double nameHeight(const RowBox& row)
{
    return kLaneNameTop + row.title->height() + row.hint->height() + kLaneNameBottom;
}

// What of a card is seen; the same texts are most often the same bytes.
bool looksLike(const Card& a, const Card& b)
{
    const auto same = [](const QString& x, const QString& y) { return x.constData() == y.constData() || x == y; };
    return a.kind == b.kind && a.momentOfTruth == b.momentOfTruth && a.severity == b.severity && a.color == b.color &&
           a.link.isEmpty() == b.link.isEmpty() && a.channel == b.channel && a.person == b.person &&
           a.image == b.image && a.title.size() == b.title.size() && a.description.size() == b.description.size() &&
           same(a.title, b.title) && same(a.description, b.description);
}

} // namespace

double Grid::spanWidth(int firstColumn, int endColumn) const
{
    const ColumnBox& last = columns[size_t(endColumn) - 1];
    return last.x + last.width - columns[size_t(firstColumn)].x;
}

bool Grid::hasCards() const
{
    return std::any_of(rows.begin(), rows.end(), [](const RowBox& row) { return !row.cards.empty(); });
}

std::span<const CardBox> RowBox::cardsIn(int firstColumn, int endColumn) const
{
    const auto before = [](const CardBox& card, int column) { return card.column < column; };
    const auto first = std::lower_bound(cards.begin(), cards.end(), firstColumn - widestSpan + 1, before);
    return {first, std::lower_bound(first, cards.end(), endColumn, before)};
}

const CardBox* RowBox::card(const Id<model::Card>& wanted, int column) const
{
    const std::span<const CardBox> here = cardsIn(column, column + 1);
    const auto found = std::find_if(here.begin(), here.end(), [&](const CardBox& card) { return card.id == wanted; });
    return found == here.end() ? nullptr : &*found;
}

double columnUnits(const MapIndex& map, int step)
{
    const MapIndex::PhaseSpan& phase = map.phases()[size_t(map.phaseOfStep(step))];
    if (phase.phase->folded)
        return kFoldedPhase / kColumnWidth / phase.stepCount;
    return map.steps()[size_t(step)]->width.value_or(kColumnWidth) / kColumnWidth;
}

CardBox boxOf(const Grid& grid, const Card& card, int column, const GridOptions& options)
{
    int end = std::min(int(grid.columns.size()), column + std::max(1, card.span));
    const auto next = std::upper_bound(options.breaks.begin(), options.breaks.end(), column);
    if (next != options.breaks.end())
        end = std::min(end, *next);
    const double x = grid.columns[size_t(column)].x + kCellInset;
    const double width = grid.spanWidth(column, end) - 2 * kCellInset;
    return {card.id, nullptr, card.kind, column, end - column, QRectF(x, 0, width, 0)};
}

Grid GridBuilder::build(const MapIndex& map, const std::vector<TouchpointFacts>& touchpoints,
                        const GridOptions& options)
{
    beginRound(map, options);
    m_touchpoints = &touchpoints;
    m_nextTouchpoint = 0;
    Grid grid;
    grid.laneWidth = kLaneWidth;
    m_kept.reserve(map.cards().size());
    layOutHead(grid, map, options);
    layOutFeelings(grid, stepFeelings(map, touchpoints, grid.columns.size()));
    for (int lane = 0; lane < int(map.lanes().size()); ++lane)
        if (map.lanes()[size_t(lane)]->visible)
            layOutRow(grid, map, lane, options);
    if (!m_isReordered)
        m_kept.resize(m_place);
    m_rest.clear();
    m_touchpoints = nullptr;
    return grid;
}

void GridBuilder::beginRound(const MapIndex& map, const GridOptions& options)
{
    const model::Project& project = map.project();
    const Id<model::Persona> persona = map.persona() ? map.persona()->id : Id<model::Persona>();
    const bool same = m_language == options.language && m_persona == persona &&
                      m_channels == project.rows<model::Channel>() && m_personas == project.rows<model::Persona>() &&
                      m_images == project.rows<model::Image>() && m_tags == project.rows<model::Tag>();
    if (!same) {
        m_kept.clear();
        m_slots.clear();
        m_curve = {};
    }
    CurveOptions curve = curveOptions(map);
    if (curve != m_curveOptions)
        m_slots.clear();
    m_curveOptions = std::move(curve);
    m_language = options.language;
    m_persona = persona;
    m_channels = project.rows<model::Channel>();
    m_personas = project.rows<model::Persona>();
    m_images = project.rows<model::Image>();
    m_tags = project.rows<model::Tag>();
    m_place = 0;
    m_isReordered = false;
}

void GridBuilder::layOutHead(Grid& grid, const MapIndex& map, const GridOptions& options)
{
    double x = kLaneWidth;
    double tallestStep = 0;
    for (const MapIndex::PhaseSpan& span : map.phases()) {
        for (int i = span.firstStep; i < span.firstStep + span.stepCount; ++i) {
            const model::Step& step = *map.steps()[size_t(i)];
            const bool folded = span.phase->folded;
            const double width = options.widthOf(i) * columnUnits(map, i);
            ColumnBox column{step.id, int(grid.phases.size()), x, width, nullptr, folded};
            x += width;
            column.title = m_breaker.block(folded ? QString() : step.title, TextStyle::step,
                                           std::max(width - 2 * kCellInset, px(10)), Align::center);
            tallestStep = std::max(tallestStep, column.title->height());
            grid.columns.push_back(std::move(column));
        }
        PhaseBox phase{span.phase->id, span.phase->color, span.phase->title, span.firstStep, span.stepCount, false, {}};
        phase.folded = span.phase->folded;
        if (phase.folded)
            phase.foldedTitle = m_breaker.block(phase.title, TextStyle::step);
        grid.phases.push_back(std::move(phase));
    }
    double tallestPhase = 0;
    for (const PhaseBox& phase : grid.phases) {
        const int end = phase.folded ? 0 : phase.firstColumn + phase.columnCount;
        for (int from = phase.firstColumn; from < end;) {
            const auto next = std::upper_bound(options.breaks.begin(), options.breaks.end(), from);
            const int to = next == options.breaks.end() ? end : std::min(end, *next);
            const double width = grid.spanWidth(from, to);
            tallestPhase = std::max(tallestPhase, phaseTitle(phase.title, width, m_breaker)->height());
            from = to;
        }
    }
    grid.phaseHeight = grid.phases.empty() ? 0 : std::max(kLeastPhase, tallestPhase + px(16));
    grid.stepHeight = grid.columns.empty() ? 0 : std::max(kLeastSteps, tallestStep + px(19));
    grid.width = x;
}

void GridBuilder::layOutFeelings(Grid& grid, std::vector<StepFeeling> feelings)
{
    std::vector<ColumnSlot> slots;
    slots.reserve(grid.columns.size());
    for (const ColumnBox& column : grid.columns)
        slots.push_back({column.x, column.width});
    if (feelings != m_feelings || slots != m_slots) {
        std::vector<StepFeeling> seen = feelings;
        for (size_t i = 0; i < seen.size(); ++i)
            if (grid.columns[i].folded)
                seen[i] = {};
        m_curve = layOutCurve(seen, slots, m_curveOptions, base::localeOf(m_language), m_breaker);
        m_feelings = feelings;
        m_slots = std::move(slots);
    }
    grid.feelings = std::move(feelings);
    grid.curve = m_curve;
}

// The card's place in m_kept. As long as the order is that of the layout before, nothing is moved or looked up.
GridBuilder::Kept& GridBuilder::keptOf(const Card& card)
{
    if (!m_isReordered && m_place < m_kept.size() && m_kept[m_place].card.id == card.id)
        return m_kept[m_place++];
    if (!m_isReordered) {
        m_isReordered = true;
        for (size_t i = m_place; i < m_kept.size(); ++i)
            m_rest.insert(m_kept[i].card.id, std::move(m_kept[i]));
        m_kept.resize(m_place);
    }
    m_kept.push_back(m_rest.take(card.id));
    return m_kept.back();
}

CardPtr GridBuilder::content(const MapIndex& map, const Card& card, double width)
{
    std::optional<double> felt;
    QStringList people;
    int pains = 0;
    if (card.kind == model::CardKind::touchpoint) {
        const auto facts = std::find_if(m_touchpoints->begin() + qsizetype(m_nextTouchpoint), m_touchpoints->end(),
                                        [&](const TouchpointFacts& one) { return one.card == &card; });
        if (facts != m_touchpoints->end()) {
            m_nextTouchpoint = size_t(facts - m_touchpoints->begin()) + 1;
            felt = facts->felt();
            people = facts->people;
            pains = facts->pains;
        }
    }
    const std::vector<const model::Tag*> tags = map.tags(card.id);
    const int comments = map.openComments(card.id);
    const bool opensIntoMap = map.opensIntoMap(card.id);
    const auto hasSameTags = [&](const Kept& kept) {
        return std::equal(kept.tags.begin(), kept.tags.end(), tags.begin(), tags.end(),
                          [](const Id<model::Tag>& id, const model::Tag* tag) { return id == tag->id; });
    };
    Kept& kept = keptOf(card);
    if (kept.content && kept.width == width && kept.felt == felt && kept.pains == pains && kept.people == people &&
        kept.comments == comments && kept.opensIntoMap == opensIntoMap && hasSameTags(kept) &&
        looksLike(kept.card, card))
        return kept.content;
    const model::Project& project = map.project();
    CardInput input;
    input.card = &card;
    input.channel = project.find(card.channel);
    input.image = project.find(card.image);
    input.felt = felt;
    input.people = people;
    input.pains = pains;
    input.tags = tags;
    input.comments = comments;
    input.opensIntoMap = opensIntoMap;
    input.width = width;
    input.language = m_language;
    if (card.person != m_persona)
        input.person = project.find(card.person);
    if (input.image)
        input.imageBytes = project.blobs.value(input.image->sha256);
    kept = {card, felt, std::move(people), pains, {}, comments, opensIntoMap, width, layOutCard(input, m_breaker)};
    for (const model::Tag* tag : tags)
        kept.tags.push_back(tag->id);
    return kept.content;
}

void GridBuilder::layOutRow(Grid& grid, const MapIndex& map, int lane, const GridOptions& options)
{
    const model::Lane& source = *map.lanes()[size_t(lane)];
    RowBox row;
    row.id = source.id;
    row.kind = source.kind;
    row.shaded = !grid.rows.empty() && !grid.rows.back().shaded;
    row.leastHeight = source.height.value_or(0);
    const double nameWidth = kLaneWidth - kLaneNameX - px(10);
    row.title = m_breaker.block(source.title, TextStyle::laneTitle, nameWidth);
    row.folded = source.folded;
    row.hint = m_breaker.block(source.folded ? QString() : source.hint, TextStyle::laneHint, nameWidth);
    if (const char* line = lineSource(source.lineBelow)) {
        row.lineLabel = m_breaker.block(base::text(options.language, "Sheet", line), TextStyle::lineLabel);
        row.lineHeight = kLineBand;
    }

    if (row.folded)
        return layOutFolded(grid, std::move(row));

    std::vector<CardBox> cards;
    const int columns = int(grid.columns.size());
    for (int column = 0; column < columns; ++column) {
        if (grid.columns[size_t(column)].folded)
            continue;
        for (const Card* card : map.cards(lane, column)) {
            CardBox box = boxOf(grid, *card, column, options);
            box.content = content(map, *card, box.rect.width());
            box.rect.setHeight(box.content->height);
            cards.push_back(std::move(box));
        }
    }
    stack(grid, std::move(row), std::move(cards), options);
}

void GridBuilder::layOutFolded(Grid& grid, RowBox row)
{
    row.y = grid.height;
    row.height = std::max(kFoldedRow, kLaneNameTop + row.title->height() + kLaneNameBottom);
    grid.height += row.height + row.lineHeight;
    grid.rows.push_back(std::move(row));
}

// Puts cards below each other in their columns, and begins a row where the one before is full.
void GridBuilder::stack(Grid& grid, RowBox row, std::vector<CardBox> cards, const GridOptions& options)
{
    const LaneMetrics lane = metricsOf(row.kind);
    double least = lane.leastCard;
    for (const CardBox& card : cards)
        if (card.rect.height() <= lane.alignedUpTo)
            least = std::max(least, card.rect.height());
    double top = lane.top;
    if (row.kind == LaneKind::feeling)
        top += grid.curve.height;
    while (true) {
        std::vector<double> foot(grid.columns.size(), top);
        std::vector<bool> full(grid.columns.size(), false);
        std::vector<CardBox> later;
        double lowest = top - lane.gap;
        row.cards = {};
        row.cards.reserve(qsizetype(cards.size()));
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
            row.cards.push_back(std::move(card));
        }
        const bool last = later.empty();
        const double content = row.kind == LaneKind::feeling && row.cards.empty() && !row.continued
                                   ? grid.curve.height
                                   : lowest + lane.bottom;
        const double given = options.tallestRow > 0 ? std::min(row.leastHeight, options.tallestRow) : row.leastHeight;
        row.height = std::max({kLeastRow, nameHeight(row), content, row.continued ? 0 : given});
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

} // namespace trayecto::layout
