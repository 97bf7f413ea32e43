#include "workspace/selection.h"

namespace trayecto::ui {

using model::Card;

void Selection::select(const Subject& subject)
{
    const auto* card = as<Id<Card>>(subject);
    set(subject, card ? QSet<Id<Card>>{*card} : QSet<Id<Card>>{});
}

void Selection::selectCards(const QSet<Id<Card>>& cards, const Id<Card>& current)
{
    if (cards.isEmpty())
        return set({}, {});
    set(cards.contains(current) ? current : *cards.begin(), cards);
}

void Selection::toggle(const Id<Card>& card)
{
    QSet<Id<Card>> cards = m_cards;
    if (!cards.remove(card)) {
        cards.insert(card);
        return set(card, std::move(cards));
    }
    const auto* current = as<Id<Card>>(m_current);
    selectCards(cards, current ? *current : Id<Card>());
}

void Selection::keepWithin(const model::Project& project)
{
    const auto exists = [&]<class Row>(const Id<Row>& id) { return project.find(id) != nullptr; };
    QSet<Id<Card>> cards = m_cards;
    cards.removeIf([&](const Id<Card>& card) { return !exists(card); });
    Subject current = m_current;
    const bool isThere = std::visit(
        [&]<class What>(const What& what) {
            if constexpr (std::is_same_v<What, std::monostate>)
                return true;
            else if constexpr (std::is_same_v<What, Cell>)
                return exists(what.step) && exists(what.lane);
            else
                return exists(what);
        },
        current);
    if (!isThere)
        current = cards.isEmpty() ? Subject() : Subject(*cards.begin());
    set(std::move(current), std::move(cards));
}

void Selection::set(Subject current, QSet<Id<Card>> cards)
{
    if (current == m_current && cards == m_cards)
        return;
    m_current = std::move(current);
    m_cards = std::move(cards);
    Q_EMIT changed();
}

} // namespace trayecto::ui
