// The one description of every struct: SQL columns, JSON, comparison, search text and change masks come from it.
// A new field is one line here, one migration and one test.
#pragma once

#include "base/text.h"
#include "model/keepsakes.h"
#include "model/remarks.h"

#include <tuple>

namespace trayecto::model {

enum class RowKind : quint8 {
    project,
    channel,
    image,
    persona,
    emotion,
    tag,
    map,
    phase,
    step,
    lane,
    card,
    feeling,
    cardTag,
    comment,
    savedView,
    version,
    word,
};

// What a value must be. A reference (Id) must name a row that exists, and be there unless `optional`.
struct Rule
{
    bool required = false; // text: not empty
    bool optional = false; // reference: may be null
    bool searched = false; // text that search looks through
    bool line = false;     // text without line feeds
    int limit = 0;         // text: UTF-16 units
    double least = 0;      // numbers; checked where least < most
    double most = 0;
};

template <class Row, class Value> struct Field
{
    using Type = Value;
    const char* name; // SQL column and JSON key
    Value Row::*member;
    Rule rule;
};

// Deduced without help in C++20, but not by clang before 17, and clang-tidy reads this too.
template <class Row, class Value> Field(const char*, Value Row::*, Rule) -> Field<Row, Value>;

namespace detail {

inline constexpr Rule kTitle{.required = true, .searched = true, .line = true, .limit = base::kTitleLimit};
inline constexpr Rule kLine{.searched = true, .line = true, .limit = base::kTitleLimit};
inline constexpr Rule kText{.searched = true, .limit = base::kTextLimit};
inline constexpr Rule kLink{.searched = true, .line = true, .limit = 2000};
inline constexpr Rule kCode{.line = true, .limit = 64};
inline constexpr Rule kCodeText{.limit = base::kTextLimit};
inline constexpr Rule kWord{.required = true, .line = true, .limit = 64};
inline constexpr Rule kReference{};
inline constexpr Rule kOptional{.optional = true};
inline constexpr Rule kPlain{};
constexpr Rule between(double least, double most)
{
    return {.least = least, .most = most};
}

inline constexpr Rule kTime = between(0, 253402300799999); // ms since 1970, to the end of the year 9999
inline constexpr Rule kSequence = between(1, 9007199254740991);

} // namespace detail

template <class Row> struct Schema;

template <> struct Schema<ProjectInfo>
{
    static constexpr RowKind kind = RowKind::project;
    static constexpr const char* table = "project";
    static constexpr auto fields = std::tuple{
        Field{"title", &ProjectInfo::title, detail::kLine},
        Field{"language", &ProjectInfo::language, detail::kCode},
    };
};

template <> struct Schema<Channel>
{
    static constexpr RowKind kind = RowKind::channel;
    static constexpr const char* table = "channel";
    static constexpr auto fields = std::tuple{
        Field{"rank", &Channel::rank, detail::kPlain},
        Field{"name", &Channel::name, detail::kTitle},
        Field{"kind", &Channel::kind, detail::kPlain},
        Field{"icon", &Channel::icon, detail::kCode},
    };
};

template <> struct Schema<Image>
{
    static constexpr RowKind kind = RowKind::image;
    static constexpr const char* table = "image";
    static constexpr auto fields = std::tuple{
        Field{"sha256", &Image::sha256, detail::kCode},
        Field{"media_type", &Image::mediaType, detail::kCode},
        Field{"width_px", &Image::widthPx, detail::between(1, kPictureSideLimit)},
        Field{"height_px", &Image::heightPx, detail::between(1, kPictureSideLimit)},
    };
};

template <> struct Schema<Persona>
{
    static constexpr RowKind kind = RowKind::persona;
    static constexpr const char* table = "persona";
    static constexpr auto fields = std::tuple{
        Field{"rank", &Persona::rank, detail::kPlain},
        Field{"kind", &Persona::kind, detail::kPlain},
        Field{"name", &Persona::name, detail::kTitle},
        Field{"role", &Persona::role, detail::kLine},
        Field{"age", &Persona::age, detail::between(0, 150)},
        Field{"description", &Persona::description, detail::kText},
        Field{"quote", &Persona::quote, detail::kText},
        Field{"photo", &Persona::photo, detail::kOptional},
    };
};

template <> struct Schema<Emotion>
{
    static constexpr RowKind kind = RowKind::emotion;
    static constexpr const char* table = "emotion";
    static constexpr auto fields = std::tuple{
        Field{"rank", &Emotion::rank, detail::kPlain},
        Field{"name", &Emotion::name, detail::kTitle},
        Field{"value", &Emotion::value, detail::between(kWorstFeeling, kBestFeeling)},
    };
};

template <> struct Schema<Tag>
{
    static constexpr RowKind kind = RowKind::tag;
    static constexpr const char* table = "tag";
    static constexpr auto fields = std::tuple{
        Field{"rank", &Tag::rank, detail::kPlain},
        Field{"name", &Tag::name, detail::kTitle},
        Field{"color", &Tag::color, detail::kPlain},
    };
};

template <> struct Schema<JourneyMap>
{
    static constexpr RowKind kind = RowKind::map;
    static constexpr const char* table = "map";
    static constexpr auto fields = std::tuple{
        Field{"rank", &JourneyMap::rank, detail::kPlain},
        Field{"title", &JourneyMap::title, detail::kTitle},
        Field{"state", &JourneyMap::state, detail::kPlain},
        Field{"scenario", &JourneyMap::scenario, detail::kText},
        Field{"goal", &JourneyMap::goal, detail::kText},
        Field{"expectation", &JourneyMap::expectation, detail::kText},
        Field{"business_goal", &JourneyMap::businessGoal, detail::kText},
        Field{"scope_from", &JourneyMap::scopeFrom, detail::kLine},
        Field{"scope_to", &JourneyMap::scopeTo, detail::kLine},
        Field{"total_time", &JourneyMap::totalTime, detail::kLine},
        Field{"owner", &JourneyMap::owner, detail::kLine},
        Field{"persona", &JourneyMap::persona, detail::kOptional},
        Field{"comes_from", &JourneyMap::comesFrom, detail::kOptional},
        Field{"zooms_into", &JourneyMap::zoomsInto, detail::kOptional},
        Field{"curve", &JourneyMap::curve, detail::kPlain},
        Field{"shows_felt", &JourneyMap::showsFelt, detail::kPlain},
        Field{"shows_wanted", &JourneyMap::showsWanted, detail::kPlain},
        Field{"shows_expected", &JourneyMap::showsExpected, detail::kPlain},
    };
};

template <> struct Schema<Phase>
{
    static constexpr RowKind kind = RowKind::phase;
    static constexpr const char* table = "phase";
    static constexpr auto fields = std::tuple{
        Field{"map", &Phase::map, detail::kReference},   Field{"rank", &Phase::rank, detail::kPlain},
        Field{"title", &Phase::title, detail::kLine},    Field{"color", &Phase::color, detail::kPlain},
        Field{"moment", &Phase::moment, detail::kPlain}, Field{"folded", &Phase::folded, detail::kPlain},
    };
};

template <> struct Schema<Step>
{
    static constexpr RowKind kind = RowKind::step;
    static constexpr const char* table = "step";
    static constexpr auto fields = std::tuple{
        Field{"phase", &Step::phase, detail::kReference},
        Field{"rank", &Step::rank, detail::kPlain},
        Field{"title", &Step::title, detail::kLine},
        Field{"width", &Step::width, detail::between(kLeastStepWidth, kMostStepWidth)},
    };
};

template <> struct Schema<Lane>
{
    static constexpr RowKind kind = RowKind::lane;
    static constexpr const char* table = "lane";
    static constexpr auto fields = std::tuple{
        Field{"map", &Lane::map, detail::kReference},
        Field{"rank", &Lane::rank, detail::kPlain},
        Field{"kind", &Lane::kind, detail::kPlain},
        Field{"title", &Lane::title, detail::kLine},
        Field{"hint", &Lane::hint, detail::kLine},
        Field{"visible", &Lane::visible, detail::kPlain},
        Field{"line_below", &Lane::lineBelow, detail::kPlain},
        Field{"height", &Lane::height, detail::between(kLeastLaneHeight, kMostLaneHeight)},
        Field{"folded", &Lane::folded, detail::kPlain},
    };
};

template <> struct Schema<Card>
{
    static constexpr RowKind kind = RowKind::card;
    static constexpr const char* table = "card";
    static constexpr auto fields = std::tuple{
        Field{"kind", &Card::kind, detail::kPlain},
        Field{"step", &Card::step, detail::kReference},
        Field{"lane", &Card::lane, detail::kReference},
        Field{"rank", &Card::rank, detail::kPlain},
        Field{"title", &Card::title, detail::kLine},
        Field{"description", &Card::description, detail::kText},
        Field{"channel", &Card::channel, detail::kOptional},
        Field{"person", &Card::person, detail::kOptional},
        Field{"span", &Card::span, detail::between(1, 1000)},
        Field{"moment_of_truth", &Card::momentOfTruth, detail::kPlain},
        Field{"pain_kind", &Card::painKind, detail::kPlain},
        Field{"severity", &Card::severity, detail::between(0, 3)},
        Field{"about", &Card::about, detail::kOptional},
        Field{"image", &Card::image, detail::kOptional},
        Field{"color", &Card::color, detail::kPlain},
        Field{"link", &Card::link, detail::kLink},
    };
};

template <> struct Schema<Feeling>
{
    static constexpr RowKind kind = RowKind::feeling;
    static constexpr const char* table = "feeling";
    static constexpr auto fields = std::tuple{
        Field{"touchpoint", &Feeling::touchpoint, detail::kReference},
        Field{"persona", &Feeling::persona, detail::kOptional},
        Field{"rank", &Feeling::rank, detail::kPlain},
        Field{"felt", &Feeling::felt, detail::between(kWorstFeeling, kBestFeeling)},
        Field{"wanted", &Feeling::wanted, detail::between(kWorstFeeling, kBestFeeling)},
        Field{"expected", &Feeling::expected, detail::between(kWorstFeeling, kBestFeeling)},
        Field{"emotion", &Feeling::emotion, detail::kLine},
    };
};

template <> struct Schema<CardTag>
{
    static constexpr RowKind kind = RowKind::cardTag;
    static constexpr const char* table = "card_tag";
    static constexpr auto fields = std::tuple{
        Field{"card", &CardTag::card, detail::kReference},
        Field{"tag", &CardTag::tag, detail::kReference},
    };
};

template <> struct Schema<Comment>
{
    static constexpr RowKind kind = RowKind::comment;
    static constexpr const char* table = "comment";
    static constexpr auto fields = std::tuple{
        Field{"card", &Comment::card, detail::kReference},     Field{"author", &Comment::author, detail::kLine},
        Field{"time_ms", &Comment::timeMs, detail::kTime},     Field{"text", &Comment::text, detail::kText},
        Field{"resolved", &Comment::resolved, detail::kPlain},
    };
};

template <> struct Schema<SavedView>
{
    static constexpr RowKind kind = RowKind::savedView;
    static constexpr const char* table = "saved_view";
    static constexpr auto fields = std::tuple{
        Field{"map", &SavedView::map, detail::kReference},
        Field{"rank", &SavedView::rank, detail::kPlain},
        Field{"name", &SavedView::name, detail::kTitle},
        Field{"filter", &SavedView::filter, detail::kCodeText},
    };
};

template <> struct Schema<Version>
{
    static constexpr RowKind kind = RowKind::version;
    static constexpr const char* table = "version";
    static constexpr auto fields = std::tuple{
        Field{"name", &Version::name, detail::kTitle},
        Field{"seq", &Version::seq, detail::kSequence},
        Field{"time_ms", &Version::timeMs, detail::kTime},
        Field{"author", &Version::author, detail::kLine},
    };
};

template <> struct Schema<Word>
{
    static constexpr RowKind kind = RowKind::word;
    static constexpr const char* table = "word";
    static constexpr auto fields = std::tuple{
        Field{"text", &Word::text, detail::kWord},
    };
};

// Every struct, those that others refer to first. The order is RowKind's.
using RowTypes = std::tuple<ProjectInfo, Channel, Image, Persona, Emotion, Tag, JourneyMap, Phase, Step, Lane, Card,
                            Feeling, CardTag, Comment, SavedView, Version, Word>;

// visit(std::type_identity<Row>{}) for every row type.
template <class Visit> constexpr void forEachRowType(Visit&& visit)
{
    [&]<class... Row>(std::type_identity<std::tuple<Row...>>) {
        (visit(std::type_identity<Row>{}), ...);
    }(std::type_identity<RowTypes>{});
}

// visit(field, index) for every field of a row type, in order.
template <class Row, class Visit> constexpr void forEachField(Visit&& visit)
{
    std::apply(
        [&](const auto&... field) {
            int index = 0;
            (visit(field, index++), ...);
        },
        Schema<Row>::fields);
}

// Bit i is set where field i differs.
template <class Row> quint32 differingFields(const Row& a, const Row& b)
{
    quint32 mask = 0;
    forEachField<Row>([&](const auto& field, int index) {
        if (!(a.*field.member == b.*field.member))
            mask |= 1u << index;
    });
    return mask;
}

// The bit of one field: maskOf<Card>(&Card::title).
template <class Row, class Value> constexpr quint32 maskOf(Value Row::*member)
{
    quint32 mask = 0;
    forEachField<Row>([&](const auto& field, int index) {
        if constexpr (std::is_same_v<decltype(field.member), Value Row::*>) {
            if (field.member == member)
                mask = 1u << index;
        }
    });
    return mask;
}

// All that search looks through, a line for each field.
template <class Row> QString searchText(const Row& row)
{
    QString text;
    forEachField<Row>([&](const auto& field, int) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::Type, QString>) {
            if (field.rule.searched && !(row.*field.member).isEmpty())
                text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + row.*field.member;
        }
    });
    return text;
}

template <class Value> inline constexpr bool isReference = false;
template <class Row> inline constexpr bool isReference<base::Id<Row>> = true;

} // namespace trayecto::model
