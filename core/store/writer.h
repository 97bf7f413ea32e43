// The thread that writes a document's edits, one transaction each, in order.
#pragma once

#include "store/connection.h"
#include "store/copies.h"
#include "store/storestate.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <stop_token>
#include <thread>

namespace trayecto::store {

// An edit is acknowledged only after its COMMIT returned. One that cannot be written stays first in the queue and is
// tried again until it can; those behind it wait.
// Thread: any, unless it says otherwise.
class Writer
{
  public:
    static constexpr std::chrono::seconds kPatience{20}; // with a disk, before a task can begin

    // Called on any thread, with the writer locked: they only pass on.
    struct Events
    {
        std::function<void(qint64 seq)> stored;
        std::function<void(const StoreState&)> stateChanged;
    };

    // Opens the file for writing and checks that its log ends as it did when it was loaded.
    // Errors: fileUnwritable, fileMoved, ioError, diskFull ...
    static base::Result<std::unique_ptr<Writer>> start(std::unique_ptr<EditLock> lock, std::shared_ptr<OpenFile> file,
                                                       const LogEnd& end, Events events);
    // Writes what waits as long as nothing fails; what has failed is dropped: flush() first.
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void enqueue(const edit::LoggedEdit& entry);
    // Tries at once and waits until all is stored. Errors: why the first of what waits cannot be.
    base::Result<void> flush(std::chrono::milliseconds timeout, const std::stop_token& stop);
    // Writes no more and drops what waits; flush() goes on to say so. Returns the last seq that is in the file.
    qint64 abandon();
    // The same, but where the disk has not answered after `patience`, it is done as soon as it does.
    void letGo(std::chrono::milliseconds patience);
    // Passes on no more, and lets the thread end as the destructor does. False where it hangs on a disk: the destructor
    // would wait for that.
    bool stop();
    // Why edits are not taken: it was abandoned.
    std::optional<base::Error> refusal() const;
    qint64 storedSeq() const;
    StoreState state() const;
    std::shared_ptr<OpenFile> file() const;

    base::Result<std::vector<edit::LoggedEdit>> load(qint64 first, qint64 last);
    base::Result<std::vector<edit::HistoryEntry>> heads(qint64 first, qint64 last);
    // The file with all that waits. Errors: fileMoved where another program changed the file's rows, or put a file with
    // a journal in its place; those of writeCopy() and of `check`.
    base::Result<void> copyTo(const QString& target, base::Existing existing, const CopyCheck& check,
                              std::chrono::milliseconds patience);
    // copyTo(), and goes on there. All that waited is then stored. After an error it goes on where it was; the copy
    // lies at the target where it is only that it could not be opened there. Errors: those of copyTo() and start(),
    // fileMoved where another file has taken the place of the copy.
    base::Result<void> continueAt(const QString& target, base::Existing existing);

  private:
    using Clock = std::chrono::steady_clock;
    Writer(std::unique_ptr<Connection> connection, Events events);
    void run();
    // On the writer's thread, unlocked.
    base::Result<void> store(const edit::LoggedEdit& entry);
    base::Result<void> resolve();
    // Returns where the log of the copy ends.
    base::Result<LogEnd> copy(const QString& target, base::Existing existing, const CopyCheck& check);
    base::Result<void> moveTo(const QString& target, base::Existing existing);
    // Locked.
    void settle(const base::Result<void>& outcome);
    void settleUpTo(qint64 seq);
    void setState(StoreCondition condition, std::optional<base::Error> reason = std::nullopt);

    struct Task
    {
        std::function<base::Result<void>()> work;
        std::promise<base::Result<void>> answer;
    };
    // Runs on the writer's thread between two edits; answered with `cancelled` where that has ended.
    std::shared_ptr<Task> post(std::function<base::Result<void>()> work);
    // Waits for it, unless the thread hangs on a disk and does not begin within `patience`: it is then withdrawn.
    // Errors: ioError for that.
    base::Result<void> call(std::function<base::Result<void>()> work, std::chrono::milliseconds patience = kPatience);
    base::Result<void> dropWaiting();
    std::vector<edit::LoggedEdit> waiting() const;

    // Writer's thread only; another one is put in its place locked.
    std::unique_ptr<Connection> m_connection;

    mutable std::mutex m_mutex;
    Events m_events;
    std::condition_variable m_wake;
    std::condition_variable_any m_progress;
    std::deque<edit::LoggedEdit> m_queue;
    std::deque<std::shared_ptr<Task>> m_tasks;
    StoreState m_state;
    qint64 m_storedSeq = 0;
    int m_failures = 0; // of the edit in front, in a row
    qint64 m_attempts = 0;
    Clock::time_point m_nextAttempt;
    bool m_isStopping = false;
    bool m_hasEnded = false;
    bool m_isLeaving = false; // it is to be abandoned as soon as the disk answers
    bool m_isAbandoned = false;
    std::optional<base::Error> m_dropped; // why an edit never came into the file

    std::thread m_thread;
};

} // namespace trayecto::store
