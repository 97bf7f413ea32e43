// What is selected in a window, shared by the map, the panels and the commands.
#pragma once

#include "workspace/subject.h"

#include <QObject>
#include <QSet>

namespace trayecto::ui {

// The current subject is what keys and inspector are about; of cards there may be more than one selected, and then the
// current one is among them.
class Selection : public QObject
{
    Q_OBJECT

  public:
    const Subject& current() const { return m_current; }
    const QSet<Id<model::Card>>& cards() const { return m_cards; }
    bool contains(const Id<model::Card>& card) const { return m_cards.contains(card); }

    // Alone; a card as the only one.
    void select(const Subject& subject);
    void selectCards(const QSet<Id<model::Card>>& cards, const Id<model::Card>& current);
    // In or out; what is left keeps a current card.
    void toggle(const Id<model::Card>& card);
    // Subjects that went away are let go.
    void keepWithin(const model::Project& project);

  Q_SIGNALS:
    void changed();

  private:
    void set(Subject current, QSet<Id<model::Card>> cards);

    Subject m_current;
    QSet<Id<model::Card>> m_cards;
};

} // namespace trayecto::ui
