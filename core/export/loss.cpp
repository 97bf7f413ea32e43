#include "export/loss.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace trayecto::exporting {

namespace {

// By LossCode.
// clang-format off
constexpr std::array kKinds{
    QT_TRANSLATE_NOOP("Export", "Touchpoints that nobody has felt yet, written as 3"),
    QT_TRANSLATE_NOOP("Export", "Felt values rounded to a score from 1 to 5"),
    QT_TRANSLATE_NOOP("Export", "People who feel other than the one score of the task"),
    QT_TRANSLATE_NOOP("Export", "Titles of steps, replaced by those of their touchpoints"),
    QT_TRANSLATE_NOOP("Export", "Steps without a touchpoint, written as tasks"),
    QT_TRANSLATE_NOOP("Export", "Touchpoints that share a step, written one after the other"),
    QT_TRANSLATE_NOOP("Export", "Wanted feelings"),
    QT_TRANSLATE_NOOP("Export", "Expected feelings"),
    QT_TRANSLATE_NOOP("Export", "Named emotions"),
    QT_TRANSLATE_NOOP("Export", "Descriptions of touchpoints"),
    QT_TRANSLATE_NOOP("Export", "Channels of touchpoints"),
    QT_TRANSLATE_NOOP("Export", "People of touchpoints"),
    QT_TRANSLATE_NOOP("Export", "Pictures of touchpoints"),
    QT_TRANSLATE_NOOP("Export", "Tags of touchpoints"),
    QT_TRANSLATE_NOOP("Export", "Comments on touchpoints"),
    QT_TRANSLATE_NOOP("Export", "Links of touchpoints"),
    QT_TRANSLATE_NOOP("Export", "Colours of touchpoints"),
    QT_TRANSLATE_NOOP("Export", "Touchpoints that reach over several steps"),
    QT_TRANSLATE_NOOP("Export", "Moments of truth"),
    QT_TRANSLATE_NOOP("Export", "Cards of the lane “%1”"),
    QT_TRANSLATE_NOOP("Export", "Phases before or after the service"),
    QT_TRANSLATE_NOOP("Export", "Details of the map, such as goal, scope and owner"),
    QT_TRANSLATE_NOOP("Export", "Details of people, such as role, age and quote"),
};
// clang-format on
static_assert(kKinds.size() == size_t(LossCode::personaDetails) + 1);

constexpr int kShownTitle = 40; // UTF-16 units

} // namespace

QString sentence(const Loss& loss, base::Language language)
{
    const QLocale locale = base::localeOf(language);
    QString kind = base::text(language, "Export", kKinds[size_t(loss.code)]);
    QStringList titles = loss.titles;
    if (loss.code == LossCode::laneCards)
        kind.replace(QLatin1String("%1"), titles.takeFirst());
    for (QString& title : titles)
        title = locale.quoteString(base::cleanTitle(title, kShownTitle));
    const QString more = loss.count > titles.size() ? QStringLiteral(" …") : QString();
    const QString named = titles.isEmpty() ? QString() : u" (" + titles.join(QStringLiteral(", ")) + more + u')';
    return kind + u": " + locale.toString(loss.count) + named;
}

void LossReport::add(LossCode code, const QString& title)
{
    auto at = std::find_if(m_all.begin(), m_all.end(), [code](const Loss& loss) { return loss.code >= code; });
    if (at == m_all.end() || at->code != code)
        at = m_all.insert(at, Loss{code, 0, {}});
    ++at->count;
    if (at->titles.size() < kNamed && !title.isEmpty())
        at->titles.append(title);
}

void LossReport::addLane(const QString& lane, int cards)
{
    const auto at =
        std::find_if(m_all.begin(), m_all.end(), [](const Loss& loss) { return loss.code > LossCode::laneCards; });
    m_all.insert(at, Loss{LossCode::laneCards, cards, {lane}});
}

const Loss* LossReport::find(LossCode code) const
{
    const auto at = std::find_if(m_all.begin(), m_all.end(), [code](const Loss& loss) { return loss.code == code; });
    return at == m_all.end() ? nullptr : &*at;
}

} // namespace trayecto::exporting
