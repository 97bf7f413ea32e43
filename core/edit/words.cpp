#include "edit/words.h"

#include "base/text.h"

namespace trayecto::edit {

namespace {

constexpr int kShownTitle = 40; // UTF-16 units

const char* phrase(Verb verb)
{
    switch (verb) {
    case Verb::create:
        return QT_TRANSLATE_NOOP("Edit", "Create %1 %2");
    case Verb::add:
        return QT_TRANSLATE_NOOP("Edit", "Add %1 %2");
    case Verb::rename:
        return QT_TRANSLATE_NOOP("Edit", "Rename %1 %2");
    case Verb::change:
        return QT_TRANSLATE_NOOP("Edit", "Change %1 %2");
    case Verb::move:
        return QT_TRANSLATE_NOOP("Edit", "Move %1 %2");
    case Verb::reorder:
        return QT_TRANSLATE_NOOP("Edit", "Reorder %1 %2");
    case Verb::split:
        return QT_TRANSLATE_NOOP("Edit", "Split %1 %2");
    case Verb::merge:
        return QT_TRANSLATE_NOOP("Edit", "Merge %1 %2");
    case Verb::duplicate:
        return QT_TRANSLATE_NOOP("Edit", "Duplicate %1 %2");
    case Verb::remove:
        return QT_TRANSLATE_NOOP("Edit", "Delete %1 %2");
    case Verb::import:
        return QT_TRANSLATE_NOOP("Edit", "Import %1 %2");
    case Verb::felt:
        return QT_TRANSLATE_NOOP("Edit", "Set the feeling of %1 %2");
    case Verb::restore:
        return QT_TRANSLATE_NOOP("Edit", "Go back to %1 %2");
    }
    return "";
}

const char* nounOf(model::RowKind kind)
{
    switch (kind) {
    case model::RowKind::project:
        return QT_TRANSLATE_NOOP("Edit", "project");
    case model::RowKind::channel:
        return QT_TRANSLATE_NOOP("Edit", "channel");
    case model::RowKind::image:
        return QT_TRANSLATE_NOOP("Edit", "picture");
    case model::RowKind::persona:
        return QT_TRANSLATE_NOOP("Edit", "persona");
    case model::RowKind::map:
        return QT_TRANSLATE_NOOP("Edit", "map");
    case model::RowKind::phase:
        return QT_TRANSLATE_NOOP("Edit", "phase");
    case model::RowKind::step:
        return QT_TRANSLATE_NOOP("Edit", "step");
    case model::RowKind::lane:
        return QT_TRANSLATE_NOOP("Edit", "lane");
    case model::RowKind::card:
        return QT_TRANSLATE_NOOP("Edit", "card");
    case model::RowKind::feeling:
        return QT_TRANSLATE_NOOP("Edit", "feeling");
    case model::RowKind::emotion:
        return QT_TRANSLATE_NOOP("Edit", "emotion");
    case model::RowKind::tag:
    case model::RowKind::cardTag:
        return QT_TRANSLATE_NOOP("Edit", "tag");
    case model::RowKind::comment:
        return QT_TRANSLATE_NOOP("Edit", "comment");
    case model::RowKind::savedView:
        return QT_TRANSLATE_NOOP("Edit", "view");
    case model::RowKind::version:
        return QT_TRANSLATE_NOOP("Edit", "version");
    case model::RowKind::word:
        return QT_TRANSLATE_NOOP("Edit", "word");
    }
    return "";
}

const char* titleOf(model::LaneKind kind)
{
    switch (kind) {
    case model::LaneKind::doing:
        return QT_TRANSLATE_NOOP("Lane", "Doing");
    case model::LaneKind::touchpoints:
        return QT_TRANSLATE_NOOP("Lane", "Touchpoints");
    case model::LaneKind::thinking:
        return QT_TRANSLATE_NOOP("Lane", "Thinking");
    case model::LaneKind::feeling:
        return QT_TRANSLATE_NOOP("Lane", "Feeling");
    case model::LaneKind::painPoints:
        return QT_TRANSLATE_NOOP("Lane", "Pain points");
    case model::LaneKind::opportunities:
        return QT_TRANSLATE_NOOP("Lane", "Opportunities");
    case model::LaneKind::needs:
        return QT_TRANSLATE_NOOP("Lane", "Needs");
    case model::LaneKind::messages:
        return QT_TRANSLATE_NOOP("Lane", "Messages");
    case model::LaneKind::channels:
        return QT_TRANSLATE_NOOP("Lane", "Channels");
    case model::LaneKind::backstage:
        return QT_TRANSLATE_NOOP("Lane", "Backstage");
    case model::LaneKind::systems:
        return QT_TRANSLATE_NOOP("Lane", "Systems");
    case model::LaneKind::people:
        return QT_TRANSLATE_NOOP("Lane", "People");
    case model::LaneKind::measures:
        return QT_TRANSLATE_NOOP("Lane", "Measures");
    case model::LaneKind::evidence:
        return QT_TRANSLATE_NOOP("Lane", "Evidence");
    case model::LaneKind::images:
        return QT_TRANSLATE_NOOP("Lane", "Images");
    case model::LaneKind::text:
        return QT_TRANSLATE_NOOP("Lane", "Notes");
    }
    return "";
}

} // namespace

QString noun(model::RowKind kind, base::Language language)
{
    return base::text(language, "Edit", nounOf(kind));
}

QString laneTitle(model::LaneKind kind, base::Language language)
{
    return base::text(language, "Lane", titleOf(kind));
}

QString words(const EditLabel& label, base::Language language)
{
    QString title = base::cleanTitle(label.title, kShownTitle);
    if (title.size() < label.title.size())
        title += QChar(0x2026);
    const QLocale locale = base::localeOf(language);
    const QString quoted = title.isEmpty() ? QString() : locale.quoteString(title);
    return base::text(language, "Edit", phrase(label.verb)).arg(noun(label.kind, language), quoted).trimmed();
}

} // namespace trayecto::edit
