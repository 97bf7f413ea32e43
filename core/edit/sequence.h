// Several operations as one edit.
#pragma once

#include "base/result.h"
#include "edit/edit.h"

namespace trayecto::edit {

// Each operation sees what those before it did. The first error, or a rule broken on the way, makes the whole of it an
// error.
class EditSequence
{
  public:
    explicit EditSequence(model::Project project) : m_project(std::move(project)) {}

    // `operation` takes a project and gives a Result<Edit>.
    template <class Operation> void add(Operation&& operation)
    {
        if (!m_error)
            append(operation(std::as_const(m_project)));
    }

    bool isEmpty() const { return !m_edit; }
    // With the label of the first. Pre: something was added.
    base::Result<Edit> finish();

  private:
    void append(base::Result<Edit> edit);

    model::Project m_project;
    std::optional<Edit> m_edit;
    std::optional<base::Error> m_error;
};

} // namespace trayecto::edit
