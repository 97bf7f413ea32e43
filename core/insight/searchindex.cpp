#include "insight/searchindex.h"

#include "base/fold.h"
#include "model/query.h"

#include <limits>
#include <tuple>

namespace trayecto::insight {

using namespace model;

namespace {

// What stands where, as numbers: of columns from left to right, of lanes from top to bottom, map after map.
class Order
{
  public:
    explicit Order(const Project& project) : m_project(project)
    {
        number<JourneyMap>([](const JourneyMap&) { return 0; });
        number<Phase>([this](const Phase& phase) { return m_numbers.value(phase.map); });
        number<Step>([this](const Step& step) { return m_numbers.value(step.phase); });
        number<Lane>([this](const Lane& lane) { return m_numbers.value(lane.map); });
    }

    // Sorted by map; there the map, its phases, steps and lanes, then the cells step by step.
    struct Key
    {
        int map, group, column, lane;
        Rank rank;
        base::Uuid id;

        auto tied() const { return std::tie(map, group, column, lane); }
        bool operator<(const Key& other) const
        {
            if (tied() != other.tied())
                return tied() < other.tied();
            return rank != other.rank ? rank < other.rank : id < other.id;
        }
    };

    Key keyOf(const SearchHit& hit) const
    {
        const Place& place = hit.place;
        const int map = m_numbers.value(place.map, std::numeric_limits<int>::max());
        Key key{map, int(hit.kind), m_numbers.value(place.step, 0), m_numbers.value(place.lane, 0), {}, hit.id};
        if (const Card* card = m_project.find(place.card)) {
            key.group = int(RowKind::card);
            key.rank = card->rank;
        } else if (hit.kind == RowKind::phase) {
            key.column = m_numbers.value(place.phase, 0);
        }
        if (place.map.isNull())
            visitRow(m_project, hit.kind, hit.id, [&](const auto& row) {
                if constexpr (requires { row.rank; })
                    key.rank = row.rank;
            });
        return key;
    }

  private:
    // By what they lie in, and there by rank.
    template <class Row, class Owner> void number(Owner&& ownerOf)
    {
        std::vector<const Row*> rows = ordered<Row>(m_project, [](const Row&) { return true; });
        std::stable_sort(rows.begin(), rows.end(),
                         [&](const Row* a, const Row* b) { return ownerOf(*a) < ownerOf(*b); });
        int count = 0;
        for (const Row* row : rows)
            m_numbers.insert(row->id, ++count);
    }

    const Project& m_project;
    QHash<base::Uuid, int> m_numbers;
};

} // namespace

SearchIndex::SearchIndex(const Project& project)
{
    forEachRowType([&]<class Row>(std::type_identity<Row>) {
        for (const Row& row : project.rows<Row>())
            add(project, row);
    });
}

template <class Row> void SearchIndex::add(const Project& project, const Row& row)
{
    const QString text = searchText(row);
    if (text.isEmpty())
        return;
    m_entryOf.insert(row.id, m_entries.size());
    m_entries.push_back({{Schema<Row>::kind, row.id, placeOf(project, row)}, base::foldForSearch(text)});
    m_isSorted = false;
}

void SearchIndex::remove(const base::Uuid& id)
{
    const auto at = m_entryOf.constFind(id);
    if (at == m_entryOf.cend())
        return;
    const size_t place = *at;
    m_entryOf.erase(at);
    if (place + 1 != m_entries.size()) {
        m_entries[place] = std::move(m_entries.back());
        m_entryOf[m_entries[place].hit.id] = place;
    }
    m_entries.pop_back();
    m_isSorted = false;
}

void SearchIndex::refresh(const Project& project, RowKind kind, const base::Uuid& id)
{
    remove(id);
    visitRow(project, kind, id, [&](const auto& row) { add(project, row); });
    m_isSorted = false; // a row without a text may be one that others lie in
}

void SearchIndex::sort(const Project& project)
{
    if (m_isSorted)
        return;
    const Order order(project);
    std::vector<std::pair<Order::Key, size_t>> keys;
    keys.reserve(m_entries.size());
    for (size_t i = 0; i < m_entries.size(); ++i) {
        // What it lies in may have moved.
        SearchHit& hit = m_entries[i].hit;
        visitRow(project, hit.kind, hit.id, [&](const auto& row) { hit.place = placeOf(project, row); });
        keys.emplace_back(order.keyOf(hit), i);
    }
    std::sort(keys.begin(), keys.end());
    std::vector<Entry> sorted;
    sorted.reserve(m_entries.size());
    for (const auto& [key, i] : keys)
        sorted.push_back(std::move(m_entries[i]));
    m_entries = std::move(sorted);
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_entryOf[m_entries[i].hit.id] = i;
    m_isSorted = true;
}

std::vector<SearchHit> SearchIndex::find(const Project& project, const QString& query)
{
    const QStringList words = base::searchWords(query);
    std::vector<SearchHit> hits;
    if (words.isEmpty())
        return hits;
    sort(project);
    for (const Entry& entry : m_entries)
        if (base::containsAll(entry.text, words))
            hits.push_back(entry.hit);
    return hits;
}

} // namespace trayecto::insight
