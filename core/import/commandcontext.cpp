#include "import/commandcontext.h"

#include "edit/apply.h"
#include "edit/laneedits.h"
#include "edit/peopleedits.h"
#include "edit/words.h"
#include "import/channelnames.h"
#include "model/query.h"

#include <QCoreApplication>

namespace trayecto::importing {

using base::Result;
using edit::Edit;
using namespace model;

CommandContext::CommandContext(const Project& before, const QJsonObject& json)
    : project(before), arguments(json), places(before, arguments), m_staged(before)
{
}

base::Language CommandContext::language() const
{
    const ProjectInfo* row = info(project);
    return row ? base::parseLanguage(row->language).value_or(base::Language::en) : base::Language::en;
}

void CommandContext::add(Result<Edit> edit, bool isMain)
{
    if (!edit)
        return arguments.fail(edit.error());
    const edit::EditLabel label = isMain || m_edit.isEmpty() ? edit->label : m_edit.label;
    m_edit = m_edit.isEmpty() ? *edit : edit::composed(m_edit, *edit);
    m_edit.label = label;
    m_latest = std::move(*edit);
}

const Project& CommandContext::staged()
{
    if (m_latest)
        if (const Result<void> applied = edit::applyTo(m_staged, *m_latest); !applied)
            arguments.fail(applied.error());
    m_latest.reset();
    return m_staged;
}

Result<Edit> CommandContext::finish()
{
    if (const Result<void> read = arguments.finished(); !read)
        return read.error();
    return std::move(m_edit);
}

int CommandContext::place()
{
    const QString key = QStringLiteral("at");
    int at = 0;
    arguments.read(key, at, Rule{});
    if (has(key) && at < 1)
        arguments.fail(key, QT_TRANSLATE_NOOP("Error", "is out of range"));
    return has(key) ? at - 1 : edit::kAtEnd;
}

Id<Step> CommandContext::step()
{
    const Id<Phase> phase = has(QStringLiteral("phase")) ? places.phase() : Id<Phase>();
    if (has(QStringLiteral("step")))
        return places.step(phase);
    const auto all = steps(project, phase);
    return all.empty() ? Id<Step>() : all.front()->id;
}

Id<Persona> CommandContext::person(const QString& key)
{
    return arguments.take(key).isNull() ? Id<Persona>() : places.persona(key);
}

Id<Channel> CommandContext::channel()
{
    const QString key = QStringLiteral("channel");
    const QJsonValue wanted = arguments.take(key);
    if (wanted.isNull())
        return {};
    QString name;
    if (wanted.isString())
        arguments.read(key, name, detail::kTitle);
    const auto all = channels(project);
    const bool isKnown = std::any_of(all.begin(), all.end(), [&](const Channel* row) { return row->name == name; });
    if (name.isEmpty() || isKnown)
        return places.channel(key);
    Id<Channel> made;
    assist([&] {
        Edit edit = edit::addChannel(staged(), channelNamed(name));
        made = Id<Channel>(edit.label.subject);
        return edit;
    });
    return made;
}

Id<Lane> CommandContext::laneFor(CardKind kind)
{
    const QString key = QStringLiteral("lane");
    const LaneKind wanted = laneKindOf(kind);
    if (has(key)) {
        const Id<Lane> named = places.lane();
        if (const Lane* row = project.find(named); row && row->kind != wanted)
            arguments.fail(key, QT_TRANSLATE_NOOP("Error", "does not go with the rest"));
        return named;
    }
    const auto all = places.index().lanes();
    const auto first = std::find_if(all.begin(), all.end(), [&](const Lane* row) { return row->kind == wanted; });
    if (first != all.end())
        return (*first)->id;

    Lane lane;
    lane.map = places.map();
    lane.kind = wanted;
    lane.title = edit::laneTitle(wanted, language());
    const auto next = std::find_if(all.begin(), all.end(), [&](const Lane* row) { return row->kind > wanted; });
    Id<Lane> made;
    assist([&] {
        Result<Edit> edit = edit::addLane(staged(), lane, int(next - all.begin()));
        if (edit)
            made = Id<Lane>(edit->label.subject);
        return edit;
    });
    return made;
}

} // namespace trayecto::importing
