#include "import/commandplaces.h"

#include "edit/rowedits.h"
#include "model/query.h"

#include <QCoreApplication>

namespace trayecto::importing {

using base::Error;
using base::ErrorCode;
using namespace model;

QString commandNameOf(CardKind kind)
{
    return CommandArguments::camelCase(nameOf(kind));
}

template <class Row> Id<Row> CommandPlaces::pick(const QString& key, const std::vector<const Row*>& rows)
{
    const QJsonValue wanted = m_arguments.take(key);
    int number = 0;
    if (fromJson(wanted, number)) {
        if (number >= 1 && size_t(number) <= rows.size())
            return rows[size_t(number) - 1]->id;
        m_arguments.fail({ErrorCode::notFound, key, QString::number(number)});
        return {};
    }
    if (!wanted.isString()) {
        m_arguments.fail(key, QT_TRANSLATE_NOOP("Error", "must be a title or a number from 1 on"));
        return {};
    }
    const QString title = base::cleanTitle(wanted.toString());
    Id<Row> found;
    int count = 0;
    for (const Row* row : rows)
        if (edit::titleOf(*row) == title) {
            found = row->id;
            ++count;
        }
    if (count == 0)
        m_arguments.fail({ErrorCode::notFound, key, title});
    if (count > 1)
        m_arguments.fail({ErrorCode::ambiguous, key, QStringLiteral("%1 × %2").arg(count).arg(title)});
    return count == 1 ? found : Id<Row>();
}

Id<JourneyMap> CommandPlaces::map()
{
    const QString key = QStringLiteral("map");
    const auto all = maps(m_project);
    if (m_arguments.has(key))
        return pick(key, all);
    if (all.size() == 1)
        return all.front()->id;
    if (all.empty())
        m_arguments.fail({ErrorCode::notFound, key, {}});
    else
        m_arguments.fail(key, QT_TRANSLATE_NOOP("Error", "say which: there are several"));
    return {};
}

const MapIndex& CommandPlaces::index()
{
    if (!m_index)
        m_index.emplace(m_project, map());
    return *m_index;
}

Id<Phase> CommandPlaces::phase()
{
    return pick(QStringLiteral("phase"), phases(m_project, map()));
}

Id<Step> CommandPlaces::step(Id<Phase> phase)
{
    const auto all = index().steps();
    return pick(QStringLiteral("step"),
                phase.isNull() ? std::vector<const Step*>(all.begin(), all.end()) : steps(m_project, phase));
}

Id<Lane> CommandPlaces::lane()
{
    const QString key = QStringLiteral("lane");
    const auto all = lanes(m_project, map());
    const QString wanted = m_arguments.take(key).toString();
    const bool isTitle = std::any_of(all.begin(), all.end(), [&](const Lane* lane) { return lane->title == wanted; });
    if (const auto kind = enumFrom<LaneKind>(wanted); kind && !isTitle) {
        std::vector<const Lane*> ofKind;
        std::copy_if(all.begin(), all.end(), std::back_inserter(ofKind),
                     [&](const Lane* lane) { return lane->kind == *kind; });
        if (ofKind.size() > 1)
            m_arguments.fail({ErrorCode::ambiguous, key, QStringLiteral("%1 × %2").arg(ofKind.size()).arg(wanted)});
        if (!ofKind.empty())
            return ofKind.front()->id;
    }
    return pick(key, all);
}

Id<Card> CommandPlaces::card(const QString& key, const std::vector<const Card*>& candidates)
{
    return pick(key, candidates);
}

Id<Persona> CommandPlaces::persona(const QString& key)
{
    return pick(key, personas(m_project));
}
Id<Channel> CommandPlaces::channel(const QString& key)
{
    return pick(key, channels(m_project));
}

QString CommandPlaces::cardKey() const
{
    if (m_arguments.has(QStringLiteral("card")))
        return QStringLiteral("card");
    for (size_t kind = 0; kind < kEnumNames<CardKind>.size(); ++kind) {
        const QString key = commandNameOf(CardKind(kind));
        // Who does what a card says is a "person" too.
        if (CardKind(kind) != CardKind::person && m_arguments.has(key))
            return key;
    }
    return {};
}

std::vector<const Card*> CommandPlaces::cardsOf(const QString& key, bool narrowed)
{
    std::vector<const Card*> found;
    if (key == u"card") {
        // Left to right and then top to bottom, as people read a map.
        for (int step = 0; step < int(index().steps().size()); ++step)
            for (int row = 0; row < int(index().lanes().size()); ++row)
                for (const Card* card : index().cards(row, step))
                    found.push_back(card);
    } else {
        for (size_t kind = 0; kind < kEnumNames<CardKind>.size(); ++kind)
            if (key == commandNameOf(CardKind(kind)))
                found = index().cardsOf(LaneKind(kind));
    }
    if (!narrowed)
        return found;
    const Id<Lane> onlyLane = m_arguments.has(QStringLiteral("lane")) ? lane() : Id<Lane>();
    const Id<Phase> onlyPhase = m_arguments.has(QStringLiteral("phase")) ? phase() : Id<Phase>();
    const Id<Step> onlyStep = m_arguments.has(QStringLiteral("step")) ? step(onlyPhase) : Id<Step>();
    std::erase_if(found, [&](const Card* card) {
        return (!onlyLane.isNull() && card->lane != onlyLane) || (!onlyStep.isNull() && card->step != onlyStep) ||
               (!onlyPhase.isNull() && m_project.find(card->step)->phase != onlyPhase);
    });
    return found;
}

Id<Card> CommandPlaces::touchpoint(const QString& key)
{
    return card(key, index().touchpoints());
}

} // namespace trayecto::importing
