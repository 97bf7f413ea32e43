#include "layout/pagefill.h"

#include "layout/cards.h"
#include "layout/pagesplit.h"

#include <numeric>

namespace trayecto::layout {

namespace {

constexpr double kPartGap = px(30); // between two parts on a page

class PageFiller
{
  public:
    PageFiller(const MapLayout& map, double foot, TextBreaker& breaker)
        : m_map(map), m_foot(foot), m_head(map.grid.headHeight()), m_breaker(breaker)
    {
        for (const RowBox& row : map.grid.rows)
            m_heights.push_back(row.height + row.lineHeight);
        addPage();
    }

    void add(int firstColumn, int endColumn, bool isLast)
    {
        const double whole = std::accumulate(m_heights.begin(), m_heights.end(), m_head);
        if (!m_pages.back().parts.empty() && m_y + kPartGap + whole <= m_foot) {
            m_y += kPartGap;
            addPart(firstColumn, endColumn);
            for (size_t row = 0; row < m_heights.size(); ++row)
                addRow(row);
            return;
        }
        if (!m_pages.back().parts.empty())
            addPage();
        addOverPages(firstColumn, endColumn, isLast);
    }

    std::vector<Page> finished()
    {
        if (!m_map.panel.isEmpty())
            addPanel();
        return std::move(m_pages);
    }

  private:
    // A lane is not torn from the others for the panel's sake; where they need more pages anyway it is one of them.
    void addOverPages(int firstColumn, int endColumn, bool isLast)
    {
        const RowRoom room{m_y + m_head, m_map.shortHeader.height + m_head, m_foot, m_pages.back().isFirst};
        std::vector<int> pageOf = splitRows(m_heights, room);
        const bool isSplit = !pageOf.empty() && pageOf.back() > pageOf.front();
        if (isSplit && isLast && !m_map.panel.isEmpty()) {
            std::vector<double> withPanel = m_heights;
            withPanel.push_back(kPanelGap + m_map.panel.size.height());
            pageOf = splitRows(withPanel, room);
        }
        int current = 0;
        if (pageOf.empty() || pageOf.front() == current)
            addPart(firstColumn, endColumn);
        for (size_t row = 0; row < m_heights.size(); ++row) {
            if (pageOf[row] > current) {
                addPage();
                addPart(firstColumn, endColumn);
                current = pageOf[row];
            }
            addRow(row);
        }
    }

    void addPage()
    {
        Page page;
        page.isFirst = m_pages.empty();
        m_y = page.isFirst ? m_map.header.height : m_map.shortHeader.height;
        m_pages.push_back(std::move(page));
    }

    void addPart(int firstColumn, int endColumn)
    {
        GridPart part;
        part.firstColumn = firstColumn;
        part.endColumn = endColumn;
        part.headY = m_y;
        const std::vector<PhaseBox>& phases = m_map.grid.phases;
        for (int i = 0; i < int(phases.size()); ++i) {
            const PhaseBox& phase = phases[size_t(i)];
            const int from = std::max(firstColumn, phase.firstColumn);
            const int to = std::min(endColumn, phase.firstColumn + phase.columnCount);
            if (from < to)
                part.phases.push_back(
                    {i, from, to,
                     phase.folded ? nullptr : phaseTitle(phase.title, m_map.grid.spanWidth(from, to), m_breaker)});
        }
        m_pages.back().parts.push_back(std::move(part));
        m_y += m_head;
    }

    void addRow(size_t row)
    {
        m_pages.back().parts.back().bands.push_back({int(row), m_y});
        m_y += m_heights[row];
    }

    void addPanel()
    {
        const bool fits = m_y + kPanelGap + m_map.panel.size.height() <= m_foot;
        if (!fits && !m_pages.back().parts.empty())
            addPage();
        m_pages.back().panelY = fits ? m_y + kPanelGap : m_y;
    }

    const MapLayout& m_map;
    const double m_foot;
    const double m_head;
    TextBreaker& m_breaker;
    std::vector<double> m_heights; // of the rows
    std::vector<Page> m_pages;
    double m_y = 0; // where the contents of the last page end
};

} // namespace

std::vector<Page> fillPages(const MapLayout& map, const std::vector<int>& breaks, double foot, TextBreaker& breaker)
{
    PageFiller filler(map, foot, breaker);
    int from = 0;
    for (const int at : breaks) {
        filler.add(from, at, false);
        from = at;
    }
    filler.add(from, int(map.grid.columns.size()), true);
    return filler.finished();
}

double contentFoot(const MapLayout& map, const Page& page)
{
    if (page.panelY)
        return *page.panelY + map.panel.size.height();
    if (page.parts.empty())
        return map.header.height;
    const GridPart& part = page.parts.back();
    if (part.bands.empty())
        return part.headY + map.grid.headHeight();
    const RowBox& last = map.grid.rows[size_t(part.bands.back().row)];
    return part.bands.back().y + last.height + last.lineHeight;
}

} // namespace trayecto::layout
