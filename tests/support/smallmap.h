// A map small enough to read: two phases, three steps, the lanes Doing, Touchpoints and Pain points.
#pragma once

#include "edit/cardedits.h"
#include "edit/document.h"
#include "edit/gridedits.h"
#include "edit/laneedits.h"
#include "edit/mapedits.h"
#include "edit/peopleedits.h"
#include "model/query.h"

namespace trayecto::tests {

class SmallMap
{
  public:
    explicit SmallMap(edit::EditSink* sink = nullptr) : document(edit::Document::Start{}, sink)
    {
        using namespace model;
        apply(edit::createProject(QStringLiteral("P"), QStringLiteral("en")));
        marta = Id<Persona>(apply(edit::addPersona(project(), {.name = QStringLiteral("Marta")})));
        web = Id<Channel>(apply(edit::addChannel(project(), {.name = QStringLiteral("Website")})));
        map = Id<JourneyMap>(apply(edit::addMap(project(), {.title = QStringLiteral("Insurance"), .persona = marta})));
        search = Id<Phase>(apply(edit::addPhase(project(), map, QStringLiteral("Search"), -1, QStringLiteral("Look"))));
        buy = Id<Phase>(apply(edit::addPhase(project(), map, QStringLiteral("Buy"), -1, QStringLiteral("Pay"))));
        look = steps(project(), search).front()->id;
        pay = steps(project(), buy).front()->id;
        compare = Id<Step>(apply(edit::addStep(project(), search, QStringLiteral("Compare"))));
        doing = lane(LaneKind::doing, QStringLiteral("Doing"));
        touchpoints = lane(LaneKind::touchpoints, QStringLiteral("Touchpoints"));
        pains = lane(LaneKind::painPoints, QStringLiteral("Pain points"));
        quote = Id<Card>(
            apply(edit::addCard(project(), {.step = look, .lane = touchpoints, .title = QStringLiteral("Quote")}, -1,
                                edit::FeelingValues{-2, 1, {}, QStringLiteral("frustrated")})));
        slow = Id<Card>(apply(
            edit::addCard(project(), {.step = look, .lane = pains, .title = QStringLiteral("Slow"), .about = quote})));
    }

    const model::Project& project() const { return document.project(); }

    // Applies what an operation proposes; returns the row it is about.
    base::Uuid apply(const base::Result<edit::Edit>& edit)
    {
        if (!edit)
            qFatal("refused: %s", qUtf8Printable(base::sentence(edit.error())));
        const auto done = document.apply(*edit);
        if (!done)
            qFatal("not applied: %s", qUtf8Printable(base::sentence(done.error())));
        return edit->label.subject;
    }

    base::Id<model::Lane> lane(model::LaneKind kind, const QString& title)
    {
        return base::Id<model::Lane>(apply(edit::addLane(project(), {.map = map, .kind = kind, .title = title})));
    }

    QStringList titles(base::Id<model::Step> step, base::Id<model::Lane> lane) const
    {
        QStringList found;
        for (const model::Card* card : model::cards(project(), step, lane))
            found += card->title;
        return found;
    }

    QStringList stepTitles(base::Id<model::Phase> phase) const
    {
        QStringList found;
        for (const model::Step* step : model::steps(project(), phase))
            found += step->title;
        return found;
    }

    QStringList phaseTitles() const
    {
        QStringList found;
        for (const model::Phase* phase : model::phases(project(), map))
            found += phase->title;
        return found;
    }

    edit::Document document;
    base::Id<model::JourneyMap> map;
    base::Id<model::Persona> marta;
    base::Id<model::Channel> web;
    base::Id<model::Phase> search, buy;
    base::Id<model::Step> look, compare, pay;
    base::Id<model::Lane> doing, touchpoints, pains;
    base::Id<model::Card> quote, slow;
};

} // namespace trayecto::tests
