// A column of fields about one subject, for the inspector.
#pragma once

#include "workspace/openproject.h"
#include "workspace/selection.h"

#include <QWidget>

class QVBoxLayout;

namespace trayecto::ui {

// What a panel works on; all outlive it.
struct PanelContext
{
    OpenProject& open;
    Selection& selection;
    Id<model::Persona>& whose; // feelings are spoken about; null: those of the map's persona
};

class Panel : public QWidget
{
    Q_OBJECT

  public:
    Panel(const PanelContext& context, QWidget* parent);

    // Reads its fields from the project. A text that is being typed is left alone until it rests.
    virtual void refresh() = 0;
    // Whether what it shows may be another after these changes.
    virtual bool isAbout(const edit::ChangeSet& changes) const = 0;
    // The keyboard goes to where a comment is written; nowhere where there are none.
    virtual void beginComment() {}

  protected:
    const PanelContext& context() const { return m_context; }
    OpenProject& open() { return m_context.open; }
    const model::Project& project() const { return m_context.open.project(); }
    Selection& selection() { return m_context.selection; }
    void addHeading(const QString& text);
    void addWidget(QWidget* widget);
    // A field with its name before it.
    void addField(const QString& name, QWidget* field);
    // A field with its name above it.
    void addWide(const QString& name, QWidget* field);

  private:
    PanelContext m_context;
    QVBoxLayout* m_layout;
    QObject* m_wheelGuard;
};

} // namespace trayecto::ui
