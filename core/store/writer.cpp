#include "store/writer.h"

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
// With a disk, before the thread is left to itself.
constexpr auto kPatienceAtEnd = 10s;
constexpr auto kPatienceForNothing = 1s;

Error noAnswer()
{
    return {ErrorCode::ioError, {}, QStringLiteral(QT_TRANSLATE_NOOP("Error", "the disk does not answer"))};
}

} // namespace

Result<std::unique_ptr<Writer>> Writer::start(std::unique_ptr<EditLock> lock, std::shared_ptr<OpenFile> file,
                                              const LogEnd& end, Events events)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(std::move(lock), std::move(file));
    if (!connection)
        return connection.error();
    if ((*connection)->end != end)
        return Error{ErrorCode::fileMoved, (*connection)->file->path(),
                     QStringLiteral(QT_TRANSLATE_NOOP("Error", "changed while it was being opened"))};
    return std::unique_ptr<Writer>(new Writer(std::move(*connection), std::move(events)));
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

bool Writer::stop()
{
    std::unique_lock guard(m_mutex);
    m_events = {[](qint64) {}, [](const StoreState&) {}};
    m_isStopping = true;
    m_wake.notify_one();
    const auto patience = m_queue.empty() || m_isLeaving ? kPatienceForNothing : kPatienceAtEnd;
    qint64 before;
    do {
        before = m_storedSeq;
        m_progress.wait_for(guard, patience, [&] { return m_hasEnded || m_storedSeq > before; });
    } while (!m_hasEnded && m_storedSeq > before);
    if (m_hasEnded)
        m_connection.reset(); // a Reader that is still on its way out holds no lock
    return m_hasEnded;
}

void Writer::enqueue(const LoggedEdit& entry)
{
    const std::scoped_lock guard(m_mutex);
    if (m_isAbandoned) {
        m_dropped = m_dropped ? m_dropped : m_state.reason;
        return;
    }
    m_queue.push_back(entry);
    if (m_state.condition == StoreCondition::saved)
        setState(StoreCondition::saving);
    m_wake.notify_one();
}

Result<void> Writer::flush(std::chrono::milliseconds timeout, const std::stop_token& stop)
{
    std::unique_lock guard(m_mutex);
    const qint64 before = m_attempts;
    m_nextAttempt = Clock::now();
    m_wake.notify_one();
    m_progress.wait_for(guard, stop, timeout,
                        [&] { return m_queue.empty() || m_isLeaving || (m_failures > 0 && m_attempts > before); });
    if (m_dropped)
        return *m_dropped;
    if (m_queue.empty())
        return {};
    if (m_state.reason)
        return *m_state.reason;
    return noAnswer();
}

qint64 Writer::abandon()
{
    (void)post([this] { return dropWaiting(); })->answer.get_future().get();
    return storedSeq();
}

void Writer::letGo(std::chrono::milliseconds patience)
{
    const auto task = post([this] { return dropWaiting(); });
    {
        const std::scoped_lock guard(m_mutex);
        m_isLeaving = true;
        m_progress.notify_all();
    }
    task->answer.get_future().wait_for(patience);
}

Result<void> Writer::dropWaiting()
{
    (void)resolve(); // what cannot be told is not called stored
    const std::scoped_lock guard(m_mutex);
    const Error refusal{ErrorCode::readOnly, m_connection->file->path(),
                        QStringLiteral(QT_TRANSLATE_NOOP("Error", "given up after an error"))};
    if (!m_queue.empty())
        m_dropped = m_state.reason ? *m_state.reason : refusal;
    m_isAbandoned = true;
    m_queue.clear();
    setState(StoreCondition::readOnly, refusal);
    m_progress.notify_all();
    return {};
}

