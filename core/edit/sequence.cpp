#include "edit/sequence.h"

#include "edit/apply.h"

namespace trayecto::edit {

void EditSequence::append(base::Result<Edit> edit)
{
    if (!edit) {
        m_error = edit.error();
    } else if (const base::Result<void> done = applyTo(m_project, *edit); !done) {
        m_error = done.error();
    } else {
        m_edit = m_edit ? composed(*m_edit, *edit) : std::move(*edit);
    }
}

base::Result<Edit> EditSequence::finish()
{
    if (m_error)
        return *m_error;
    return std::move(*m_edit);
}

} // namespace trayecto::edit
