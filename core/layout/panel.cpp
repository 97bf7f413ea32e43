#include "layout/panel.h"

#include <QLocale>
#include <array>
#include <cmath>
#include <tuple>

namespace trayecto::layout {

namespace {

using base::Language;
using model::Card;
using model::CardKind;
using model::MapIndex;

constexpr size_t kEntries = 3;
constexpr double kPad = px(20);
constexpr double kSideBySideFrom = px(900);
constexpr double kRightHalfAt = 0.478;
constexpr double kLeastRow = px(16.2);
constexpr double kRowGap = px(13.8);

QString say(Language language, const char* source)
{
    return base::text(language, "Sheet", source);
}

struct Gap
{
    const TouchpointFacts* touchpoint = nullptr;
    double value = 0;
};

struct Fix
{
    const Card* pain = nullptr; // null: a gap that an opportunity answers
    const TouchpointFacts* touchpoint = nullptr;
    int step = 0;
    double gap = 0;

    int severity() const { return pain ? pain->severity : 0; }
};

// Puts an entry among the best few; of equals the one that came first stays before.
template <class Entry, class Better> void keepBest(std::vector<Entry>& best, const Entry& entry, Better&& better)
{
    best.insert(std::upper_bound(best.begin(), best.end(), entry, better), entry);
    if (best.size() > kEntries)
        best.pop_back();
}

std::vector<Gap> widestGaps(const std::vector<TouchpointFacts>& touchpoints)
{
    const auto wider = [](const Gap& a, const Gap& b) {
        return a.value != b.value ? a.value > b.value : a.touchpoint->step < b.touchpoint->step;
    };
    std::vector<Gap> gaps;
    for (const TouchpointFacts& touchpoint : touchpoints)
        if (const double gap = touchpoint.gap(); gap > 0)
            keepBest(gaps, {&touchpoint, gap}, wider);
    return gaps;
}

// One entry for a touchpoint: its worst pain point and the first opportunity that answers it.
std::vector<Fix> fixesFirst(const MapIndex& map, const std::vector<TouchpointFacts>& touchpoints)
{
    const auto worse = [](const Fix& a, const Fix& b) {
        return std::tuple(-a.severity(), -a.gap, a.step) < std::tuple(-b.severity(), -b.gap, b.step);
    };
    std::vector<Fix> fixes;
    for (const TouchpointFacts& touchpoint : touchpoints)
        if (touchpoint.worstPain || (touchpoint.opportunity && touchpoint.gap() > 0))
            keepBest(fixes, {touchpoint.worstPain, &touchpoint, touchpoint.step, touchpoint.gap()}, worse);
    for (const Card* card : map.cards())
        if (card->kind == CardKind::painPoint && card->about.isNull() &&
            map.lanes()[size_t(map.laneAt(card->lane))]->visible)
            keepBest(fixes, {card, nullptr, map.stepAt(card->step), 0}, worse);
    return fixes;
}

class PanelBuilder
{
  public:
    PanelBuilder(Language language, TextBreaker& breaker)
        : m_language(language), m_locale(base::localeOf(language)), m_breaker(breaker)
    {
    }

    PanelBox build(const MapIndex& map, const std::vector<TouchpointFacts>& touchpoints, double width)
    {
        const std::vector<Fix> fixes = fixesFirst(map, touchpoints);
        const std::vector<Gap> gaps = widestGaps(touchpoints);
        if (fixes.empty() && gaps.empty())
            return {};
        const bool both = !fixes.empty() && !gaps.empty();
        const bool beside = both && width >= kSideBySideFrom;
        const double left = kPad;
        const double right = beside ? width * kRightHalfAt + kPad / 2 : left;
        double foot = px(13);
        if (!fixes.empty())
            foot = fixRows(map, fixes, left, (beside ? right : width) - left - kPad, foot);
        if (!gaps.empty()) {
            const double top = beside ? px(13) : foot + (both ? px(14) : 0);
            foot = std::max(foot, gapRows(gaps, right, width - right - kPad, top));
        }
        m_panel.size = {width, foot + px(8)};
        return std::move(m_panel);
    }

