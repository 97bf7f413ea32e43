// What a format cannot carry: told before a person relies on the file, never silently dropped.
#pragma once

#include "base/language.h"

#include <QStringList>
#include <vector>

namespace trayecto::exporting {

enum class LossCode {
    scoreMissing,  // written as 3
    scoreRounded,  // written as a whole number from 1 to 5
    feelingsApart, // people who feel other than the score
    stepTitles,    // steps that are called other than their touchpoint
    stepsWithout,  // steps without a touchpoint, written as tasks
    sharedSteps,   // touchpoints that share a step
    wantedFeelings,
    expectedFeelings,
    namedEmotions,
    descriptions,  // of touchpoints
    channels,      // of touchpoints
    peopleOfCards, // of touchpoints
    pictures,      // of touchpoints
    tags,          // of touchpoints
    comments,      // on touchpoints
    links,         // of touchpoints
    colors,        // of touchpoints
    spans,         // touchpoints over several steps
    momentsOfTruth,
    laneCards,    // of one other lane, which is the first title
    phaseMoments, // before and after the service
    mapDetails,
    personaDetails,
};

struct Loss
{
    LossCode code = LossCode::scoreMissing;
    int count = 0;
    QStringList titles; // of the first few

    bool operator==(const Loss&) const = default;
};

// "Channels of touchpoints: 12 (“Website”, “Phone” …)"
QString sentence(const Loss& loss, base::Language language);

class LossReport
{
  public:
    static constexpr qsizetype kNamed = 3;

    void add(LossCode code, const QString& title);
    void addLane(const QString& lane, int cards);

    // In the order of their codes; lanes in theirs.
    const std::vector<Loss>& all() const { return m_all; }
    const Loss* find(LossCode code) const;

  private:
    std::vector<Loss> m_all;
};

} // namespace trayecto::exporting
