// The project file: made, opened, written and copied. The public door of the store.
#pragma once

#include "edit/document.h"
#include "store/files.h"
#include "store/storestate.h"

#include <chrono>
#include <mutex>

namespace trayecto::store {

class OpenFile;
class Writer;
struct Opened;

enum class OpenFor { reading, editing };

// An open project file. Edits go to a writer thread, one transaction each; the caller never waits for the disk.
//
//     auto opened = ProjectFile::open(path, OpenFor::editing);
//     edit::Document document(std::move(opened->start), opened->file.get());
//
// Thread: signals and the calls of EditSink belong to the thread it was made in; the rest may be called from any.
class ProjectFile : public QObject, public edit::EditSink
{
    Q_OBJECT

  public:
    // A new file whose log begins with `first`. It appears under its name only when it is complete.
    // Errors: ruleBroken, fileExists, fileUnwritable, diskFull, ioError.
    static base::Result<Opened> create(const QString& path, const edit::Edit& first,
                                       Existing existing = Existing::keep);
    // A file for work that has no name yet; see drafts.h.
    static base::Result<Opened> createDraft(const edit::Edit& first);
    // For editing, where that is possible: refusal() and state() say when somebody else edits the file (viewOnly) or it
    // cannot be written (readOnly). Opening for reading changes no byte and leaves no file behind.
    // Errors: fileNotFound, fileUnreadable, notATrayectoFile, fileDamaged, fileTooNew, fileHostile, fileInUse, ioError.
    static base::Result<Opened> open(const QString& path, OpenFor purpose);

    // Writes what waits as long as nothing fails; what could not be written is dropped: flush() first.
    ~ProjectFile() override;

    QString path() const;
    bool isDraft() const;
    StoreState state() const;
    // The last edit whose COMMIT returned.
    qint64 storedSeq() const;

    std::optional<base::Error> refusal() const override;
    void store(const edit::LoggedEdit& edit) override;
    base::Result<std::vector<edit::LoggedEdit>> load(qint64 first, qint64 last) override;

    // Waits until every edit is stored, or says why the first that waits is not; it goes on waiting to be stored.
    base::Result<void> flush(std::chrono::milliseconds timeout = std::chrono::seconds(10));
    // Writes no more and drops what waits. Returns storedSeq(), which is then final.
    qint64 abandon();

    // A compact copy with all edits, those that wait included; the document stays where it is.
    base::Result<void> saveCopy(const QString& path, Existing existing = Existing::keep);
    // saveCopy(), and goes on there; a draft is removed. After an error it goes on where it was.
    base::Result<void> saveAs(const QString& path, Existing existing = Existing::keep);
    // What is in memory: by saveCopy() where that gives it, else with a log that begins anew.
    base::Result<void> rescueCopy(const QString& path, const model::Project& memory,
                                  Existing existing = Existing::keep);

  Q_SIGNALS:
    void stored(qint64 seq);
    void stateChanged(const trayecto::store::StoreState& state);

  private:
    explicit ProjectFile(std::shared_ptr<OpenFile> file);

    mutable std::mutex m_mutex; // of m_file, which saveAs() changes
    std::shared_ptr<OpenFile> m_file;
    std::unique_ptr<Writer> m_writer; // null: not edited
    StoreState m_refused;             // why not
    qint64 m_loadedSeq = 0;
};

struct Opened
{
    std::unique_ptr<ProjectFile> file;
    edit::Document::Start start;
};

} // namespace trayecto::store
