// The project file: made, opened, written and copied. The public door of the store.
#pragma once

#include "base/files.h"
#include "edit/document.h"
#include "store/copies.h"
#include "store/editlog.h"
#include "store/reader.h"
#include "store/storestate.h"

#include <chrono>
#include <mutex>
#include <stop_token>

namespace trayecto::store {

class EditLock;
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
                                       base::Existing existing = base::Existing::keep);
    // A file for work that has no name yet; see drafts.h.
    static base::Result<Opened> createDraft(const edit::Edit& first);
    // For editing, where that is possible: refusal() and state() say when somebody else edits the file (viewOnly) or it
    // cannot be written (readOnly). Opening for reading changes no byte and leaves no file behind.
    // Errors: fileNotFound, fileUnreadable, notATrayectoFile, fileDamaged, fileTooNew, fileHostile, fileInUse, ioError.
    static base::Result<Opened> open(const QString& path, OpenFor purpose);

    // Writes what waits as long as nothing fails; what could not be written is dropped: flush() first. Where the disk
    // hangs, the writer's thread is left to itself: it keeps the file open and locked until the disk answers or the
    // process ends.
    ~ProjectFile() override;

    QString path() const;
    bool isDraft() const;
    StoreState state() const;
    // The last edit whose COMMIT returned.
    qint64 storedSeq() const;

    std::optional<base::Error> refusal() const override;
    void store(const edit::LoggedEdit& edit) override;
    base::Result<std::vector<edit::LoggedEdit>> load(qint64 first, qint64 last) override;

    // For other threads, which may outlive this.
    Reader reader() const;

    // Waits until every edit is stored, or says why the first that waits is not; it goes on waiting to be stored.
    // After abandon() it says why what was dropped could not be stored.
    base::Result<void> flush(std::chrono::milliseconds timeout = std::chrono::seconds(10),
                             const std::stop_token& stop = {});
    // Writes no more, drops what waits and refuses further edits. Returns storedSeq(), which is then final.
    qint64 abandon();
    // The same before the file is closed, with no more than `patience` for a disk that hangs: what that is writing just
    // now may still come into the file.
    void letGo(std::chrono::milliseconds patience);

    // A compact copy with all edits, those that wait included; the document stays where it is. After an error the
    // target is what it was; only where the disk fails in the last sync may the copy lie there all the same. Errors:
    // fileMoved where the file is no longer the one that was opened or another program has changed it: rescueCopy() is
    // then the way; fileInUse where somebody edits the target, which may be this document, or holds this file;
    // fileExists, also for a journal that was left there; fileUnwritable, diskFull, ioError.
    base::Result<void> saveCopy(const QString& path, base::Existing existing = base::Existing::keep);
    // saveCopy(), and goes on there; a draft that nobody else edits is removed, where that can be done. After an error
    // it goes on where it was; the copy lies at its place where it is only that it could not be opened there, unless
    // another file has taken that (fileMoved). At the document's own path it is flush(). One that was not edited is
    // edited from then on, where its file is as it was loaded (else: conflict), but not at its own path.
    base::Result<void> saveAs(const QString& path, base::Existing existing = base::Existing::keep);
    // What is in memory: by saveCopy() where that gives it, else with a log that begins anew; that as well where the
    // disk of the document has hung for as long as `patience` before a copy can begin. Errors: of the target.
    base::Result<void> rescueCopy(const QString& path, const model::Project& memory,
                                  base::Existing existing = base::Existing::keep,
                                  std::chrono::milliseconds patience = std::chrono::seconds(15));

  Q_SIGNALS:
    void stored(qint64 seq);
    void stateChanged(const trayecto::store::StoreState& state);

  private:
    explicit ProjectFile(std::shared_ptr<OpenFile> file);

    std::shared_ptr<OpenFile> file() const;
    std::shared_ptr<Writer> writer() const;
    base::Result<void> startWriter(std::unique_ptr<EditLock> lock, std::shared_ptr<OpenFile> file);
    // Where nobody has written since.
    base::Result<void> checkAsLoaded() const;
    base::Result<void> editAt(const QString& target, base::Existing existing);

    mutable std::mutex m_mutex; // of the next two, which saveAs() changes
    std::shared_ptr<OpenFile> m_file;
    std::shared_ptr<Writer> m_writer; // null: not edited
    StoreState m_refused;             // why not
    LogEnd m_loadedEnd;
    quint32 m_loadedChanges = 0;
};

struct Opened
{
    std::unique_ptr<ProjectFile> file;
    edit::Document::Start start;
};

} // namespace trayecto::store
