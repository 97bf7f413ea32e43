// The panel of whatever is selected. It comes a moment after the selection, once the map has shown that: whoever goes
// through the map by keys does not wait for a panel at every card.
#pragma once

#include "panels/subjectpanels.h"
#include "widgets/panelscroll.h"

#include <QBasicTimer>

namespace trayecto::ui {

class Inspector : public PanelScroll
{
    Q_OBJECT

  public:
    Inspector(OpenProject& open, Selection& selection, QWidget* parent = nullptr);

    // What is shown where nothing is selected.
    void setHome(const Subject& subject);
    const Subject& shown() const { return m_shown; }
    // A comment on what is selected.
    void beginComment();

  protected:
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

  private:
    void showSubject(const Subject& subject);
    void showCurrent();
    void showCurrentSoon();

    Id<model::Persona> m_whose;
    PanelContext m_context;
    Subject m_home;
    Subject m_shown;
    ui::Panel* m_panel = nullptr;
    QBasicTimer m_due;
    bool m_wasEditable;
};

} // namespace trayecto::ui
