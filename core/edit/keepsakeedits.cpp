#include "edit/keepsakeedits.h"

#include "base/clock.h"
#include "edit/placing.h"
#include "edit/rowedits.h"
#include "model/query.h"

namespace trayecto::edit {

using base::Result;
using namespace model;

namespace {

template <class Row> Result<Edit> removeRow(const Project& project, Id<Row> id, const QString& title)
{
    if (!project.find(id))
        return notFound(Schema<Row>::kind);
    EditBuilder builder(project, {Verb::remove, Schema<Row>::kind, title, id});
    builder.remove(id);
    return builder.finish();
}

} // namespace

Edit addVersion(const Project& project, const QString& name, qint64 seq, const QString& author)
{
    const Version version = cleaned(Version{Id<Version>::create(), name, seq, base::nowMs(), author});
    EditBuilder builder(project, labelOf(Verb::add, version));
    builder.put(version);
    return builder.finish();
}

Result<Edit> removeVersion(const Project& project, Id<Version> id)
{
    const Version* version = project.find(id);
    return removeRow(project, id, version ? version->name : QString());
}

Result<Edit> addSavedView(const Project& project, Id<JourneyMap> map, const QString& name, const QString& filter)
{
    if (!project.find(map))
        return notFound(RowKind::map);
    SavedView view = cleaned(SavedView{.id = Id<SavedView>::create(), .map = map, .name = name, .filter = filter});
    EditBuilder builder(project, labelOf(Verb::add, view));
    view.rank = placeAmong(
        builder, ordered<SavedView>(project, [&](const SavedView& other) { return other.map == map; }), kAtEnd);
    builder.put(std::move(view));
    return builder.finish();
}

Result<Edit> removeSavedView(const Project& project, Id<SavedView> id)
{
    const SavedView* view = project.find(id);
    return removeRow(project, id, view ? view->name : QString());
}

Result<Edit> addWord(const Project& project, const QString& text)
{
    const Word word = cleaned(Word{Id<Word>::create(), text});
    if (word.text.isEmpty())
        return base::Error{base::ErrorCode::badInput, {}, QLatin1String(QT_TRANSLATE_NOOP("Error", "that is no word"))};
    EditBuilder builder(project, {Verb::add, RowKind::word, word.text, word.id});
    const auto& words = project.rows<Word>();
    if (std::none_of(words.begin(), words.end(), [&](const Word& other) { return other.text == word.text; }))
        builder.put(word);
    return builder.finish();
}

Result<Edit> removeWord(const Project& project, Id<Word> id)
{
    const Word* word = project.find(id);
    return removeRow(project, id, word ? word->text : QString());
}

} // namespace trayecto::edit
