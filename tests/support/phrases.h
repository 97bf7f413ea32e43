// What people write on journey maps, in four languages.
#pragma once

#include "support/madeproject.h"

#include <QStringList>

namespace trayecto::tests {

struct Phrases
{
    QStringList phases, steps, touchpoints, tails, doing, thinking, pains, opportunities, backstage, emotions;
    QString title, goal, persona, role, quote;
    QStringList lanes; // in the order doing, touchpoints, thinking, feeling, pain points, opportunities, backstage
};

// Pre: not mixed
const Phrases& phrasesOf(Tongue tongue);

} // namespace trayecto::tests
