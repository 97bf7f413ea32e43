#include "workspace/openproject.h"

#include "model/query.h"
#include "settings/author.h"

#include <QFileInfo>

namespace trayecto::ui {

OpenProject::OpenProject(store::Opened opened)
    : m_file(std::move(opened.file)), m_document(std::move(opened.start), m_file.get()), m_state(m_file->state())
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
    return told(edit ? m_document.apply(*edit) : base::Result<qint64>(edit.error()));
}

bool OpenProject::undo()
{
    return told(m_document.undo());
}

bool OpenProject::redo()
{
    return told(m_document.redo());
}

bool OpenProject::told(const base::Result<qint64>& result)
{
    if (!result)
        Q_EMIT refused(result.error());
    return bool(result);
}

} // namespace trayecto::ui
