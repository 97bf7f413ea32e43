// One map in the order people see it: columns, rows and what stands in the cells.
#pragma once

#include "model/project.h"

#include <QSet>
#include <span>
#include <vector>

namespace trayecto::model {

// Built in O(rows of the project). Refers into `project`: Pre: the project outlives the index and is not changed, but
// for what moveCards() is told of.
class MapIndex
{
  public:
    struct PhaseSpan
    {
        const Phase* phase;
        int firstStep;
        int stepCount;
    };

    MapIndex(const Project& project, Id<JourneyMap> map);
    // Follows cards whose rows have just been given another place or rank, and nothing else, where they lie.
    // Pre: they are of the map, before and after, and the table of cards is the one it was: not a copy made on writing.
    void moveCards(const std::vector<Id<Card>>& cards);

    const JourneyMap* map() const { return m_map; } // nullptr: no such map
    const Persona* persona() const { return m_persona; }
    const Project& project() const { return m_project; }

    std::span<const PhaseSpan> phases() const { return m_phases; }
    std::span<const Step* const> steps() const { return m_steps; } // all of the map, left to right
    std::span<const Lane* const> lanes() const { return m_lanes; } // visible or not, top to bottom
    int stepAt(Id<Step> step) const { return m_stepAt.value(step, -1); }
    int laneAt(Id<Lane> lane) const { return m_laneAt.value(lane, -1); }
    // Of those that are shown and of the kind, the one nearest to the lane `from`; itself first. -1: none.
    int nearestLane(LaneKind kind, int from) const;
    int phaseOfStep(int step) const { return m_phaseOfStep[size_t(step)]; }

    // The cards of a cell, top to bottom.
    std::span<const Card* const> cards(int lane, int step) const;
    // All cards of the map: lane by lane, left to right, top to bottom.
    std::span<const Card* const> cards() const { return m_cards; }
    // The cards of a kind of lane, left to right and then top to bottom.
    std::vector<const Card*> cardsOf(LaneKind kind) const;
    std::vector<const Card*> touchpoints() const { return cardsOf(LaneKind::touchpoints); }

    // What a touchpoint makes people feel, in order.
    std::span<const Feeling* const> feelings(Id<Card> touchpoint) const;
    // The feeling that counts for the map: that of its persona, else the nameless one, else the first.
    const Feeling* feeling(Id<Card> touchpoint) const;
    // The tags of a card, in order, and how many of its comments are open.
    std::vector<const Tag*> tags(Id<Card> card) const;
    int openComments(Id<Card> card) const { return m_openComments.value(card); }
    // Whether a map shows it from near.
    bool opensIntoMap(Id<Card> card) const { return m_zoomed.contains(card); }
    // The pain points, opportunities ... that are about a touchpoint, in the order of cards().
    std::span<const Card* const> about(Id<Card> touchpoint) const;

  private:
    void indexColumns(Id<JourneyMap> map);
    void indexCards();
    void indexFeelings();
    void indexRemarks();
    size_t cellOf(int lane, int step) const { return size_t(lane) * m_steps.size() + size_t(step); }

    const Project& m_project;
    const JourneyMap* m_map = nullptr;
    const Persona* m_persona = nullptr;
    std::vector<PhaseSpan> m_phases;
    std::vector<const Step*> m_steps;
    std::vector<int> m_phaseOfStep;
    std::vector<const Lane*> m_lanes;
    QHash<Id<Step>, int> m_stepAt;
    QHash<Id<Lane>, int> m_laneAt;
    std::vector<const Card*> m_cards;
    std::vector<quint32> m_cellStart; // of cell lane * steps + step, and one more
    std::vector<const Feeling*> m_feelings;
    QHash<Id<Card>, std::pair<quint32, quint32>> m_feelingsOf; // first, count
    QHash<Id<Card>, std::vector<const Tag*>> m_tags;
    QHash<Id<Card>, int> m_openComments;
    QSet<Id<Card>> m_zoomed;
    std::vector<const Card*> m_about;
    QHash<Id<Card>, std::pair<quint32, quint32>> m_aboutOf;
};

} // namespace trayecto::model
