#include "store/support.h"

#include "base/clock.h"
#include "store/check.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace trayecto::tests {

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
    persona.description = QStringLiteral("two\nlines\tand a tab");
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
        if (card.kind == CardKind::image) {
            card.image = image.id;
            card.color = phaseColor(3);
            card.link = QStringLiteral("https://example.org/a?b=c");
        }
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

    const Emotion emotion{Id<Emotion>::create(), Rank::between({}, {}), QStringLiteral("frustrated"), -1.5};
    builder.put(emotion);
    const Tag tag{Id<Tag>::create(), Rank::between({}, {}), QStringLiteral("urgent"), phaseColor(2)};
    builder.put(tag);
    builder.put(CardTag{Id<CardTag>::create(), touchpoint, tag.id});
    builder.put(Comment{Id<Comment>::create(), touchpoint, QStringLiteral("Ana"), 1'700'000'000'123,
                        QStringLiteral("Is this\nstill so?"), true});
    builder.put(SavedView{Id<SavedView>::create(), map.id, Rank::between({}, {}), QStringLiteral("Pains"),
                          QStringLiteral("{}")});
    builder.put(Version{Id<Version>::create(), QStringLiteral("Before the workshop"), 1, 1'700'000'000'456,
                        QStringLiteral("Ana")});
    builder.put(Word{Id<Word>::create(), QStringLiteral("Trayecto")});
    return builder.finish();
}

Project begunAnew(Project project)
{
    project.rows<Version>() = {};
    return project;
}

Edit wholeOf(const Project& project)
{
    Edit edit;
    edit.id = base::Uuid::create();
    edit.timeMs = base::nowMs();
    edit.label = {edit::Verb::import, RowKind::project, QStringLiteral("Whole"), {}};
    edit.blobs = project.blobs;
    forEachRowType([&]<class Row>(std::type_identity<Row>) {
        for (const Row& row : project.rows<Row>())
            edit.changes.push_back(edit::Change<Row>{std::nullopt, row});
    });
    return edit;
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

void expectWhole(const QString& path, const Desk& desk)
{
    const auto opened = Desk::open(path, store::OpenFor::reading);
    EXPECT_TRUE(opened->project() == desk.project());
    EXPECT_EQ(opened->document.seq(), desk.document.seq());
    EXPECT_TRUE(take(store::check(path)).empty());
}

} // namespace trayecto::tests
