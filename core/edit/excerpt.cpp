#include "edit/excerpt.h"

#include "edit/parts.h"
#include "edit/placing.h"
#include "edit/rowedits.h"
#include "model/mapindex.h"
#include "model/query.h"

namespace trayecto::edit {

using base::Result;
using namespace model;

namespace {

template <class Row> void bring(const Project& from, const Id<Row>& id, Project& to)
{
    if (const Row* row = from.find(id))
        to.rows<Row>().put(*row);
}

void bringImage(const Project& from, const Id<Image>& id, Project& to)
{
    const Image* image = from.find(id);
    if (!image)
        return;
    to.rows<Image>().put(*image);
    to.blobs.insert(image->sha256, from.blobs.value(image->sha256));
}

void bringPersona(const Project& from, const Id<Persona>& id, Project& to)
{
    bring(from, id, to);
    if (const Persona* persona = from.find(id))
        bringImage(from, persona->photo, to);
}

// The rows of an excerpt on their way into a project.
class Paste
{
  public:
    Paste(const MapIndex& target, const MapIndex& source, const AboutOutside& about, int column, int row)
        : m_project(target.project()), m_excerpt(source.project()), m_target(target), m_source(source), m_about(about),
          m_builder(m_project, {Verb::duplicate, RowKind::card, {}, {}}), m_column(column), m_row(row)
    {
    }

    Edit run()
    {
        placeLanes();
        for (const Card* card : m_source.cards())
            m_copies.insert(card->id, Id<Card>::create());
        for (int lane = 0; lane < int(m_source.lanes().size()); ++lane)
            for (int step = 0; step < int(m_source.steps().size()); ++step)
                pasteCell(lane, step);
        pasteFeelings();
        pasteTags();
        return m_builder.finish();
    }

  private:
    // Lanes of one kind go to different lanes of that kind as long as there are more.
    void placeLanes()
    {
        QHash<LaneKind, int> last;
        for (const Lane* lane : m_source.lanes()) {
            int at = last.contains(lane->kind) ? nextOfKind(lane->kind, last.value(lane->kind))
                                               : m_target.nearestLane(lane->kind, m_row);
            if (at < 0) {
                m_lanes.push_back(addedLane(*lane));
                continue;
            }
            last.insert(lane->kind, at);
            m_lanes.push_back(m_target.lanes()[size_t(at)]->id);
        }
    }

    int nextOfKind(LaneKind kind, int before) const
    {
        for (int at = before + 1; at < int(m_target.lanes().size()); ++at)
            if (m_target.lanes()[size_t(at)]->kind == kind && m_target.lanes()[size_t(at)]->visible)
                return at;
        return before;
    }

    Id<Lane> addedLane(Lane lane)
    {
        if (const auto twin = m_addedLanes.constFind(lane.kind); twin != m_addedLanes.cend())
            return *twin;
        const base::Rank& behind =
            m_lastLane.isEmpty() && !m_target.lanes().empty() ? m_target.lanes().back()->rank : m_lastLane;
        lane.id = Id<Lane>::create();
        lane.map = m_target.map()->id;
        lane.visible = true;
        lane.rank = m_lastLane = base::Rank::between(behind, {});
        m_addedLanes.insert(lane.kind, lane.id);
        m_builder.put(lane);
        return lane.id;
    }

    // Beyond the last column the source's steps are added to the last phase.
    Id<Step> stepFor(int step)
    {
        const int at = m_column + step;
        if (at < int(m_target.steps().size()))
            return m_target.steps()[size_t(at)]->id;
        for (int next = int(m_target.steps().size() + m_addedSteps.size()); next <= at; ++next) {
            Step added = *m_source.steps()[size_t(next - m_column)];
            added.id = Id<Step>::create();
            added.phase = m_target.phases().back().phase->id;
            added.rank = base::Rank::between(
                m_addedSteps.empty() ? m_target.steps().back()->rank : m_builder.find(m_addedSteps.back())->rank, {});
            m_addedSteps.push_back(added.id);
            m_builder.put(std::move(added));
        }
        return m_addedSteps[size_t(at) - m_target.steps().size()];
    }

