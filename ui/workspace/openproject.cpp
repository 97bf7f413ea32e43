#include "workspace/openproject.h"

#include "dialogs/job.h"
#include "model/query.h"
#include "settings/author.h"

#include <QFileInfo>
#include <QPointer>

namespace trayecto::ui {

OpenProject::OpenProject(store::Opened opened)
    : m_file(std::move(opened.file)), m_document(std::move(opened.start), m_file.get()), m_state(m_file->state()),
      m_openedSeq(m_document.seq()), m_fileSeq(m_openedSeq)
{
    const auto sign = [this] { m_document.setAuthor(Author::instance().name()); };
    connect(&Author::instance(), &Author::nameChanged, this, sign);
    sign();
    connect(&m_document, &edit::Document::changed, this, &OpenProject::changed);
    connect(m_file.get(), &store::ProjectFile::stateChanged, this, [this](const store::StoreState& state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    });
}

OpenProject::~OpenProject()
{
    // Whoever closes the project has asked before; there is nobody left to tell.
    (void)m_file->flush();
}

QString OpenProject::title() const
{
    if (!m_file->isDraft())
        return QFileInfo(m_file->path()).completeBaseName();
    const model::ProjectInfo* info = model::info(project());
    if (info && !info->title.isEmpty())
        return info->title;
    const auto maps = model::maps(project());
    return !maps.empty() && !maps.front()->title.isEmpty() ? maps.front()->title : tr("Untitled");
}

bool OpenProject::apply(const base::Result<edit::Edit>& edit)
{
    m_travels.clear();
    return told(edit ? m_document.apply(*edit) : base::Result<qint64>(edit.error()));
}

bool OpenProject::undo()
{
    return travel(true);
}

bool OpenProject::redo()
{
    return travel(false);
}

bool OpenProject::travel(bool back)
{
    const auto unread = m_document.unread(back);
    if (!m_isReading && !unread)
        return told(back ? m_document.undo() : m_document.redo());
    m_travels.push_back(back);
    if (!m_isReading)
        readStep(*unread);
    return true;
}

void OpenProject::readStep(const edit::LogRange& step)
{
    using Entries = base::Result<std::vector<edit::LoggedEdit>>;
    m_isReading = true;
    inBackground<Entries>(
        {}, [reader = m_file->reader(), step] { return reader.load(step.first, step.last); },
        [open = QPointer<OpenProject>(this), step](const Entries& entries, bool) {
            if (!open)
                return;
            open->m_isReading = false;
            const std::vector<bool> travels = std::exchange(open->m_travels, {});
            if (!entries)
                return Q_EMIT open->refused(entries.error());
            open->m_document.fill(step, *entries);
            for (const bool back : travels)
                open->travel(back);
        });
}

bool OpenProject::told(const base::Result<qint64>& result)
{
    if (!result)
        Q_EMIT refused(result.error());
    return bool(result);
}

} // namespace trayecto::ui