std::optional<Error> Writer::refusal() const
{
    const std::scoped_lock guard(m_mutex);
    return m_isAbandoned ? m_state.reason : std::nullopt;
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
        auto loaded = m_connection->load(first, lastWritten);
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

Result<std::vector<edit::HistoryEntry>> Writer::heads(qint64 first, qint64 last)
{
    std::vector<edit::HistoryEntry> entries;
    const Result<void> done = call([&]() -> Result<void> {
        const std::vector<LoggedEdit> unwritten = waiting();
        const qint64 lastWritten = unwritten.empty() ? last : std::min(last, unwritten.front().seq - 1);
        auto loaded = m_connection->heads(first, lastWritten);
        if (!loaded)
            return loaded.error();
        entries = std::move(*loaded);
        for (const LoggedEdit& entry : unwritten)
            if (entry.seq >= first && entry.seq <= last)
                entries.push_back({entry.seq, entry.step, entry.direction, entry.edit.label, entry.edit.gesture,
                                   entry.edit.author, entry.edit.timeMs});
        return {};
    });
    if (!done)
        return done.error();
    return entries;
}

Result<void> Writer::copyTo(const QString& target, base::Existing existing, const CopyCheck& check,
                            std::chrono::milliseconds patience)
{
    const auto work = [&]() -> Result<void> {
        const Result<LogEnd> copied = copy(target, existing, check);
        return copied ? Result<void>() : copied.error();
    };
    return call(work, patience);
}

Result<void> Writer::continueAt(const QString& target, base::Existing existing)
{
    return call([&] { return moveTo(target, existing); });
}

// Rows that another program changed and edits made on ours do not belong together.
Result<LogEnd> Writer::copy(const QString& target, base::Existing existing, const CopyCheck& check)
{
    if (const Result<void> resolved = resolve(); !resolved)
        return resolved.error();
    if (const Result<void> checked = m_connection->checkJournal(); !checked)
        return checked.error();
    if (const Result<void> checked = m_connection->checkUntouched(); !checked)
        return checked.error();
    return writeCopy(m_connection->database, waiting(), target, existing, [&](const QString& path) {
        Result<void> checked = m_connection->checkUntouched();
        return checked && check ? check(path) : checked;
    });
}

Result<void> Writer::moveTo(const QString& target, base::Existing existing)
{
    const Result<LogEnd> copied = copy(target, existing, {});
    if (!copied)
        return copied.error();
    Result<std::unique_ptr<Connection>> next = Connection::open(target);
    if (!next)
        return next.error();
    if ((*next)->end != *copied)
        return Error{ErrorCode::fileMoved, target,
                     QStringLiteral(QT_TRANSLATE_NOOP("Error", "replaced by another file"))};
    const std::scoped_lock guard(m_mutex); // let go before `next`: to close the old file may take as long as its disk
    m_connection.swap(*next);
    settleUpTo(m_connection->end.seq);
    return {};
}

std::shared_ptr<Writer::Task> Writer::post(std::function<Result<void>()> work)
{
    auto task = std::make_shared<Task>();
    task->work = std::move(work);
    const std::scoped_lock guard(m_mutex);
    if (m_hasEnded) {
        task->answer.set_value(Error{ErrorCode::cancelled, {}, {}});
        return task;
    }
    m_tasks.push_back(task);
    m_wake.notify_one();
    return task;
}

Result<void> Writer::call(std::function<Result<void>()> work, std::chrono::milliseconds patience)
{
    const auto task = post(std::move(work));
    std::future<Result<void>> answer = task->answer.get_future();
    if (answer.wait_for(patience) == std::future_status::timeout) {
        const std::scoped_lock guard(m_mutex);
        if (std::erase(m_tasks, task) > 0)
            return noAnswer();
    }
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
            task->answer.set_value(task->work());
            guard.lock();
        } else if (m_isStopping && (m_queue.empty() || m_failures > 0)) {
            m_hasEnded = true;
            m_progress.notify_all();
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
            if (m_queue.empty() && !m_isAbandoned)
                setState(place ? StoreCondition::saved : StoreCondition::moved,
                         place ? std::nullopt : std::optional(place.error()));
        }
    }
}

Result<void> Writer::store(const LoggedEdit& entry)
{
    if (Result<void> place = m_connection->file->checkPlace(); !place)
        return place;
    if (Result<void> resolved = m_connection->resolve(); !resolved)
        return resolved;
    return m_connection->end.seq < entry.seq ? m_connection->write(entry) : Result<void>();
}

// So that what is in the file waits no more.
Result<void> Writer::resolve()
{
    if (Result<void> resolved = m_connection->resolve(); !resolved)
        return resolved;
    const std::scoped_lock guard(m_mutex);
    if (!m_isAbandoned && m_connection->end.seq > m_storedSeq)
        settleUpTo(m_connection->end.seq);
    return {};
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