    void pasteCell(int lane, int step)
    {
        const auto cards = m_source.cards(lane, step);
        if (cards.empty())
            return;
        const Id<Step> toStep = stepFor(step);
        const Id<Lane> toLane = m_lanes[size_t(lane)];
        base::Rank& last = m_lastRank[{toStep, toLane}];
        if (last.isEmpty())
            if (const auto there = model::cards(m_project, toStep, toLane); !there.empty())
                last = there.back()->rank;
        const std::vector<base::Rank> ranks = ranksBehind(last, cards.size());
        last = ranks.back();
        for (size_t at = 0; at < cards.size(); ++at) {
            Card copy = *cards[at];
            copy.id = m_copies.value(copy.id);
            copy.step = toStep;
            copy.lane = toLane;
            copy.rank = ranks[at];
            copy.about = aboutFor(*cards[at]);
            copy.channel = channelFor(copy.channel);
            copy.person = personaFor(copy.person);
            copy.image = imageFor(copy.image);
            if (m_builder.label().subject.isNull()) {
                m_builder.label().title = copy.title;
                m_builder.label().subject = copy.id;
            }
            m_builder.put(std::move(copy));
        }
    }

    Id<Card> aboutFor(const Card& card) const
    {
        if (!card.about.isNull())
            return m_copies.value(card.about);
        const Card* own = m_project.find(m_about.value(card.id));
        const bool isHere = own && own->kind == CardKind::touchpoint && m_target.stepAt(own->step) >= 0;
        return isHere && card.kind != CardKind::touchpoint ? own->id : Id<Card>();
    }

    void pasteFeelings()
    {
        const Id<Persona> source = m_source.map()->persona;
        const Id<Persona> target = m_target.map()->persona;
        for (const Card* card : m_source.touchpoints()) {
            QSet<Id<Persona>> told; // of the persons of this map; at most one feeling each
            for (const Feeling* feeling : m_source.feelings(card->id)) {
                Feeling copy = *feeling;
                copy.id = Id<Feeling>::create();
                copy.touchpoint = m_copies.value(card->id);
                // What the persona of the one map feels is felt by that of the other.
                const bool isMain = copy.persona.isNull() || copy.persona == source;
                copy.persona = isMain ? Id<Persona>() : personaFor(copy.persona);
                if (copy.persona == target)
                    copy.persona = {};
                if (told.contains(copy.persona))
                    continue;
                told.insert(copy.persona);
                m_builder.put(std::move(copy));
            }
        }
    }

    void pasteTags()
    {
        QSet<std::pair<Id<Card>, Id<Tag>>> told; // two tags of theirs may be one of ours
        for (const CardTag& tag : m_excerpt.rows<CardTag>()) {
            const Id<Card> card = m_copies.value(tag.card);
            const Id<Tag> own = rowFor(tag.tag, m_lastTag);
            if (card.isNull() || own.isNull() || told.contains({card, own}))
                continue;
            told.insert({card, own});
            m_builder.put(CardTag{Id<CardTag>::create(), card, own});
        }
    }

    // The project's own row: the same, else one of the same name, else the excerpt's behind all others.
    template <class Row> Id<Row> rowFor(const Id<Row>& id, base::Rank& last)
    {
        const Row* row = m_excerpt.find(id);
        if (!row)
            return {};
        if (m_builder.find(id))
            return id;
        for (const Row& own : m_project.rows<Row>()) {
            if (own.name.compare(row->name, Qt::CaseInsensitive) == 0)
                return own.id;
            last = std::max(last, own.rank);
        }
        Row added = *row;
        added.rank = last = base::Rank::between(last, {});
        if constexpr (requires { added.photo; })
            added.photo = imageFor(added.photo);
        m_builder.put(std::move(added));
        return id;
    }

    Id<Channel> channelFor(const Id<Channel>& id) { return rowFor(id, m_lastChannel); }
    Id<Persona> personaFor(const Id<Persona>& id) { return rowFor(id, m_lastPersona); }

    Id<Image> imageFor(const Id<Image>& id)
    {
        const Image* image = m_excerpt.find(id);
        if (!image)
            return {};
        for (const Image& own : m_project.rows<Image>())
            if (own.sha256 == image->sha256)
                return own.id;
        Image added = *image;
        if (m_project.find(id)) // another picture of ours, or one that says it is
            added.id = m_imageIds.contains(id) ? m_imageIds.value(id) : Id<Image>::create();
        m_imageIds.insert(id, added.id);
        m_builder.addBlob(added.sha256, m_excerpt.blobs.value(added.sha256));
        m_builder.put(added);
        return added.id;
    }

