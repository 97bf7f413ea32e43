#include "workspace/pictures.h"

#include "edit/cardedits.h"
#include "edit/picture.h"
#include "edit/rowedits.h"
#include "edit/sequence.h"

namespace trayecto::ui {

using namespace model;
using base::Result;
using edit::Edit;

namespace {

// Its row where the project has none of the same bytes yet.
Result<Edit> picture(const Project& project, const QByteArray& bytes, Id<Image>& id)
{
    edit::EditBuilder builder(project, {});
    const Result<Id<Image>> added = edit::addPicture(builder, bytes);
    if (!added)
        return added.error();
    id = *added;
    return builder.finish();
}

} // namespace

Result<Edit> cardsWithPictures(const Project& project, const Cell& cell, const std::vector<NamedPicture>& pictures)
{
    edit::EditSequence changes(project);
    std::optional<edit::EditLabel> label;
    for (const NamedPicture& one : pictures) {
        Id<Image> image;
        changes.add([&](const Project& now) { return picture(now, one.bytes, image); });
        changes.add([&](const Project& now) {
            Result<Edit> edit =
                edit::addCard(now, {.step = cell.step, .lane = cell.lane, .title = one.name, .image = image});
            if (edit && !label)
                label = edit->label;
            return edit;
        });
    }
    if (changes.isEmpty())
        return base::Error{base::ErrorCode::notFound, {}, {}};
    Result<Edit> edit = changes.finish();
    if (edit)
        edit->label = *label;
    return edit;
}

Result<Edit> withPicture(const Project& project, const Id<Card>& id, const QByteArray& bytes)
{
    const Card* card = project.find(id);
    if (!card)
        return base::Error{base::ErrorCode::notFound, {}, {}};
    edit::EditSequence changes(project);
    Card changed = *card;
    changes.add([&](const Project& now) { return picture(now, bytes, changed.image); });
    changes.add([&](const Project& now) { return edit::changeRow(now, changed); });
    Result<Edit> edit = changes.finish();
    if (edit)
        edit->label = edit::labelOf(edit::Verb::change, changed);
    return edit;
}

} // namespace trayecto::ui
