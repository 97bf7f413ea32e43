// A map as a file that leaves the program: PDF, SVG or PNG, after the file's suffix.
#pragma once

#include "base/result.h"
#include "export/options.h"

#include <QObject>
#include <atomic>
#include <memory>

class QThread;

namespace trayecto::exporting {

// Writes a picture of the map to `path`. A file that is there is replaced once the new one is complete and on disk;
// until then, and after an error or a cancel, it is as it was and nothing lies beside it.
// SVG and PNG hold one picture: the pages of a paper stand in it below each other.
// Thread: any. Pre: a QGuiApplication lives.
// Errors: wrongUsage (suffix, dpi), notFound (no such map), tooLarge, cancelled, fileUnwritable, diskFull, ioError.
base::Result<void> exportTo(const Snapshot& snapshot, const ExportOptions& options, const QString& path,
                            Progress* progress = nullptr);

// exportTo() in a thread of its own. Signals come in the thread of the job.
class ExportJob : public QObject
{
    Q_OBJECT

  public:
    ExportJob(Snapshot snapshot, ExportOptions options, QString path, QObject* parent = nullptr);
    // Cancels and waits.
    ~ExportJob() override;

    // Once.
    void start();
    void cancel();
    const QString& path() const { return m_path; }

  Q_SIGNALS:
    void progressed(int done, int total);
    // The last signal; after a cancel the result is the error `cancelled`, unless the file was complete before.
    void finished(const trayecto::base::Result<void>& result);

  private:
    class Reporter;

    const Snapshot m_snapshot;
    const ExportOptions m_options;
    const QString m_path;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace trayecto::exporting