    const Project& m_project;
    const Project& m_excerpt;
    const MapIndex& m_target;
    const MapIndex& m_source;
    const AboutOutside& m_about;
    EditBuilder m_builder;
    int m_column;                  // where the source's first one goes
    int m_row;                     // from here the nearest lane is looked for
    std::vector<Id<Lane>> m_lanes; // for each of the source's
    QHash<LaneKind, Id<Lane>> m_addedLanes;
    base::Rank m_lastLane;
    std::vector<Id<Step>> m_addedSteps;
    QHash<Id<Card>, Id<Card>> m_copies;
    QHash<std::pair<Id<Step>, Id<Lane>>, base::Rank> m_lastRank;
    QHash<Id<Image>, Id<Image>> m_imageIds; // of the source's that come along
    base::Rank m_lastChannel;
    base::Rank m_lastPersona;
    base::Rank m_lastTag;
};

} // namespace

Project excerptOf(const Project& project, const std::vector<Id<Card>>& cards)
{
    Project excerpt;
    for (const ProjectInfo& info : project.rows<ProjectInfo>())
        excerpt.rows<ProjectInfo>().put(info);
    const Card* first = cards.empty() ? nullptr : project.find(cards.front());
    if (!first)
        return excerpt;
    const MapIndex index(project, mapOf(project, first->step));
    JourneyMap map = *index.map();
    map.comesFrom = {}; // what it leads to does not come along
    map.zoomsInto = {};
    excerpt.rows<JourneyMap>().put(std::move(map));
    bringPersona(project, index.map()->persona, excerpt);
    int firstStep = int(index.steps().size());
    int lastStep = -1;
    for (const Id<Card>& id : cards) {
        const Card* card = project.find(id);
        if (!card)
            continue;
        firstStep = std::min(firstStep, index.stepAt(card->step));
        lastStep = std::max(lastStep, index.stepAt(card->step));
        bring(project, card->lane, excerpt);
        bring(project, card->channel, excerpt);
        bringPersona(project, card->person, excerpt);
        bringImage(project, card->image, excerpt);
        for (const Feeling* feeling : index.feelings(id)) {
            bringPersona(project, feeling->persona, excerpt);
            excerpt.rows<Feeling>().put(*feeling);
        }
        excerpt.rows<Card>().put(*card);
    }
    for (const CardTag& tag : project.rows<CardTag>())
        if (excerpt.find(tag.card)) {
            bring(project, tag.tag, excerpt);
            excerpt.rows<CardTag>().put(tag);
        }
    for (int at = firstStep; at <= lastStep; ++at) {
        bring(project, index.steps()[size_t(at)]->phase, excerpt);
        excerpt.rows<Step>().put(*index.steps()[size_t(at)]);
    }
    for (const Id<Card>& id : cards)
        if (const Card* card = excerpt.find(id); card && !excerpt.find(card->about)) {
            Card alone = *card;
            alone.about = {};
            excerpt.rows<Card>().put(std::move(alone));
        }
    return excerpt;
}

AboutOutside aboutOutside(const Project& project, const std::vector<Id<Card>>& cards)
{
    const QSet<Id<Card>> inside(cards.begin(), cards.end());
    AboutOutside about;
    for (const Id<Card>& id : cards)
        if (const Card* card = project.find(id); card && !card->about.isNull() && !inside.contains(card->about))
            about.insert(id, card->about);
    return about;
}

Result<Edit> pasteCards(const Project& project, const Project& excerpt, Id<Step> step, Id<Lane> lane,
                        const AboutOutside& about)
{
    const std::vector<const JourneyMap*> found = maps(excerpt);
    if (found.empty() || excerpt.rows<Card>().begin() == excerpt.rows<Card>().end())
        return notFound(RowKind::card);
    if (!project.find(step) || !project.find(lane))
        return notFound(project.find(step) ? RowKind::lane : RowKind::step);
    const MapIndex target(project, mapOf(project, step));
    const MapIndex source(excerpt, found.front()->id);
    return Paste(target, source, about, target.stepAt(step), target.laneAt(lane)).run();
}

} // namespace trayecto::edit
