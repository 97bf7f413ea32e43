#include "store/writer.h"

#include "store/migrations.h"

#include <future>

namespace trayecto::store {

using base::Error;
using base::ErrorCode;
using base::Result;
using edit::LoggedEdit;
using namespace std::chrono_literals;

namespace {

// How often to look whether the file is still where it was.
constexpr auto kWatch = 1s;
constexpr auto kFirstPause = 100ms;
constexpr auto kLongestPause = 1s;

} // namespace

// Also takes back what a commit cut short has left.
Result<void> Writer::Connection::open()
{
    if (Result<void> opened = database.open(file->path(), Database::Mode::readWrite); !opened)
        return opened;
    if (const Result<qint64> version = database.integer("PRAGMA user_version"); !version)
        return version.error();
    else if (*version < newestVersion())
        if (Result<void> migrated = migrate(database); !migrated)
            return migrated;
    const Result<LogEnd> found = log.end();
    if (!found)
        return found.error();
    end = *found;
    const Result<qint64> data = database.integer("PRAGMA data_version");
    if (!data)
        return data.error();
    dataVersion = *data;
    return {};
}

// Pre: a transaction is open.
Result<void> Writer::Connection::checkUntouched()
{
    const Result<qint64> data = database.integer("PRAGMA data_version");
    if (!data)
        return data.error();
    isForeign = isForeign || *data != dataVersion;
    if (isForeign)
        return Error{ErrorCode::fileMoved, file->path(), QStringLiteral("changed by another program")};
    return {};
}

Result<void> Writer::Connection::write(const LoggedEdit& entry)
{
    Transaction transaction(database);
    if (Result<void> begun = transaction.begin(); !begun)
        return begun;
    if (Result<void> checked = checkUntouched(); !checked)
        return checked;
    if (Result<void> written = rows.write(entry.edit); !written)
        return written;
    const Result<LogEnd> next = log.append(end, entry);
    if (!next)
        return next.error();
    attempted = *next;
    if (Result<void> committed = transaction.commit(); !committed)
        return committed;
    end = *next;
    return {};
}

Result<std::unique_ptr<Writer>> Writer::start(std::unique_ptr<EditLock> lock, std::shared_ptr<OpenFile> file,
                                              const LogEnd& end, Events events)
{
    auto connection = std::make_unique<Connection>();
    connection->file = std::move(file);
    connection->lock = std::move(lock);
    if (const Result<void> opened = connection->open(); !opened)
        return opened.error();
    if (connection->end != end)
        return Error{ErrorCode::fileMoved, connection->file->path(),
                     QStringLiteral("changed while it was being opened")};
    return std::unique_ptr<Writer>(new Writer(std::move(connection), std::move(events)));
}

Writer::Writer(std::unique_ptr<Connection> connection, Events events)
    : m_connection(std::move(connection)), m_events(std::move(events)), m_storedSeq(m_connection->end.seq)
{
    m_thread = std::thread([this] { run(); });
}

Writer::~Writer()
{
    {
        const std::scoped_lock guard(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Writer::enqueue(const LoggedEdit& entry)
{
    const std::scoped_lock guard(m_mutex);
    if (m_isAbandoned)
        return;
    m_queue.push_back(entry);
    if (m_state.condition == StoreCondition::saved)
        setState(StoreCondition::saving);
    m_wake.notify_one();
}

Result<void> Writer::flush(std::chrono::milliseconds timeout)
{
    std::unique_lock guard(m_mutex);
    const qint64 before = m_attempts;
    m_nextAttempt = Clock::now();
    m_wake.notify_one();
    m_progress.wait_for(guard, timeout, [&] { return m_queue.empty() || (m_failures > 0 && m_attempts > before); });
    if (m_queue.empty())
        return {};
    if (m_state.reason)
        return *m_state.reason;
    return Error{ErrorCode::ioError, {}, QStringLiteral("the disk does not answer")};
}

qint64 Writer::abandon()
{
    (void)call([this] {
        // Only this thread takes from the front, so the front stays what it is while unlocked.
        std::unique_lock guard(m_mutex);
        m_isAbandoned = true;
        if (m_isUncertain && !m_queue.empty()) {
            const LoggedEdit& front = m_queue.front();
            guard.unlock();
            const Result<bool> stored = isAlreadyStored(front);
            guard.lock();
            if (stored && *stored)
                m_storedSeq = front.seq;
        }
        m_queue.clear();
        m_progress.notify_all();
        return Result<void>();
    });
    return storedSeq();
}

qint64 Writer::storedSeq() const
{
    const std::scoped_lock guard(m_mutex);
    return m_storedSeq;
}

StoreState Writer::state() const
{
    const std::scoped_lock guard(m_mutex);
    return m_state;
}

std::shared_ptr<OpenFile> Writer::file() const
{
    const std::scoped_lock guard(m_mutex);
    return m_connection->file;
}

std::vector<LoggedEdit> Writer::waiting() const
{
    const std::scoped_lock guard(m_mutex);
    return {m_queue.begin(), m_queue.end()};
}

Result<std::vector<LoggedEdit>> Writer::load(qint64 first, qint64 last)
{
    std::vector<LoggedEdit> entries;
    const Result<void> done = call([&]() -> Result<void> {
        const std::vector<LoggedEdit> unwritten = waiting();
        const qint64 lastWritten = unwritten.empty() ? last : std::min(last, unwritten.front().seq - 1);
        auto loaded = m_connection->log.load(first, lastWritten);
        if (!loaded)
            return loaded.error();
        entries = std::move(*loaded);
        for (const LoggedEdit& entry : unwritten)
            if (entry.seq >= first && entry.seq <= last)
                entries.push_back(entry);
        return {};
    });
    if (!done)
        return done.error();
    return entries;
}

Result<void> Writer::copyTo(const QString& target, Existing existing)
{
    return call([&] { return writeCopy(m_connection->database, waiting(), target, existing); });
}

Result<void> Writer::continueAt(const QString& target, Existing existing)
{
    return call([&] { return moveTo(target, existing); });
}

Result<void> Writer::moveTo(const QString& target, Existing existing)
{
    if (Result<void> copied = writeCopy(m_connection->database, waiting(), target, existing); !copied)
        return copied;
    Result<std::shared_ptr<OpenFile>> file = OpenFile::open(target);
    if (!file)
        return file.error();
    auto next = std::make_unique<Connection>();
    next->file = std::move(*file);
    Result<std::unique_ptr<EditLock>> lock = EditLock::take(next->file);
    if (!lock)
        return lock.error();
    next->lock = std::move(*lock);
    if (Result<void> opened = next->open(); !opened)
        return opened;
    m_isUncertain = false;
    const std::scoped_lock guard(m_mutex);
    m_connection = std::move(next);
    settleUpTo(m_connection->end.seq);
    return {};
}

Result<void> Writer::call(const std::function<Result<void>()>& task)
{
    std::promise<Result<void>> promise;
    std::future<Result<void>> answer = promise.get_future();
    {
        const std::scoped_lock guard(m_mutex);
        m_tasks.emplace_back([&] { promise.set_value(task()); });
    }
    m_wake.notify_one();
    return answer.get();
}

void Writer::run()
{
    std::unique_lock guard(m_mutex);
    while (true) {
        const auto now = Clock::now();
        if (!m_tasks.empty()) {
            const auto task = std::move(m_tasks.front());
            m_tasks.pop_front();
            guard.unlock();
            task();
            guard.lock();
        } else if (m_isStopping && (m_queue.empty() || m_failures > 0)) {
            return;
        } else if (!m_queue.empty() && now >= m_nextAttempt) {
            const LoggedEdit& front = m_queue.front(); // stays where it is while others are added
            guard.unlock();
            const Result<void> outcome = store(front);
            guard.lock();
            settle(outcome);
        } else if (!m_queue.empty()) {
            m_wake.wait_until(guard, m_nextAttempt);
        } else if (m_wake.wait_for(guard, kWatch) == std::cv_status::timeout) {
            guard.unlock();
            const Result<void> place = m_connection->file->checkPlace();
            guard.lock();
            if (m_queue.empty())
                setState(place ? StoreCondition::saved : StoreCondition::moved,
                         place ? std::nullopt : std::optional(place.error()));
        }
    }
}

Result<void> Writer::store(const LoggedEdit& entry)
{
    if (Result<void> place = m_connection->file->checkPlace(); !place)
        return place;
    if (m_isUncertain) {
        const Result<bool> stored = isAlreadyStored(entry);
        if (!stored)
            return stored.error();
        m_isUncertain = false;
        if (*stored)
            return {};
    }
    Result<void> written = m_connection->write(entry);
    m_isUncertain = !written;
    return written;
}

// After a COMMIT that failed the transaction may be in the file all the same: the journal was gone, but the sync of the
// folder failed.
Result<bool> Writer::isAlreadyStored(const LoggedEdit& entry)
{
    Connection& connection = *m_connection;
    const Result<LogEnd> end = connection.log.end();
    if (!end)
        return end.error();
    // Taking back a transaction counts as a change by somebody else.
    const Result<qint64> data = connection.database.integer("PRAGMA data_version");
    if (!data)
        return data.error();
    connection.dataVersion = *data;
    if (*end == connection.end)
        return false;
    if (*end != connection.attempted || end->seq != entry.seq)
        return Error{ErrorCode::fileMoved, connection.file->path(), QStringLiteral("changed by another program")};
    if (const Result<void> synced = syncFolderOf(connection.file->path()); !synced)
        return synced.error();
    connection.end = *end;
    return true;
}

void Writer::settle(const Result<void>& outcome)
{
    ++m_attempts;
    if (outcome) {
        settleUpTo(m_queue.front().seq);
        return;
    }
    m_nextAttempt =
        Clock::now() + std::min<Clock::duration>(kFirstPause * (1 << std::min(m_failures, 10)), kLongestPause);
    ++m_failures;
    const bool isMoved = outcome.error().code == ErrorCode::fileMoved;
    setState(isMoved ? StoreCondition::moved : StoreCondition::notSaved, outcome.error());
    m_progress.notify_all();
}

void Writer::settleUpTo(qint64 seq)
{
    while (!m_queue.empty() && m_queue.front().seq <= seq)
        m_queue.pop_front();
    m_storedSeq = seq;
    m_failures = 0;
    m_nextAttempt = {};
    m_events.stored(seq);
    setState(m_queue.empty() ? StoreCondition::saved : StoreCondition::saving);
    m_progress.notify_all();
}

void Writer::setState(StoreCondition condition, std::optional<Error> reason)
{
    const bool isNews = condition != m_state.condition || reason.has_value() != m_state.reason.has_value() ||
                        (reason && (reason->code != m_state.reason->code || reason->detail != m_state.reason->detail));
    m_state = {condition, std::move(reason)};
    if (isNews)
        m_events.stateChanged(m_state);
}

} // namespace trayecto::store
