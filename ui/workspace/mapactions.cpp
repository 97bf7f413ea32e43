#include "workspace/mapactions.h"

#include "edit/cardedits.h"
#include "edit/gridedits.h"
#include "edit/laneedits.h"
#include "edit/mapedits.h"
#include "edit/peopleedits.h"
#include "edit/rowedits.h"
#include "edit/sequence.h"
#include "edit/words.h"
#include "model/query.h"

#include <QCoreApplication>

namespace trayecto::ui {

using namespace model;
using base::Result;
using edit::Edit;

namespace {

struct KindWords
{
    const char* name;
    const char* fresh;
    const char* icon;
};

const KindWords& wordsOf(CardKind kind)
{
    static constexpr KindWords kWords[] = {
        {QT_TRANSLATE_NOOP("CardKind", "Action"), QT_TRANSLATE_NOOP("CardKind", "New action"), "person"},
        {QT_TRANSLATE_NOOP("CardKind", "Touchpoint"), QT_TRANSLATE_NOOP("CardKind", "New touchpoint"), "website"},
        {QT_TRANSLATE_NOOP("CardKind", "Thought"), QT_TRANSLATE_NOOP("CardKind", "New thought"), "thought"},
        {QT_TRANSLATE_NOOP("CardKind", "Emotion"), QT_TRANSLATE_NOOP("CardKind", "New emotion"), "other"},
        {QT_TRANSLATE_NOOP("CardKind", "Pain point"), QT_TRANSLATE_NOOP("CardKind", "New pain point"), "bolt"},
        {QT_TRANSLATE_NOOP("CardKind", "Opportunity"), QT_TRANSLATE_NOOP("CardKind", "New opportunity"), "bulb"},
        {QT_TRANSLATE_NOOP("CardKind", "Need"), QT_TRANSLATE_NOOP("CardKind", "New need"), "bulb"},
        {QT_TRANSLATE_NOOP("CardKind", "Message"), QT_TRANSLATE_NOOP("CardKind", "New message"), "chat"},
        {QT_TRANSLATE_NOOP("CardKind", "Channel"), QT_TRANSLATE_NOOP("CardKind", "New channel"), "other"},
        {QT_TRANSLATE_NOOP("CardKind", "Backstage"), QT_TRANSLATE_NOOP("CardKind", "New backstage action"), "gear"},
        {QT_TRANSLATE_NOOP("CardKind", "System"), QT_TRANSLATE_NOOP("CardKind", "New system"), "gear"},
        {QT_TRANSLATE_NOOP("CardKind", "Person"), QT_TRANSLATE_NOOP("CardKind", "New person"), "person"},
        {QT_TRANSLATE_NOOP("CardKind", "Measure"), QT_TRANSLATE_NOOP("CardKind", "New measure"), "chart"},
        {QT_TRANSLATE_NOOP("CardKind", "Evidence"), QT_TRANSLATE_NOOP("CardKind", "New evidence"), "evidence"},
        {QT_TRANSLATE_NOOP("CardKind", "Image"), QT_TRANSLATE_NOOP("CardKind", "New image"), "image"},
        {QT_TRANSLATE_NOOP("CardKind", "Note"), QT_TRANSLATE_NOOP("CardKind", "New note"), "letter"},
    };
    return kWords[size_t(kind)];
}

Result<Edit> addInLaneOfKind(const MapIndex& map, Card card, LaneKind kind, const Cell& cell, int at)
{
    const int from = map.laneAt(cell.lane);
    const int row = map.nearestLane(kind, from);
    card.step = cell.step;
    if (row >= 0) {
        card.lane = map.lanes()[size_t(row)]->id;
        return edit::addCard(map.project(), card, row == from ? at : edit::kAtEnd);
    }
    edit::EditSequence both(map.project());
    Lane lane;
    lane.map = map.map()->id;
    lane.kind = kind;
    const base::Language language = base::parseLanguage(QLocale().name().left(2)).value_or(base::Language::en);
    lane.title = edit::laneTitle(kind, language);
    both.add([&](const Project& project) { return edit::addLane(project, lane); });
    both.add([&](const Project& project) {
        const MapIndex now(project, map.map()->id);
        card.lane = now.lanes().back()->id;
        return edit::addCard(project, card);
    });
    return both.finish();
}

// All that lie elsewhere.
std::vector<edit::CardMove> movesTo(const Project& project, const std::vector<Id<Card>>& cards, const Id<Step>& step)
{
    std::vector<edit::CardMove> moves;
    for (const Id<Card>& id : cards)
        if (const Card* card = project.find(id); card && card->step != step)
            moves.push_back({id, step, card->lane});
    return moves;
}

Result<Edit> withAbout(const Project& project, const Id<Card>& id, const Id<Card>& touchpoint)
{
    Card changed = *project.find(id);
    changed.about = touchpoint;
    return edit::changeRow(project, std::move(changed));
}

} // namespace

QString nameOf(CardKind kind)
{
    return QCoreApplication::translate("CardKind", wordsOf(kind).name);
}

QString freshNameOf(CardKind kind)
{
    return QCoreApplication::translate("CardKind", wordsOf(kind).fresh);
}

QString iconOf(CardKind kind)
{
    return QLatin1String(wordsOf(kind).icon);
}

Result<Edit> addCardOfKind(const MapIndex& map, CardKind kind, const Cell& cell, int at, Id<Card> about)
{
    Card card;
    card.title = freshNameOf(kind);
    card.about = about;
    return addInLaneOfKind(map, std::move(card), laneKindOf(kind), cell, at);
}

Result<Edit> addCardOfChannel(const MapIndex& map, const Id<Channel>& channel, const Cell& cell, int at)
{
    Card card;
    card.channel = channel;
    if (const Channel* row = map.project().find(channel))
        card.title = row->name;
    return addInLaneOfKind(map, std::move(card), LaneKind::touchpoints, cell, at);
}

Result<Edit> movedAbout(const Project& project, const std::vector<Id<Card>>& cards, const Id<Card>& touchpoint)
{
    const Card* target = project.find(touchpoint);
    if (!target || cards.empty())
        return base::Error{base::ErrorCode::notFound, {}, {}};
    edit::EditSequence changes(project);
    if (const auto moves = movesTo(project, cards, target->step); !moves.empty())
        changes.add([&](const Project& now) { return edit::moveCards(now, moves); });
    for (const Id<Card>& id : cards)
        changes.add([&](const Project& now) { return withAbout(now, id, touchpoint); });
    return changes.finish();
}

Result<Edit> copiesAbout(const Project& project, const std::vector<Id<Card>>& cards, const Id<Card>& touchpoint)
{
    const Card* target = project.find(touchpoint);
    if (!target)
        return base::Error{base::ErrorCode::notFound, {}, {}};
    std::vector<edit::CardMove> places;
    for (const Id<Card>& id : cards)
        if (const Card* card = project.find(id))
            places.push_back({id, target->step, card->lane});
    const Result<Edit> copies = edit::copyCardsTo(project, places);
    if (!copies)
        return copies;
    edit::EditSequence changes(project);
    changes.add([&](const Project&) { return copies; });
    for (const Id<Card>& id : addedRows<Card>(*copies))
        changes.add([&](const Project& now) { return withAbout(now, id, touchpoint); });
    return changes.finish();
}

Result<Edit> toggleMomentOfTruth(const Project& project, const Id<Card>& touchpoint)
{
    const Card* card = project.find(touchpoint);
    if (!card || card->kind != CardKind::touchpoint)
        return base::Error{base::ErrorCode::notFound, nameOf(CardKind::touchpoint), {}};
    Card changed = *card;
    changed.momentOfTruth = !changed.momentOfTruth;
    return edit::changeRow(project, std::move(changed));
}

Result<Edit> setChannel(const Project& project, const Id<Card>& card, const Id<Channel>& channel)
{
    const Card* row = project.find(card);
    if (!row)
        return base::Error{base::ErrorCode::notFound, edit::noun(RowKind::card, base::systemLanguage()), {}};
    Card changed = *row;
    changed.channel = channel;
    return edit::changeRow(project, std::move(changed));
}

Result<Edit> rename(const Project& project, const Subject& subject, const QString& title)
{
    return std::visit(
        [&]<class What>(const What& id) -> Result<Edit> {
            if constexpr (requires { project.find(id); }) {
                if (const auto* row = project.find(id)) {
                    auto changed = *row;
                    if constexpr (requires { changed.title; })
                        changed.title = title;
                    else
                        changed.name = title;
                    return edit::changeRow(project, std::move(changed));
                }
            }
            return base::Error{base::ErrorCode::notFound, title, {}};
        },
        subject);
}

QString titleOf(const Project& project, const Subject& subject)
{
    return std::visit(
        [&]<class What>(const What& id) -> QString {
            if constexpr (requires { project.find(id); })
                if (const auto* row = project.find(id))
                    return edit::titleOf(*row);
            return {};
        },
        subject);
}

Result<Edit> removeSubject(const Project& project, const Subject& subject, const std::vector<Id<Card>>& cards)
{
    if (!cards.empty())
        return edit::removeCards(project, cards);
    if (const auto* phase = as<Id<Phase>>(subject))
        return edit::removePhase(project, *phase);
    if (const auto* step = as<Id<Step>>(subject))
        return edit::removeStep(project, *step);
    if (const auto* lane = as<Id<Lane>>(subject))
        return edit::removeLane(project, *lane);
    if (const auto* channel = as<Id<Channel>>(subject))
        return edit::removeChannel(project, *channel);
    if (const auto* persona = as<Id<Persona>>(subject))
        return edit::removePersona(project, *persona);
    if (const auto* map = as<Id<JourneyMap>>(subject))
        return edit::removeMap(project, *map);
    return base::Error{base::ErrorCode::notFound, {}, {}};
}

Result<Edit> duplicateSubject(const Project& project, const Subject& subject, const std::vector<Id<Card>>& cards)
{
    if (!cards.empty())
        return edit::duplicateCards(project, cards);
    if (const auto* phase = as<Id<Phase>>(subject))
        return edit::duplicatePhase(project, *phase);
    if (const auto* step = as<Id<Step>>(subject))
        return edit::duplicateStep(project, *step);
    if (const auto* lane = as<Id<Lane>>(subject))
        return edit::duplicateLane(project, *lane);
    return base::Error{base::ErrorCode::notFound, {}, {}};
}

Result<Edit> moveLaneBehind(const Project& project, const Id<Lane>& lane, const Id<Lane>& other)
{
    const Lane* moving = project.find(lane);
    if (!moving)
        return base::Error{base::ErrorCode::notFound, {}, {}};
    int at = 0;
    int place = -1;
    for (const Lane* one : model::lanes(project, moving->map)) {
        if (one->id == lane)
            continue;
        if (other.isNull() ? place < 0 && one->visible : one->id == other)
            place = other.isNull() ? at : at + 1;
        ++at;
    }
    return edit::moveLane(project, lane, place);
}

Id<Card> addedCard(const Edit& edit)
{
    const std::vector<Id<Card>> added = addedRows<Card>(edit);
    return added.empty() ? Id<Card>() : added.front();
}

} // namespace trayecto::ui
