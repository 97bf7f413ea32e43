#include "edit/remarkedits.h"

#include "base/clock.h"
#include "edit/orderedrows.h"

namespace trayecto::edit {

using base::Result;
using namespace model;

namespace {

// Marks or clears the cards that are there; the first gives the edit its name.
Result<Edit> setOn(EditBuilder& builder, const std::vector<Id<Card>>& cards, Id<Tag> tag, bool isOn)
{
    const Project& project = builder.project();
    QHash<Id<Card>, Id<CardTag>> has;
    for (const CardTag& row : project.rows<CardTag>())
        if (row.tag == tag)
            has.insert(row.card, row.id);
    for (const Id<Card>& card : cards) {
        if (!project.find(card))
            return notFound(RowKind::card);
        if (isOn && !has.contains(card))
            builder.put(CardTag{Id<CardTag>::create(), card, tag});
        else if (!isOn && has.contains(card))
            builder.remove(has.value(card));
    }
    return builder.finish();
}

} // namespace

Edit addTag(const Project& project, Tag tag, int at)
{
    if (tag.color == Color())
        tag.color = phaseColor(int(project.rows<Tag>().size()));
    return addRow(project, std::move(tag), at);
}

Result<Edit> moveTag(const Project& project, Id<Tag> tag, int at)
{
    return moveRow(project, tag, at);
}

Result<Edit> removeTag(const Project& project, Id<Tag> id)
{
    const Tag* tag = project.find(id);
    if (!tag)
        return notFound(RowKind::tag);
    EditBuilder builder(project, labelOf(Verb::remove, *tag));
    for (const CardTag& row : project.rows<CardTag>())
        if (row.tag == id)
            builder.remove(row.id);
    builder.remove(id);
    return builder.finish();
}

Result<Edit> setTag(const Project& project, const std::vector<Id<Card>>& cards, Id<Tag> id, bool isOn)
{
    const Tag* tag = project.find(id);
    if (!tag)
        return notFound(RowKind::tag);
    EditBuilder builder(project, labelOf(isOn ? Verb::add : Verb::remove, *tag));
    return setOn(builder, cards, id, isOn);
}

Result<Edit> tagByName(const Project& project, const std::vector<Id<Card>>& cards, const QString& name)
{
    const QString wanted = base::cleanTitle(name);
    if (wanted.isEmpty())
        return base::Error{
            base::ErrorCode::badInput, {}, QLatin1String(QT_TRANSLATE_NOOP("Error", "a tag has a name"))};
    for (const Tag& tag : project.rows<Tag>())
        if (tag.name.compare(wanted, Qt::CaseInsensitive) == 0)
            return setTag(project, cards, tag.id, true);
    Tag tag{.id = Id<Tag>::create(), .name = wanted, .color = phaseColor(int(project.rows<Tag>().size()))};
    EditBuilder builder(project, labelOf(Verb::add, tag));
    tag.rank = placeAmong(builder, allOf<Tag>(project), kAtEnd);
    const Id<Tag> id = tag.id;
    builder.put(std::move(tag));
    return setOn(builder, cards, id, true);
}

Result<Edit> addComment(const Project& project, Id<Card> id, const QString& author, const QString& text)
{
    const Card* card = project.find(id);
    if (!card)
        return notFound(RowKind::card);
    const Comment comment = cleaned(
        Comment{.id = Id<Comment>::create(), .card = id, .author = author, .timeMs = base::nowMs(), .text = text});
    if (comment.text.trimmed().isEmpty())
        return base::Error{
            base::ErrorCode::badInput, {}, QLatin1String(QT_TRANSLATE_NOOP("Error", "a comment has a text"))};
    EditBuilder builder(project, {Verb::add, RowKind::comment, card->title, comment.id});
    builder.put(comment);
    return builder.finish();
}

Result<Edit> removeComment(const Project& project, Id<Comment> id)
{
    const Comment* comment = project.find(id);
    if (!comment)
        return notFound(RowKind::comment);
    const Card* card = project.find(comment->card);
    EditBuilder builder(project, {Verb::remove, RowKind::comment, card->title, id});
    builder.remove(id);
    return builder.finish();
}

} // namespace trayecto::edit
