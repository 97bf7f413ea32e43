#include "store/support.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace trayecto::test {

using namespace model;
using edit::Edit;
using edit::EditBuilder;

namespace {

// One pixel, transparent.
const QByteArray kPng = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==");

QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

template <class Row> const Row& any(const Project& project, std::mt19937& random)
{
    const auto& rows = project.rows<Row>();
    return *(rows.begin() + std::ptrdiff_t(random() % rows.size()));
}

const QString kTexts[]{QString(), QStringLiteral("Oficina eficaz"),
                       QStringLiteral("漏斗 — “quoted” 'x' \\ %1 \U0001F600"), QStringLiteral("two\nlines\tand a tab"),
                       QStringLiteral("عربي")};

QString anyText(std::mt19937& random, bool line)
{
    const QString text = kTexts[random() % std::size(kTexts)];
    return line ? QString(text).replace(u'\n', u' ') : text;
}

std::optional<double> anyFeeling(std::mt19937& random)
{
    if (random() % 4 == 0)
        return std::nullopt;
    return double(random() % 4001) / 1000.0 - 2.0;
}

ProjectInfo addInfo(EditBuilder& builder)
{
    ProjectInfo info;
    info.id = Id<ProjectInfo>::create();
    info.title = QStringLiteral("Proyecto");
    info.language = QStringLiteral("es");
    builder.put(info);
    return info;
}

Phase addPhase(EditBuilder& builder, const JourneyMap& map, const Rank& rank)
{
    Phase phase;
    phase.id = Id<Phase>::create();
    phase.map = map.id;
    phase.rank = rank;
    phase.title = QStringLiteral("Phase");
    phase.color = phaseColor(int(rank.key.size()));
    builder.put(phase);
    return phase;
}

Step addStep(EditBuilder& builder, const Phase& phase, const Rank& rank)
{
    Step step;
    step.id = Id<Step>::create();
    step.phase = phase.id;
    step.rank = rank;
    builder.put(step);
    return step;
}

Lane addLane(EditBuilder& builder, const JourneyMap& map, LaneKind kind, const Rank& rank)
{
    Lane lane;
    lane.id = Id<Lane>::create();
    lane.map = map.id;
    lane.rank = rank;
    lane.kind = kind;
    lane.title = nameOf(kind);
    lane.visible = kind != LaneKind::backstage;
    lane.lineBelow = kind == LaneKind::doing ? BlueprintLine::interaction : BlueprintLine::none;
    builder.put(lane);
    return lane;
}

Card addCard(EditBuilder& builder, const Step& step, const Lane& lane, const QString& title)
{
    Card card;
    card.id = Id<Card>::create();
    card.kind = cardKindOf(lane.kind);
    card.step = step.id;
    card.lane = lane.id;
    card.rank = Rank::between({}, {});
    card.title = title;
    card.severity = card.kind == CardKind::painPoint ? 2 : 0;
    builder.put(card);
    return card;
}

JourneyMap addMap(EditBuilder& builder, const Id<Persona>& persona)
{
    JourneyMap map;
    map.id = Id<JourneyMap>::create();
    map.rank = Rank::between({}, {});
    map.title = QStringLiteral("Map");
    map.persona = persona;
    builder.put(map);
    return map;
}

} // namespace

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

Edit fullProject()
{
    const Project nothing;
    EditBuilder builder(nothing, {edit::Verb::create, RowKind::project, QStringLiteral("Proyecto"), {}});
    addInfo(builder);

    Channel channel;
    channel.id = Id<Channel>::create();
    channel.rank = Rank::between({}, {});
    channel.name = QStringLiteral("Sucursal");
    channel.kind = ChannelKind::physical;
    channel.icon = QStringLiteral("branch");
    builder.put(channel);

    Image image;
    image.id = Id<Image>::create();
    image.sha256 = sha256(kPng);
    image.mediaType = QStringLiteral("image/png");
    builder.put(image);
    builder.addBlob(image.sha256, kPng);

    Persona persona;
    persona.id = Id<Persona>::create();
    persona.rank = Rank::between({}, {});
    persona.name = QStringLiteral("Ana");
    persona.age = 34;
    persona.description = kTexts[3];
    persona.photo = image.id;
    builder.put(persona);

    const JourneyMap map = addMap(builder, persona.id);
    const Phase phase = addPhase(builder, map, Rank::between({}, {}));
    const Step step = addStep(builder, phase, Rank::between({}, {}));
    const auto ranks = Rank::spread({}, {}, kEnumNames<LaneKind>.size());
    Id<Card> touchpoint;
    for (size_t kind = 0; kind < ranks.size(); ++kind) {
        const Lane lane = addLane(builder, map, LaneKind(kind), ranks[kind]);
        Card card = addCard(builder, step, lane, QStringLiteral("Card"));
        if (card.kind == CardKind::touchpoint) {
            touchpoint = card.id;
            card.channel = channel.id;
            card.momentOfTruth = true;
        } else {
            card.about = touchpoint;
            card.person = persona.id;
        }
        if (card.kind == CardKind::painPoint)
            card.painKind = PainKind::wait;
        if (card.kind == CardKind::image)
            card.image = image.id;
        builder.put(card);
    }
    Feeling feeling;
    feeling.id = Id<Feeling>::create();
    feeling.touchpoint = touchpoint;
    feeling.rank = Rank::between({}, {});
    feeling.felt = -1.25;
    feeling.wanted = 2;
    feeling.emotion = QStringLiteral("frustrated");
    builder.put(feeling);
    return builder.finish();
}

