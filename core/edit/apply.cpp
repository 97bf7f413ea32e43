#include "edit/apply.h"

#include "model/query.h"
#include "model/validation.h"

namespace trayecto::edit {

namespace {

using base::Error;
using base::ErrorCode;
using base::Result;
using model::Project;

template <class Row> Error conflict(const Change<Row>& change)
{
    return {ErrorCode::conflict, QLatin1String(model::Schema<Row>::table), change.id().toString()};
}

Result<void> checkBefore(const Project& project, const Edit& edit)
{
    Result<void> result;
    for (const RowChange& change : edit.changes) {
        std::visit(
            [&]<class Row>(const Change<Row>& one) {
                const Row* row = project.find(one.id());
                const bool fits = one.before ? row && *row == *one.before : !row;
                const bool sameId = !one.before || !one.after || one.before->id == one.after->id;
                if (!fits || !sameId)
                    result = conflict(one);
            },
            change);
        if (!result)
            break;
    }
    return result;
}

void swapRows(Project& project, const Edit& edit, bool forward)
{
    for (const RowChange& change : edit.changes)
        std::visit(
            [&]<class Row>(const Change<Row>& one) {
                if (const auto& row = forward ? one.after : one.before)
                    project.rows<Row>().put(*row);
                else
                    project.rows<Row>().remove(one.id());
            },
            change);
}

// Beyond this, checking the whole project once is cheaper than asking of each row whom it reaches.
constexpr size_t kManyRows = 64;

// Whether rows that the edit does not touch may no longer keep the rules: something they name went away,
// or a frame that they lie in became another.
template <class Row> bool reachesOthers(const Project&, const Change<Row>& change)
{
    return !change.after;
}

bool reachesOthers(const Project&, const Change<model::ProjectInfo>& change)
{
    return !change.before || !change.after;
}

bool reachesOthers(const Project&, const Change<model::JourneyMap>& change)
{
    return !change.before || !change.after || change.before->zoomsInto != change.after->zoomsInto;
}

bool reachesOthers(const Project&, const Change<model::Phase>& change)
{
    return !change.before || !change.after || change.before->map != change.after->map;
}

bool reachesOthers(const Project&, const Change<model::Step>& change)
{
    return !change.before || !change.after || change.before->phase != change.after->phase;
}

bool reachesOthers(const Project&, const Change<model::Lane>& change)
{
    return !change.before || !change.after || change.before->kind != change.after->kind ||
           change.before->map != change.after->map;
}

bool reachesOthers(const Project& project, const Change<model::Card>& change)
{
    if (!change.after)
        return true;
    return change.before && (change.before->kind != change.after->kind ||
                             model::mapOf(project, change.before->step) != model::mapOf(project, change.after->step));
}

bool reachesOthers(const Project& project, const Change<model::Feeling>& change)
{
    if (!change.after || (change.before && change.before->touchpoint == change.after->touchpoint &&
                          change.before->persona == change.after->persona))
        return false;
    // Only a second feeling of the same person at the same touchpoint matters.
    const auto& rows = project.rows<model::Feeling>();
    return std::any_of(rows.begin(), rows.end(), [&](const model::Feeling& other) {
        return other.id != change.after->id && other.touchpoint == change.after->touchpoint &&
               other.persona == change.after->persona;
    });
}

bool reachesOthers(const Project& project, const Change<model::CardTag>& change)
{
    const auto& rows = project.rows<model::CardTag>();
    return change.after && std::any_of(rows.begin(), rows.end(), [&](const model::CardTag& other) {
               return other.id != change.after->id && other.card == change.after->card &&
                      other.tag == change.after->tag;
           });
}

// No row names these.
template <class Row>
requires std::is_same_v<Row, model::Emotion> || std::is_same_v<Row, model::Comment> ||
    std::is_same_v<Row, model::SavedView> || std::is_same_v<Row, model::Version> || std::is_same_v<Row, model::Word>
bool reachesOthers(const Project&, const Change<Row>&)
{
    return false;
}

Result<void> checkAfter(const Project& project, const Edit& edit)
{
    if (edit.changes.size() > kManyRows)
        return model::checkProject(project);
    Result<void> result;
    bool checkAll = false;
    for (const RowChange& change : edit.changes) {
        std::visit(
            [&]<class Row>(const Change<Row>& one) {
                if (one.after)
                    result = model::checkRow(project, *one.after);
                checkAll = checkAll || reachesOthers(project, one);
            },
            change);
        if (!result)
            return result;
    }
    return checkAll ? model::checkProject(project) : result;
}

} // namespace

Result<void> applyTo(Project& project, const Edit& edit)
{
    if (Result<void> fits = checkBefore(project, edit); !fits)
        return fits;
    const QHash<QString, QByteArray> blobsBefore = project.blobs;
    project.blobs.insert(edit.blobs);
    swapRows(project, edit, true);
    Result<void> result = checkAfter(project, edit);
    if (!result) {
        swapRows(project, edit, false);
        project.blobs = blobsBefore;
    }
    return result;
}

} // namespace trayecto::edit
