// The panel of whatever is selected.
#pragma once

#include "panels/subjectpanels.h"

#include <QScrollArea>

namespace trayecto::ui {

class Inspector : public QScrollArea
{
    Q_OBJECT

  public:
    Inspector(OpenProject& open, Selection& selection, QWidget* parent = nullptr);

    // What is shown where nothing is selected.
    void setHome(const Subject& subject);
    // A comment on what is selected.
    void beginComment();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showSubject(const Subject& subject);
    void showCurrent();

    Id<model::Persona> m_whose;
    PanelContext m_context;
    Subject m_home;
    Subject m_shown;
    ui::Panel* m_panel = nullptr;
    bool m_wasEditable;
};

} // namespace trayecto::ui
