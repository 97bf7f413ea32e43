#include "edit/emotionedits.h"

#include "edit/orderedrows.h"

namespace trayecto::edit {

using base::Error;
using base::ErrorCode;
using base::Result;
using namespace model;

namespace {

struct Named
{
    const char* name;
    double value;
};

// Source: the quadrants of J. A. Russell, "A circumplex model of affect", 1980, in the words of service design.
constexpr std::array kEmotions{
    Named{QT_TRANSLATE_NOOP("Emotion", "angry"), -2},          Named{QT_TRANSLATE_NOOP("Emotion", "frustrated"), -2},
    Named{QT_TRANSLATE_NOOP("Emotion", "disappointed"), -1.5}, Named{QT_TRANSLATE_NOOP("Emotion", "worried"), -1},
    Named{QT_TRANSLATE_NOOP("Emotion", "confused"), -1},       Named{QT_TRANSLATE_NOOP("Emotion", "impatient"), -1},
    Named{QT_TRANSLATE_NOOP("Emotion", "bored"), -0.5},        Named{QT_TRANSLATE_NOOP("Emotion", "indifferent"), 0},
    Named{QT_TRANSLATE_NOOP("Emotion", "curious"), 0.5},       Named{QT_TRANSLATE_NOOP("Emotion", "calm"), 0.5},
    Named{QT_TRANSLATE_NOOP("Emotion", "confident"), 1},       Named{QT_TRANSLATE_NOOP("Emotion", "satisfied"), 1},
    Named{QT_TRANSLATE_NOOP("Emotion", "relieved"), 1.5},      Named{QT_TRANSLATE_NOOP("Emotion", "enthusiastic"), 2},
    Named{QT_TRANSLATE_NOOP("Emotion", "delighted"), 2},
};

bool isCalled(const Emotion& emotion, const QString& name)
{
    return emotion.name.compare(name, Qt::CaseInsensitive) == 0;
}

// The list, made the project's where it is not yet.
std::vector<Emotion> owned(EditBuilder& builder)
{
    std::vector<Emotion> list = emotionsOf(builder.project());
    if (!builder.project().rows<Emotion>().isEmpty())
        return list;
    const std::vector<base::Rank> ranks = base::Rank::spread({}, {}, list.size());
    for (size_t at = 0; at < list.size(); ++at) {
        list[at].id = Id<Emotion>::create();
        list[at].rank = ranks[at];
        builder.put(list[at]);
    }
    return list;
}

Error isThere()
{
    return {
        ErrorCode::badInput, {}, QLatin1String(QT_TRANSLATE_NOOP("Error", "an emotion of that name is there already"))};
}

Error hasNoName()
{
    return {ErrorCode::badInput, {}, QLatin1String(QT_TRANSLATE_NOOP("Error", "an emotion has a name"))};
}

// Changes one of the list, which is the project's from then on.
template <class Change> Result<Edit> changed(const Project& project, const QString& name, Verb verb, Change&& change)
{
    const auto emotion = emotionNamed(project, name);
    if (!emotion)
        return notFound(RowKind::emotion);
    EditBuilder builder(project, {verb, RowKind::emotion, emotion->name, emotion->id});
    for (const Emotion& row : owned(builder))
        if (isCalled(row, name)) {
            builder.label().subject = row.id;
            change(builder, row);
        }
    return builder.finish();
}

} // namespace

std::vector<Emotion> emotionsOf(const Project& project)
{
    std::vector<Emotion> list;
    for (const Emotion* row : allOf<Emotion>(project))
        list.push_back(*row);
    if (list.empty()) {
        const ProjectInfo* about = info(project);
        const auto language = base::parseLanguage(about ? about->language : QString()).value_or(base::Language::en);
        for (const Named& named : kEmotions)
            list.push_back({.name = base::text(language, "Emotion", named.name), .value = named.value});
    }
    std::stable_sort(list.begin(), list.end(), [](const Emotion& a, const Emotion& b) { return a.value < b.value; });
    return list;
}

std::optional<Emotion> emotionNamed(const Project& project, const QString& name)
{
    for (const Emotion& emotion : emotionsOf(project))
        if (isCalled(emotion, name))
            return emotion;
    return std::nullopt;
}

Result<Edit> addEmotion(const Project& project, const QString& name, double value)
{
    Emotion emotion{.id = Id<Emotion>::create(), .name = base::cleanTitle(name), .value = value};
    if (emotion.name.isEmpty())
        return hasNoName();
    if (emotionNamed(project, emotion.name))
        return isThere();
    EditBuilder builder(project, labelOf(Verb::add, emotion));
    base::Rank last;
    for (const Emotion& row : owned(builder))
        last = std::max(last, row.rank);
    emotion.rank = base::Rank::between(last, {});
    builder.put(std::move(emotion));
    return builder.finish();
}

Result<Edit> renameEmotion(const Project& project, const QString& name, const QString& to)
{
    const QString wanted = base::cleanTitle(to);
    if (wanted.isEmpty())
        return hasNoName();
    if (const auto other = emotionNamed(project, wanted); other && !isCalled(*other, name))
        return isThere();
    return changed(project, name, Verb::rename, [&](EditBuilder& builder, const Emotion& row) {
        builder.update(row.id, [&](Emotion& renamed) { renamed.name = wanted; });
        for (const Feeling& feeling : project.rows<Feeling>())
            if (isCalled(row, feeling.emotion))
                builder.update(feeling.id, [&](Feeling& felt) { felt.emotion = wanted; });
    });
}

Result<Edit> setEmotionValue(const Project& project, const QString& name, double value)
{
    return changed(project, name, Verb::change, [&](EditBuilder& builder, const Emotion& row) {
        builder.update(row.id, [&](Emotion& moved) { moved.value = value; });
    });
}

Result<Edit> removeEmotion(const Project& project, const QString& name)
{
    if (emotionsOf(project).size() == 1) // without any the program's list would come back
        return Error{
            ErrorCode::badInput, {}, QLatin1String(QT_TRANSLATE_NOOP("Error", "the list keeps at least one emotion"))};
    return changed(project, name, Verb::remove,
                   [&](EditBuilder& builder, const Emotion& row) { builder.remove(row.id); });
}

} // namespace trayecto::edit