  private:
    double add(const TextPtr& block, double x, double y, Ink ink)
    {
        m_panel.texts.push_back({block, {x, y}, ink});
        return block->height();
    }

    double heading(const char* source, double x, double width, double y)
    {
        return y + add(m_breaker.block(say(m_language, source), TextStyle::panelTitle, width), x, y, Ink::text) +
               px(12);
    }

    QString reason(const Fix& fix) const
    {
        QStringList parts;
        if (fix.severity() > 0)
            parts.append(say(m_language, QT_TRANSLATE_NOOP("Sheet", "severity %1")).arg(fix.severity()));
        if (fix.gap > 0)
            parts.append(say(m_language, QT_TRANSLATE_NOOP("Sheet", "gap %1")).arg(m_locale.toString(fix.gap, 'f', 1)));
        return parts.join(QStringLiteral(" · "));
    }

    double fixRows(const MapIndex& map, const std::vector<Fix>& fixes, double x, double width, double top)
    {
        double y = heading(QT_TRANSLATE_NOOP("Sheet", "What to fix first"), x, width, top);
        const double textX = x + px(32);
        const double titleWidth = (width - px(32)) * 0.42;
        const double aboutX = textX + titleWidth + px(16);
        const double reasonX = textX + (width - px(32)) * 0.74;
        int number = 0;
        for (const Fix& fix : fixes) {
            const bool isAnswered = fix.touchpoint && fix.touchpoint->opportunity;
            const QString title = isAnswered ? fix.touchpoint->opportunity->title : fix.pain->title;
            const QString about = fix.touchpoint ? fix.touchpoint->card->title : map.steps()[size_t(fix.step)]->title;
            const TextPtr badge = m_breaker.block(QString::number(++number), TextStyle::badge);
            double height = add(m_breaker.snugBlock(title, TextStyle::panelItem, titleWidth), textX, y, Ink::text);
            height = std::max(height, add(m_breaker.snugBlock(about, TextStyle::panelReason, reasonX - aboutX - px(16)),
                                          aboutX, y, Ink::secondary));
            height = std::max(height, add(m_breaker.block(reason(fix), TextStyle::panelReason, x + width - reasonX),
                                          reasonX, y, Ink::secondary));
            const QPointF center(x + metrics::kBadgeRadius + px(1),
                                 y + typeSpec(TextStyle::panelItem).lineHeightPt / 2);
            m_panel.badges.push_back(center);
            add(badge, center.x() - badge->boxWidth() / 2, center.y() - badge->height() / 2, Ink::badge);
            y += std::max(height, kLeastRow) + kRowGap;
        }
        return y - kRowGap + px(12);
    }

    double gapRows(const std::vector<Gap>& gaps, double x, double width, double top)
    {
        double y = heading(QT_TRANSLATE_NOOP("Sheet", "Largest gap between felt and wanted"), x, width, top);
        const double labelWidth = std::min(px(220), width * 0.28);
        const double barX = x + labelWidth + px(12);
        const double longest = std::min(px(360), width - labelWidth - px(12) - px(50));
        const double widest = std::max(3.0, gaps.front().value);
        const double line = typeSpec(TextStyle::panelItem).lineHeightPt;
        for (const Gap& gap : gaps) {
            const double height =
                add(m_breaker.snugBlock(gap.touchpoint->card->title, TextStyle::value, labelWidth), x, y, Ink::text);
            const QRectF bar(barX, y + line / 2 - px(6), longest * gap.value / widest, px(12));
            m_panel.bars.push_back(bar);
            const TextPtr value =
                m_breaker.block(QStringLiteral("\u2212") + m_locale.toString(gap.value, 'f', 1), TextStyle::panelValue);
            add(value, bar.right() + px(8), y, Ink::secondary);
            y += std::max(height, kLeastRow) + kRowGap;
        }
        return y - kRowGap + px(12);
    }

