#include "model/mapindex.h"

#include "model/query.h"

namespace trayecto::model {

namespace {

// Groups of equal key in a sorted vector: key -> (first, count).
template <class Row, class Key, class KeyOf>
QHash<Key, std::pair<quint32, quint32>> groups(const std::vector<const Row*>& rows, KeyOf&& keyOf)
{
    QHash<Key, std::pair<quint32, quint32>> found;
    found.reserve(qsizetype(rows.size()));
    for (size_t first = 0; first < rows.size();) {
        size_t last = first + 1;
        while (last < rows.size() && keyOf(*rows[last]) == keyOf(*rows[first]))
            ++last;
        found.insert(keyOf(*rows[first]), {quint32(first), quint32(last - first)});
        first = last;
    }
    return found;
}

bool isAbove(const Card* a, const Card* b)
{
    return a->rank != b->rank ? a->rank < b->rank : a->id < b->id;
}

template <class Row>
std::span<const Row* const> part(const std::vector<const Row*>& rows, std::pair<quint32, quint32> range)
{
    return std::span(rows).subspan(range.first, range.second);
}

} // namespace

MapIndex::MapIndex(const Project& project, Id<JourneyMap> map) : m_project(project), m_map(project.find(map))
{
    if (!m_map) {
        m_cellStart.assign(1, 0);
        return;
    }
    m_persona = project.find(m_map->persona);
    indexColumns(map);
    indexCards();
    indexFeelings();
    indexRemarks();
}

void MapIndex::indexColumns(Id<JourneyMap> map)
{
    QHash<Id<Phase>, std::vector<const Step*>> stepsOf;
    for (const Step& step : m_project.rows<Step>())
        stepsOf[step.phase].push_back(&step);
    for (const Phase* phase : model::phases(m_project, map)) {
        std::vector<const Step*>& mine = stepsOf[phase->id];
        sortByRank(mine);
        m_phases.push_back({phase, int(m_steps.size()), int(mine.size())});
        for (const Step* step : mine) {
            m_stepAt.insert(step->id, int(m_steps.size()));
            m_phaseOfStep.push_back(int(m_phases.size()) - 1);
            m_steps.push_back(step);
        }
    }
    m_lanes = model::lanes(m_project, map);
    for (const Lane* lane : m_lanes)
        m_laneAt.insert(lane->id, int(m_laneAt.size()));
}

void MapIndex::indexCards()
{
    struct Placed
    {
        const Card* card;
        quint32 cell;
    };
    std::vector<Placed> placed;
    placed.reserve(m_project.rows<Card>().size());
    m_cellStart.assign(m_lanes.size() * m_steps.size() + 1, 0);
    for (const Card& card : m_project.rows<Card>()) {
        const int step = stepAt(card.step);
        const int lane = laneAt(card.lane);
        if (step < 0 || lane < 0)
            continue;
        const auto cell = quint32(cellOf(lane, step));
        placed.push_back({&card, cell});
        ++m_cellStart[cell + 1];
    }
    for (size_t cell = 1; cell < m_cellStart.size(); ++cell)
        m_cellStart[cell] += m_cellStart[cell - 1];

    m_cards.resize(placed.size());
    std::vector<quint32> next = m_cellStart;
    for (const Placed& one : placed)
        m_cards[next[one.cell]++] = one.card;
    for (size_t cell = 0; cell + 1 < m_cellStart.size(); ++cell)
        std::sort(m_cards.begin() + m_cellStart[cell], m_cards.begin() + m_cellStart[cell + 1], isAbove);

    for (const Card* card : m_cards)
        if (!card->about.isNull())
            m_about.push_back(card);
    const auto aboutOf = [](const Card& card) { return card.about; };
    std::stable_sort(m_about.begin(), m_about.end(), [&](const Card* a, const Card* b) { return a->about < b->about; });
    m_aboutOf = groups<Card, Id<Card>>(m_about, aboutOf);
}

void MapIndex::indexFeelings()
{
    m_feelings.reserve(m_project.rows<Feeling>().size());
    for (const Feeling& feeling : m_project.rows<Feeling>())
        m_feelings.push_back(&feeling);
    std::sort(m_feelings.begin(), m_feelings.end(), [](const Feeling* a, const Feeling* b) {
        return std::tie(a->touchpoint, a->rank, a->id) < std::tie(b->touchpoint, b->rank, b->id);
    });
    m_feelingsOf = groups<Feeling, Id<Card>>(m_feelings, [](const Feeling& feeling) { return feeling.touchpoint; });
}

void MapIndex::indexRemarks()
{
    for (const CardTag& row : m_project.rows<CardTag>())
        if (const Tag* tag = m_project.find(row.tag))
            m_tags[row.card].push_back(tag);
    for (std::vector<const Tag*>& tags : m_tags)
        sortByRank(tags);
    for (const Comment& comment : m_project.rows<Comment>())
        if (!comment.resolved)
            ++m_openComments[comment.card];
    for (const JourneyMap& map : m_project.rows<JourneyMap>())
        if (!map.zoomsInto.isNull())
            m_zoomed.insert(map.zoomsInto);
}

std::vector<const Tag*> MapIndex::tags(Id<Card> card) const
{
    return m_tags.isEmpty() ? std::vector<const Tag*>() : m_tags.value(card);
}

int MapIndex::nearestLane(LaneKind kind, int from) const
{
    int best = -1;
    for (int at = 0; at < int(m_lanes.size()); ++at) {
        const Lane& lane = *m_lanes[size_t(at)];
        if (lane.kind == kind && lane.visible && (best < 0 || std::abs(at - from) < std::abs(best - from)))
            best = at;
    }
    return best;
}

void MapIndex::moveCards(const std::vector<Id<Card>>& cards)
{
    for (const Id<Card>& id : cards) {
        const auto place = std::find(m_cards.begin(), m_cards.end(), m_project.find(id));
        const auto at = quint32(place - m_cards.begin());
        m_cards.erase(place);
        for (auto next = std::upper_bound(m_cellStart.begin(), m_cellStart.end(), at); next != m_cellStart.end();
             ++next)
            --*next;
    }
    for (const Id<Card>& id : cards) {
        const Card* card = m_project.find(id);
        const size_t cell = cellOf(laneAt(card->lane), stepAt(card->step));
        const auto begin = m_cards.begin();
        m_cards.insert(std::upper_bound(begin + m_cellStart[cell], begin + m_cellStart[cell + 1], card, isAbove), card);
        for (auto next = m_cellStart.begin() + qsizetype(cell) + 1; next != m_cellStart.end(); ++next)
            ++*next;
        if (card->about.isNull())
            continue;
        const auto [first, count] = m_aboutOf.value(card->about);
        std::sort(m_about.begin() + first, m_about.begin() + first + count, [this](const Card* a, const Card* b) {
            const size_t cellA = cellOf(laneAt(a->lane), stepAt(a->step));
            const size_t cellB = cellOf(laneAt(b->lane), stepAt(b->step));
            return cellA != cellB ? cellA < cellB : isAbove(a, b);
        });
    }
}

std::span<const Card* const> MapIndex::cards(int lane, int step) const
{
    const size_t cell = cellOf(lane, step);
    return std::span(m_cards).subspan(m_cellStart[cell], m_cellStart[cell + 1] - m_cellStart[cell]);
}

std::vector<const Card*> MapIndex::cardsOf(LaneKind kind) const
{
    std::vector<const Card*> found;
    for (int step = 0; step < int(m_steps.size()); ++step)
        for (int lane = 0; lane < int(m_lanes.size()); ++lane)
            if (m_lanes[size_t(lane)]->kind == kind)
                for (const Card* card : cards(lane, step))
                    found.push_back(card);
    return found;
}

std::span<const Feeling* const> MapIndex::feelings(Id<Card> touchpoint) const
{
    return part(m_feelings, m_feelingsOf.value(touchpoint, {0, 0}));
}

const Feeling* MapIndex::feeling(Id<Card> touchpoint) const
{
    const auto all = feelings(touchpoint);
    const auto of = [&](Id<Persona> persona) {
        return std::find_if(all.begin(), all.end(), [&](const Feeling* one) { return one->persona == persona; });
    };
    if (auto mine = m_persona ? of(m_persona->id) : all.end(); mine != all.end())
        return *mine;
    if (auto nameless = of({}); nameless != all.end())
        return *nameless;
    return all.empty() ? nullptr : all.front();
}

std::span<const Card* const> MapIndex::about(Id<Card> touchpoint) const
{
    return part(m_about, m_aboutOf.value(touchpoint, {0, 0}));
}

} // namespace trayecto::model
