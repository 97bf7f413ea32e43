// A project open in a window: its document and its file.
#pragma once

#include "edit/words.h"
#include "store/projectfile.h"

namespace trayecto::ui {

// Everything in a window that changes the project does it through apply(), undo() and redo().
class OpenProject : public QObject
{
    Q_OBJECT

  public:
    // Pre: `opened` was made in this thread, or its file has been moved to it.
    explicit OpenProject(store::Opened opened);
    // Waits for the edits that are still on their way; what cannot be stored is lost, so flush the file before.
    ~OpenProject() override;

    const model::Project& project() const { return m_document.project(); }
    edit::Document& document() { return m_document; }
    store::ProjectFile& file() { return *m_file; }
    const store::StoreState& state() const { return m_state; }
    bool isEditable() const { return !m_file->refusal(); }
    // The log's last entry when it was opened: what came after it is of this sitting.
    qint64 openedSeq() const { return m_openedSeq; }
    // The same, or when the file was made by Save as.
    qint64 fileSeq() const { return m_fileSeq; }
    void beginFile() { m_fileSeq = m_document.seq(); }
    // Of the file where it has a name, else of the project.
    QString title() const;

    // Puts what an operation gave into the project. An error, of the operation too, is told by refused() and changes
    // nothing.
    bool apply(const base::Result<edit::Edit>& edit);
    // A step made before the program started is read from the file first: then they return at once, and the step comes
    // a moment later, unless somebody goes on working meanwhile.
    bool undo();
    bool redo();

  Q_SIGNALS:
    void changed(const trayecto::edit::ChangeSet& changes);
    void stateChanged(const trayecto::store::StoreState& state);
    void refused(const trayecto::base::Error& error);

  private:
    bool told(const base::Result<qint64>& result);
    bool travel(bool back);
    void readStep(const edit::LogRange& step);

    std::unique_ptr<store::ProjectFile> m_file;
    edit::Document m_document;
    store::StoreState m_state;
    qint64 m_openedSeq;
    qint64 m_fileSeq;
    bool m_isReading = false;    // a step of undo
    std::vector<bool> m_travels; // wait for that; true: back
};

} // namespace trayecto::ui
