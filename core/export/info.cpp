#include "export/info.h"

#include "model/codec.h"
#include "model/mapindex.h"
#include "model/query.h"

#include <QJsonArray>

namespace trayecto::exporting {

namespace {

using namespace model;

QJsonArray phasesOf(const MapIndex& index)
{
    QJsonArray phases;
    for (const MapIndex::PhaseSpan& span : index.phases()) {
        QJsonArray steps;
        for (int step = span.firstStep; step < span.firstStep + span.stepCount; ++step)
            steps.append(QJsonObject{{QStringLiteral("title"), index.steps()[size_t(step)]->title}});
        phases.append(
            QJsonObject{{QStringLiteral("title"), span.phase->title}, {QStringLiteral("steps"), std::move(steps)}});
    }
    return phases;
}

// By name: a feeling without a person is that of the map's persona, whoever that is.
QJsonArray peopleOf(const MapIndex& index, const Card& touchpoint)
{
    QJsonArray people;
    for (const Feeling* feeling : index.feelings(touchpoint.id))
        if (const Persona* persona = index.project().find(feeling->persona))
            people.append(persona->name);
    return people;
}

QJsonObject touchpointOf(const MapIndex& index, const Card& card)
{
    const int step = index.stepAt(card.step);
    const MapIndex::PhaseSpan& phase = index.phases()[size_t(index.phaseOfStep(step))];
    const Channel* channel = index.project().find(card.channel);
    const Feeling* feeling = index.feeling(card.id);
    return {
        {QStringLiteral("title"), card.title},
        {QStringLiteral("phase"), phase.phase->title},
        {QStringLiteral("step"), index.steps()[size_t(step)]->title},
        {QStringLiteral("channel"), channel ? QJsonValue(channel->name) : QJsonValue()},
        {QStringLiteral("people"), peopleOf(index, card)},
        {QStringLiteral("felt"), feeling ? toJson(feeling->felt) : QJsonValue()},
        {QStringLiteral("wanted"), feeling ? toJson(feeling->wanted) : QJsonValue()},
    };
}

QJsonObject painPointOf(const MapIndex& index, const Card& card)
{
    const Card* about = index.project().find(card.about);
    return {
        {QStringLiteral("title"), card.title},
        {QStringLiteral("touchpoint"), about ? QJsonValue(about->title) : QJsonValue()},
        {QStringLiteral("severity"), card.severity},
    };
}

QJsonObject mapOf(const MapIndex& index)
{
    QJsonArray touchpoints;
    for (const Card* card : index.touchpoints())
        touchpoints.append(touchpointOf(index, *card));
    QJsonArray painPoints;
    for (const Card* card : index.cardsOf(LaneKind::painPoints))
        painPoints.append(painPointOf(index, *card));
    return {
        {QStringLiteral("title"), index.map()->title}, {QStringLiteral("state"), nameOf(index.map()->state)},
        {QStringLiteral("phases"), phasesOf(index)},   {QStringLiteral("touchpoints"), touchpoints},
        {QStringLiteral("painPoints"), painPoints},    {QStringLiteral("cards"), int(index.cards().size())},
    };
}

} // namespace

QJsonObject infoOf(const Project& project)
{
    QJsonArray all;
    for (const JourneyMap* map : maps(project))
        all.append(mapOf(MapIndex(project, map->id)));
    return {{QStringLiteral("maps"), all}};
}

} // namespace trayecto::exporting
