// The kinds and states of the model. On disk: by the names beside them; do not rename.
#pragma once

#include <QLatin1String>
#include <array>
#include <cstddef>
#include <optional>

namespace trayecto::model {

enum class MapState : quint8 { asIs, toBe };
enum class Moment : quint8 { before, during, after }; // of the service: where a phase lies
enum class PersonaKind : quint8 { persona, stakeholder };
enum class ChannelKind : quint8 { digital, physical };
enum class PainKind : quint8 { unspecified, inefficiency, frustration, confusion, wait, cost, effort, trust };
// How the curve of feelings goes from step to step.
enum class CurveShape : quint8 { smooth, straight, stepped };
// A line of the service blueprint drawn below a lane.
// Source: G. L. Shostack, "Designing services that deliver", Harvard Business Review 62(1), 1984.
enum class BlueprintLine : quint8 { none, interaction, visibility, internal };

enum class LaneKind : quint8 {
    doing,
    touchpoints,
    thinking,
    feeling,
    painPoints,
    opportunities,
    needs,
    messages,
    channels,
    backstage,
    systems,
    people,
    measures,
    evidence,
    images,
    text,
};

// What stands in a cell; the kind follows the lane's, in the same order.
enum class CardKind : quint8 {
    action,
    touchpoint,
    thought,
    emotion,
    painPoint,
    opportunity,
    need,
    message,
    channelUse,
    backstageAction,
    system,
    person,
    measure,
    evidence,
    image,
    note,
};

constexpr CardKind cardKindOf(LaneKind lane)
{
    return CardKind(quint8(lane));
}
constexpr LaneKind laneKindOf(CardKind card)
{
    return LaneKind(quint8(card));
}

template <class E> inline constexpr std::array<const char*, 0> kEnumNames{};

template <> inline constexpr std::array kEnumNames<MapState>{"as_is", "to_be"};
template <> inline constexpr std::array kEnumNames<Moment>{"before", "during", "after"};
template <> inline constexpr std::array kEnumNames<PersonaKind>{"persona", "stakeholder"};
template <> inline constexpr std::array kEnumNames<ChannelKind>{"digital", "physical"};
template <>
inline constexpr std::array kEnumNames<PainKind>{"unspecified", "inefficiency", "frustration", "confusion",
                                                 "wait",        "cost",         "effort",      "trust"};
template <> inline constexpr std::array kEnumNames<CurveShape>{"smooth", "straight", "stepped"};
template <> inline constexpr std::array kEnumNames<BlueprintLine>{"none", "interaction", "visibility", "internal"};
template <>
inline constexpr std::array kEnumNames<LaneKind>{
    "doing",    "touchpoints", "thinking", "feeling", "pain_points", "opportunities", "needs",  "messages",
    "channels", "backstage",   "systems",  "people",  "measures",    "evidence",      "images", "text"};
template <>
inline constexpr std::array kEnumNames<CardKind>{
    "action",      "touchpoint",       "thought", "emotion", "pain_point", "opportunity", "need",  "message",
    "channel_use", "backstage_action", "system",  "person",  "measure",    "evidence",    "image", "note"};

template <class E>
requires(!kEnumNames<E>.empty()) QLatin1String nameOf(E value)
{
    return QLatin1String(kEnumNames<E>[size_t(value)]);
}

template <class E, class Text> std::optional<E> enumFrom(const Text& name)
{
    for (size_t at = 0; at < kEnumNames<E>.size(); ++at)
        if (name == QLatin1String(kEnumNames<E>[at]))
            return E(at);
    return std::nullopt;
}

} // namespace trayecto::model