    Language m_language;
    QLocale m_locale;
    TextBreaker& m_breaker;
    PanelBox m_panel;
};

int levelOf(double value)
{
    return std::clamp(int(std::round(value)), -2, 2);
}

} // namespace

PanelBox layOutPanel(const MapIndex& map, const std::vector<TouchpointFacts>& touchpoints, double width,
                     Language language, TextBreaker& breaker)
{
    return PanelBuilder(language, breaker).build(map, touchpoints, width);
}

LegendBox layOutLegend(const Grid& grid, double width, Language language, TextBreaker& breaker)
{
    using Sign = LegendBox::Sign;
    struct Entry
    {
        Sign sign;
        QString words;
        double value = 0;
        int other = 0;
    };
    const auto says = [&](const char* source) { return say(language, source); };
    std::array<bool, 5> levels{};
    bool hasStar = false;
    bool hasPains = false;
    const bool hasFeelingRow = std::any_of(grid.rows.begin(), grid.rows.end(), [](const RowBox& row) {
        return row.kind == model::LaneKind::feeling && !row.folded;
    });
    for (const RowBox& row : grid.rows)
        for (const CardBox& card : row.cards) {
            if (card.content->felt)
                levels[size_t(levelOf(*card.content->felt) + 2)] = true;
            hasStar = hasStar || card.content->momentOfTruth;
            hasPains = hasPains || card.content->painCount;
        }
    std::vector<Entry> entries;
    if (hasFeelingRow)
        for (const FeelingPoint& point : grid.curve.felt.points())
            levels[size_t(levelOf(point.value) + 2)] = true;
    constexpr std::array kLevels{QT_TRANSLATE_NOOP("Sheet", "very bad"), QT_TRANSLATE_NOOP("Sheet", "bad"),
                                 QT_TRANSLATE_NOOP("Sheet", "neutral"), QT_TRANSLATE_NOOP("Sheet", "good"),
                                 QT_TRANSLATE_NOOP("Sheet", "very good")};
    for (int level = -2; level <= 2; ++level)
        if (levels[size_t(level + 2)])
            entries.push_back({Sign::face, says(kLevels[size_t(level + 2)]), double(level)});
    if (hasStar)
        entries.push_back({Sign::star, says(QT_TRANSLATE_NOOP("Sheet", "moment of truth"))});
    if (hasPains)
        entries.push_back({Sign::pain, says(QT_TRANSLATE_NOOP("Sheet", "pain points"))});
    if (hasFeelingRow && !grid.curve.wanted.isEmpty())
        entries.push_back({Sign::wanted, says(QT_TRANSLATE_NOOP("Sheet", "wanted"))});
    if (hasFeelingRow && !grid.curve.expected.isEmpty())
        entries.push_back({Sign::expected, says(QT_TRANSLATE_NOOP("Sheet", "expected"))});
    if (hasFeelingRow && !grid.curve.others.empty()) {
        for (size_t at = 0; at < grid.curve.others.size(); ++at)
            entries.push_back({Sign::other, grid.curve.others[at].name, 0, int(at)});
    }

    LegendBox legend;
    const double line = px(20);
    legend.height = px(14);
    if (entries.empty())
        return legend;
    const TextPtr heading = breaker.block(say(language, QT_TRANSLATE_NOOP("Sheet", "Legend:")), TextStyle::legendTitle);
    double center = px(7);
    legend.texts.push_back({heading, {0, center - heading->height() / 2}, Ink::secondary});
    const double first = heading->boxWidth() + px(16);
    double x = first;
    for (const Entry& entry : entries) {
        const TextPtr words = breaker.block(entry.words, TextStyle::legend);
        const bool isLine = entry.sign == Sign::wanted || entry.sign == Sign::expected || entry.sign == Sign::other;
        const double sign = isLine ? px(24) : px(14);
        const double needed = sign + px(6) + words->boxWidth();
        if (x > first && x + needed > width) {
            x = first;
            center += line;
            legend.height += line;
        }
        legend.items.push_back({entry.sign, {x + sign / 2, center}, entry.value, entry.other});
        legend.texts.push_back({words, {x + sign + px(6), center - words->height() / 2}, Ink::secondary});
        x += needed + px(22);
    }
    return legend;
}

} // namespace trayecto::layout
