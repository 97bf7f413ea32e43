// The rows that an edit command names: by title, or by number from 1 in the order people see.
#pragma once

#include "import/commandarguments.h"
#include "model/mapindex.h"

namespace trayecto::importing {

// Failures go to the arguments: notFound, ambiguous or badInput, where = the key; the id is then null.
// Pre: project and arguments outlive it.
class CommandPlaces
{
  public:
    CommandPlaces(const model::Project& project, CommandArguments& arguments)
        : m_project(project), m_arguments(arguments)
    {
    }

    // "map", or the only one there is.
    model::Id<model::JourneyMap> map();
    const model::MapIndex& index();

    // "phase"
    model::Id<model::Phase> phase();
    // "step": in `phase` where that is not null, else in the whole map.
    model::Id<model::Step> step(model::Id<model::Phase> phase);
    // "lane": a title, a number or a kind such as "pain_points".
    model::Id<model::Lane> lane();
    // A card by its title or number among `candidates`.
    model::Id<model::Card> card(const QString& key, const std::vector<const model::Card*>& candidates);
    model::Id<model::Persona> persona(const QString& key = QStringLiteral("persona"));
    model::Id<model::Channel> channel(const QString& key = QStringLiteral("channel"));

    // The key of the card a command is about, "card" or a kind ("painPoint"), or empty.
    QString cardKey() const;
    // All cards that key can mean, narrowed by "lane", "phase" and "step" where these are given.
    std::vector<const model::Card*> cardsOf(const QString& key, bool narrowed);
    // Among all cards of the map, not narrowed.
    model::Id<model::Card> touchpoint(const QString& key = QStringLiteral("touchpoint"));

  private:
    template <class Row> model::Id<Row> pick(const QString& key, const std::vector<const Row*>& rows);

    const model::Project& m_project;
    CommandArguments& m_arguments;
    std::optional<model::MapIndex> m_index;
};

// "painPoint" for CardKind::painPoint, as commands and their keys write it.
QString commandNameOf(model::CardKind kind);

} // namespace trayecto::importing