Edit bigProject(int touchpoints)
{
    const Project nothing;
    EditBuilder builder(nothing, {edit::Verb::import, RowKind::project, QStringLiteral("Big"), {}});
    addInfo(builder);
    std::vector<Channel> channels(7);
    const auto channelRanks = Rank::spread({}, {}, channels.size());
    for (size_t at = 0; at < channels.size(); ++at) {
        channels[at].id = Id<Channel>::create();
        channels[at].rank = channelRanks[at];
        channels[at].name = QStringLiteral("Channel %1").arg(at);
        builder.put(channels[at]);
    }
    const JourneyMap map = addMap(builder, {});
    const int steps = std::max(1, touchpoints / 20);
    const auto laneRanks = Rank::spread({}, {}, 20);
    std::vector<Lane> lanes;
    for (const Rank& rank : laneRanks)
        lanes.push_back(addLane(builder, map, LaneKind::touchpoints, rank));
    const auto phaseRanks = Rank::spread({}, {}, size_t(steps));
    for (int at = 0; at < touchpoints; ++at) {
        static thread_local Step step;
        if (at % 20 == 0)
            step = addStep(builder, addPhase(builder, map, phaseRanks[size_t(at / 20) % phaseRanks.size()]),
                           Rank::between({}, {}));
        Card card = addCard(builder, step, lanes[size_t(at % 20)], QStringLiteral("Touchpoint number %1").arg(at));
        card.channel = channels[size_t(at) % channels.size()].id;
        card.description = QStringLiteral("What happens here, in a sentence of usual length.");
        builder.put(card);
        Feeling feeling;
        feeling.id = Id<Feeling>::create();
        feeling.touchpoint = card.id;
        feeling.rank = Rank::between({}, {});
        feeling.felt = at % 5 - 2;
        feeling.wanted = 2;
        builder.put(feeling);
    }
    return builder.finish();
}

QString renamedCard(const Project& project)
{
    const Card* first = nullptr;
    for (const Card& card : project.rows<Card>())
        if (!first || card.id < first->id)
            first = &card;
    return first->title;
}

Edit renameCard(const Project& project, const QString& title)
{
    const Card* first = nullptr;
    for (const Card& card : project.rows<Card>())
        if (!first || card.id < first->id)
            first = &card;
    EditBuilder builder(project, {edit::Verb::rename, RowKind::card, title, first->id});
    builder.update(first->id, [&](Card& card) { card.title = title; });
    return builder.finish();
}

Edit randomEdit(const Project& project, std::mt19937& random)
{
    EditBuilder builder(project, {edit::Verb::change, RowKind::card, anyText(random, true), {}});
    switch (random() % 7) {
    case 0:
        builder.update(any<Card>(project, random).id, [&](Card& card) {
            card.title = anyText(random, true);
            card.description = anyText(random, false);
            card.span = 1 + int(random() % 5);
            if (card.kind == CardKind::painPoint) {
                card.severity = 1 + int(random() % 3);
                card.painKind = PainKind(random() % kEnumNames<PainKind>.size());
            }
        });
        break;
    case 1: {
        const Step& step = any<Step>(project, random);
        const Id<JourneyMap> map = project.find(step.phase)->map;
        for (const Lane& lane : project.rows<Lane>())
            if (lane.map == map && random() % 8 == 0)
                addCard(builder, step, lane, anyText(random, true));
        break;
    }
    case 2:
        builder.update(any<Feeling>(project, random).id, [&](Feeling& feeling) {
            feeling.felt = anyFeeling(random);
            feeling.wanted = anyFeeling(random);
            feeling.expected = anyFeeling(random);
            feeling.emotion = anyText(random, true);
        });
        break;
    case 3:
        builder.update(any<Persona>(project, random).id, [&](Persona& persona) {
            persona.age = random() % 2 ? std::optional<int>(int(random() % 151)) : std::nullopt;
            persona.kind = PersonaKind(random() % 2);
            persona.role = anyText(random, true);
            persona.quote = anyText(random, false);
        });
        break;
    case 4: {
        const Phase& before = any<Phase>(project, random);
        const Phase phase =
            addPhase(builder, *project.find(before.map), Rank::between(before.rank, Rank{before.rank.key + "V"}));
        addStep(builder, phase, Rank::between({}, {}));
        builder.update(phase.id, [&](Phase& row) {
            row.color = Color{quint32(random() & 0xFFFFFF)};
            row.moment = Moment(random() % 3);
        });
        break;
    }
    case 5: {
        const Card& card = any<Card>(project, random);
        const auto& cards = project.rows<Card>();
        const auto& feelings = project.rows<Feeling>();
        const bool isNamed =
            std::any_of(cards.begin(), cards.end(), [&](const Card& other) { return other.about == card.id; }) ||
            std::any_of(feelings.begin(), feelings.end(),
                        [&](const Feeling& feeling) { return feeling.touchpoint == card.id; });
        if (!isNamed && cards.size() > 8)
            builder.remove(card.id);
        break;
    }
    default:
        builder.update(any<JourneyMap>(project, random).id, [&](JourneyMap& map) {
            map.state = MapState(random() % 2);
            map.scenario = anyText(random, false);
            map.scopeFrom = anyText(random, true);
            map.owner = anyText(random, true);
        });
    }
    return builder.finish();
}

} // namespace trayecto::test
