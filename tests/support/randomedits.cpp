#include "support/randomedits.h"

#include "edit/cardedits.h"
#include "edit/emotionedits.h"
#include "edit/gridedits.h"
#include "edit/keepsakeedits.h"
#include "edit/laneedits.h"
#include "edit/mapedits.h"
#include "edit/peopleedits.h"
#include "edit/remarkedits.h"
#include "edit/rowedits.h"
#include "model/query.h"

#include <QBuffer>
#include <QImage>

namespace trayecto::tests {

using base::Id;
using base::Result;
using edit::Edit;
using namespace model;

namespace {

// Above these sizes removals come more often, so that a long run stays at the size of a real map.
constexpr size_t kManyCards = 150;
constexpr size_t kManySteps = 40;
constexpr size_t kManyLanes = 24;
constexpr size_t kManyMaps = 4;

QByteArray picture(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(qRgb(side * 7 % 256, side * 13 % 256, 90));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return buffer.data();
}

} // namespace

template <class Row> Id<Row> RandomEditor::any(const Project& project)
{
    const auto& rows = project.rows<Row>();
    return rows.isEmpty() ? Id<Row>() : (rows.begin() + below(int(rows.size())))->id;
}

QString RandomEditor::words()
{
    static const QStringList kWords{QStringLiteral("llamada"), QStringLiteral("quote"),  QStringLiteral("价格"),
                                    QStringLiteral("سعر"),     QStringLiteral("waits"),  QStringLiteral("pago ñ"),
                                    QStringLiteral("“ok”"),    QStringLiteral("a:b;#c"), QString()};
    QStringList chosen;
    for (int count = below(4); count >= 0; --count)
        chosen += kWords[below(int(kWords.size()))];
    return chosen.join(QLatin1Char(' '));
}

std::optional<double> RandomEditor::value()
{
    return below(5) == 0 ? std::nullopt : std::optional(below(9) / 2.0 - 2);
}

Id<Step> RandomEditor::stepBeside(const Project& project, Id<Lane> lane)
{
    const Lane* row = project.find(lane);
    std::vector<Id<Step>> steps;
    for (const Step& step : project.rows<Step>())
        if (row && mapOf(project, step.id) == row->map)
            steps.push_back(step.id);
    return steps.empty() ? Id<Step>() : steps[size_t(below(int(steps.size())))];
}

Id<Card> RandomEditor::anyTouchpoint(const Project& project)
{
    for (int attempt = 0; attempt < 8; ++attempt)
        if (const auto id = any<Card>(project); project.find(id) && project.find(id)->kind == CardKind::touchpoint)
            return id;
    return any<Card>(project);
}

LaneKind RandomEditor::laneKind()
{
    return below(2) ? LaneKind::touchpoints : below(2) ? LaneKind::painPoints : LaneKind(below(16));
}

Result<Edit> RandomEditor::proposeCard(const Project& project)
{
    const auto laneId = any<Lane>(project);
    const Lane* lane = project.find(laneId);
    Card card{.step = stepBeside(project, laneId), .lane = laneId, .title = words(), .channel = any<Channel>(project)};
    if (!lane || lane->kind != LaneKind::touchpoints)
        return edit::addCard(project, card, below(4) - 1);
    return edit::addCard(project, card, below(4) - 1, edit::FeelingValues{value(), value(), {}, words()});
}

Result<Edit> RandomEditor::proposeOnCards(const Project& project)
{
    const auto card = any<Card>(project);
    const size_t count = project.rows<Card>().size();
    switch (below(count > kManyCards ? 13 : 26)) {
    case 0:
        return edit::duplicateCards(project, {card});
    case 1:
        return edit::removeCards(project, {card});
    case 2: {
        const auto other = any<Card>(project);
        return edit::removeCards(project, other == card ? std::vector{card} : std::vector{card, other});
    }
    case 3:
        return edit::mergeCards(project, card, any<Card>(project));
    case 4:
    case 5: {
        const auto lane = any<Lane>(project);
        return edit::moveCard(project, card, stepBeside(project, lane), lane, below(4) - 1);
    }
    case 6:
        return edit::splitCard(project, card, words(), words());
    case 7:
    case 8: {
        Card row = project.find(card) ? *project.find(card) : Card{};
        row.title = words();
        row.span = 1 + below(3);
        row.momentOfTruth = row.kind == CardKind::touchpoint && below(2);
        row.about = row.kind == CardKind::painPoint ? anyTouchpoint(project) : Id<Card>();
        return edit::changeRow(project, row);
    }
    case 9:
        return edit::clearFeeling(project, anyTouchpoint(project), {});
    case 10:
    case 11:
    case 12: {
        // Runs of the same gesture, as when a face is dragged.
        m_gesture += below(3) == 0;
        const auto persona = below(2) ? any<Persona>(project) : Id<Persona>();
        return edit::setFeeling(project, anyTouchpoint(project), persona, {value(), value(), value(), words()},
                                QString::number(m_gesture));
    }
    default:
        return proposeCard(project);
    }
}

Result<Edit> RandomEditor::proposeOnColumns(const Project& project)
{
    const auto phase = any<Phase>(project);
    const auto step = any<Step>(project);
    switch (project.rows<Step>().size() > kManySteps ? 6 + below(6) : below(11)) {
    case 0:
        return edit::addPhase(project, any<JourneyMap>(project), words(), below(4) - 1, words());
    case 1:
        return edit::addStep(project, phase, words(), below(4) - 1);
    case 2:
        return edit::duplicatePhase(project, phase);
    case 3:
        return edit::duplicateStep(project, step);
    case 4:
        return edit::splitPhase(project, phase, step, words());
    case 5:
        return edit::splitStep(project, step, words(), {any<Card>(project)});
    case 6:
        return edit::movePhase(project, phase, below(4));
    case 7:
        return edit::moveStep(project, step, phase, below(4) - 1);
    case 8:
        return edit::mergePhaseWithNext(project, phase);
    case 9:
        return edit::mergeStepWithNext(project, step);
    case 10:
        return edit::removePhase(project, phase);
    default:
        return edit::removeStep(project, step);
    }
}

Result<Edit> RandomEditor::proposeOnLanes(const Project& project)
{
    const auto lane = any<Lane>(project);
    switch (project.rows<Lane>().size() > kManyLanes ? 5 + below(3) : below(8)) {
    case 0:
    case 1:
    case 2:
        return edit::addLane(project, {.map = any<JourneyMap>(project), .kind = laneKind(), .title = words()},
                             below(4) - 1);
    case 3:
        return edit::duplicateLane(project, lane);
    case 4:
        return edit::splitLane(project, lane, words(), {any<Card>(project)});
    case 5:
        return edit::moveLane(project, lane, below(4));
    case 6:
        return below(3) ? edit::changeLaneKind(project, lane, laneKind()) : edit::removeLane(project, lane);
    default:
        return edit::mergeLanes(project, lane, any<Lane>(project));
    }
}

Result<Edit> RandomEditor::proposeOnPeople(const Project& project)
{
    const auto persona = any<Persona>(project);
    const auto channel = any<Channel>(project);
    switch (below(11)) {
    case 0:
        return edit::addPersona(project, {.name = u'P' + words(), .age = below(90), .quote = words()});
    case 1:
        return edit::removePersona(project, persona);
    case 2:
        return edit::mergePersonas(project, persona, any<Persona>(project));
    case 3:
        return edit::duplicatePersona(project, persona);
    case 4:
        return edit::movePersona(project, persona, below(3));
    case 5:
        return edit::setPhoto(project, persona, below(3) ? picture(1 + below(5)) : QByteArray());
    case 6:
        return edit::addChannel(project, {.name = u'C' + words(), .kind = ChannelKind(below(2))});
    case 7:
        return edit::removeChannel(project, channel);
    case 8:
        return edit::mergeChannels(project, channel, any<Channel>(project));
    case 9:
        return edit::duplicateChannel(project, channel);
    default:
        return edit::moveChannel(project, channel, below(3));
    }
}

Result<Edit> RandomEditor::proposeRemark(const Project& project)
{
    const auto card = any<Card>(project);
    const auto tag = any<Tag>(project);
    switch (below(9)) {
    case 0:
        return edit::addTag(project, {.name = u'T' + words()});
    case 1:
        return edit::tagByName(project, {card}, u'T' + words());
    case 2:
    case 3:
        return edit::setTag(project, {card}, tag, below(3) != 0);
    case 4:
        return project.rows<Tag>().size() > 5 ? edit::removeTag(project, tag) : edit::moveTag(project, tag, below(3));
    case 5:
        return edit::addComment(project, card, words(), words());
    case 6:
        return edit::removeComment(project, any<Comment>(project));
    case 7: {
        const auto emotions = edit::emotionsOf(project);
        const QString name = emotions[size_t(below(int(emotions.size())))].name;
        return below(2) ? edit::renameEmotion(project, name, words())
                        : edit::setEmotionValue(project, name, below(9) / 2.0 - 2);
    }
    default:
        return edit::addVersion(project, u'V' + words(), 1 + below(100), words());
    }
}

Result<Edit> RandomEditor::proposeOnMaps(const Project& project)
{
    const auto map = any<JourneyMap>(project);
    switch (project.rows<JourneyMap>().size() > kManyMaps ? 3 + below(2) : below(10)) {
    case 0:
        return edit::addMap(project, {.title = u'M' + words(), .goal = words(), .persona = any<Persona>(project)});
    case 1:
        return edit::duplicateMap(project, map, u'D' + words(), MapState(below(2)));
    case 2:
        return edit::moveMap(project, map, below(3));
    case 3:
        return edit::removeMap(project, map);
    default: {
        JourneyMap row = project.find(map) ? *project.find(map) : JourneyMap{};
        row.expectation = words();
        return edit::changeRow(project, row, QStringLiteral("typing"));
    }
    }
}

std::optional<Edit> RandomEditor::propose(const Project& project)
{
    const int kind = below(100);
    Result<Edit> edit = kind < 76   ? proposeOnCards(project)
                        : kind < 84 ? proposeOnColumns(project)
                        : kind < 88 ? proposeOnLanes(project)
                        : kind < 92 ? proposeRemark(project)
                        : kind < 97 ? proposeOnPeople(project)
                                    : proposeOnMaps(project);
    return edit ? std::optional(std::move(*edit)) : std::nullopt;
}

} // namespace trayecto::tests
