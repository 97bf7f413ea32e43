// Cards that move together and keep their places to each other.
#pragma once

#include "base/result.h"
#include "edit/edit.h"
#include "workspace/subject.h"

#include <optional>

namespace trayecto::ui {

class LiveMap;

// A place for a card among those of a cell.
struct CardPlace
{
    Cell cell;
    int at = 0; // how many cards of the cell stand above, the moving ones not counted

    bool operator==(const CardPlace&) const = default;
};

class CardBlock
{
  public:
    // Columns and rows as they are shown now. `lead` is the card that is held or has the focus.
    CardBlock(const LiveMap& map, const std::vector<Id<model::Card>>& cards, const Id<model::Card>& lead);

    const std::vector<Id<model::Card>>& cards() const { return m_cards; } // in the order of the map

    // The lead and those of its cell to `place`, the others as far as the lead; what stays in its cell keeps its place.
    base::Result<edit::Edit> movedTo(const model::Project& project, const CardPlace& place) const;
    // The same with copies; for `place` all cards of the cell count.
    base::Result<edit::Edit> copiedTo(const model::Project& project, const CardPlace& place) const;
    // One cell on; within the cell first where there is room. nullopt: there is nothing that way.
    std::optional<base::Result<edit::Edit>> stepped(const model::Project& project, int dx, int dy) const;

  private:
    struct Member
    {
        Id<model::Card> card;
        int row = 0;
        int column = 0;
    };
    enum class Of { cards, copies };
    base::Result<edit::Edit> shifted(const model::Project& project, int dx, int dy, std::optional<int> at,
                                     Of what = Of::cards) const;
    base::Result<edit::Edit> placed(const model::Project& project, const CardPlace& place, Of what) const;
    bool isInOneCell() const;

    std::vector<Id<model::Card>> m_cards;
    std::vector<Member> m_members;
    Member m_lead;
    std::vector<Id<model::Step>> m_columns;
    std::vector<Id<model::Lane>> m_rows;
};

} // namespace trayecto::ui
