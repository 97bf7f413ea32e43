#include "workspace/backupkeeper.h"

#include "base/clock.h"
#include "dialogs/job.h"
#include "store/backups.h"

#include <QPointer>

namespace trayecto::ui {

namespace {
// Whether one is due is for the folder of backups to say: another window may have made one.
constexpr qint64 kLookEveryMs = 5 * 60'000;
constexpr int kRestMs = 2000;
} // namespace

BackupKeeper::BackupKeeper(OpenProject& open, QObject* parent) : QObject(parent), m_open(open)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&open, &OpenProject::changed, this, [this] {
        if (m_open.file().path() != m_path || base::nowMs() >= m_nextLookMs)
            m_rest.start();
    });
    connect(&m_rest, &QTimer::timeout, this, &BackupKeeper::look);
}

void BackupKeeper::look()
{
    const QString path = m_open.file().path();
    if (m_isWorking)
        return;
    m_path = path;
    m_nextLookMs = base::nowMs() + kLookEveryMs;
    if (m_open.file().isDraft())
        return;
    m_isWorking = true;
    inBackground<base::Result<bool>>(
        {}, [reader = m_open.file().reader(), path] { return store::backUp(reader, path); },
        [keeper = QPointer<BackupKeeper>(this)](const base::Result<bool>& done, bool) {
            if (!keeper)
                return;
            keeper->m_isWorking = false;
            if (!done && done.error().code != base::ErrorCode::cancelled)
                Q_EMIT keeper->failed(done.error());
            else if (done && *done)
                Q_EMIT keeper->made();
        });
}

} // namespace trayecto::ui
