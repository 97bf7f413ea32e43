#include "export/exporter.h"

#include "base/clock.h"
#include "base/files.h"
#include "export/picture.h"
#include "paint/theme.h"

#include <QFileInfo>
#include <QThread>

namespace trayecto::exporting {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

class NoProgress : public Progress
{
  public:
    void report(int, int) override {}
    bool isCancelled() const override { return false; }
};

QString joined(const QStringList& parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

Picture pictureOf(const model::MapIndex& map, const ExportOptions& options)
{
    layout::LayoutEngine engine;
    layout::PageOptions pages{options.format, options.language, options.date, options.note};
    if (!pages.date.isValid())
        pages.date = QDateTime::fromMSecsSinceEpoch(base::nowMs()).date();
    Picture picture;
    picture.sheets = layout::paginate(engine, map, pages);
    picture.paint.theme = options.colors == Colors::dark ? &paint::darkTheme() : &paint::lightTheme();
    picture.paint.textAsCurves = options.textAsCurves;
    picture.language = options.language;
    picture.title = map.map()->title;
    picture.author = map.map()->owner;
    picture.subject = joined({map.persona() ? map.persona()->name : QString(), map.map()->scenario});
    return picture;
}

Result<QByteArray> bytesOf(const QString& suffix, const Picture& picture, int dpi, Progress& progress)
{
    if (suffix == QLatin1String("pdf"))
        return pdfOf(picture, progress);
    return suffix == QLatin1String("svg") ? svgOf(picture, progress) : pngOf(picture, dpi, progress);
}

} // namespace

Result<void> exportTo(const Snapshot& snapshot, const ExportOptions& options, const QString& path, Progress* progress)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != QLatin1String("pdf") && suffix != QLatin1String("svg") && suffix != QLatin1String("png"))
        return Error{ErrorCode::wrongUsage, path, QStringLiteral(".pdf, .svg, .png")};
    if (options.dpi < kLeastDpi || options.dpi > kMostDpi)
        return Error{ErrorCode::wrongUsage, path, QStringLiteral("dpi: %1 to %2").arg(kLeastDpi).arg(kMostDpi)};
    const model::MapIndex map(snapshot.project, snapshot.map);
    if (!map.map())
        return Error{ErrorCode::notFound, path, QStringLiteral("map %1").arg(snapshot.map.toString())};

    // Before the work, which would be for nothing.
    const Result<std::unique_ptr<base::NewFile>> file = base::NewFile::beside(path, base::Existing::replace);
    if (!file)
        return file.error();
    NoProgress nobody;
    Progress& watched = progress ? *progress : nobody;
    if (watched.isCancelled())
        return Error{ErrorCode::cancelled, path, {}};
    Result<QByteArray> bytes = bytesOf(suffix, pictureOf(map, options), options.dpi, watched);
    if (!bytes)
        return Error{bytes.error().code, path, bytes.error().detail};
    if (Result<void> written = (*file)->write(*bytes); !written)
        return written;
    if (watched.isCancelled())
        return Error{ErrorCode::cancelled, path, {}};
    return (*file)->place();
}

class ExportJob::Reporter : public Progress
{
  public:
    explicit Reporter(ExportJob& job) : m_job(job) {}

    void report(int done, int total) override
    {
        QMetaObject::invokeMethod(
            &m_job, [job = &m_job, done, total] { Q_EMIT job->progressed(done, total); }, Qt::QueuedConnection);
    }
    bool isCancelled() const override { return m_job.m_cancelled; }

  private:
    ExportJob& m_job;
};

ExportJob::ExportJob(Snapshot snapshot, ExportOptions options, QString path, QObject* parent)
    : QObject(parent), m_snapshot(std::move(snapshot)), m_options(std::move(options)), m_path(std::move(path))
{
}

ExportJob::~ExportJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ExportJob::start()
{
    Q_ASSERT(!m_thread);
    m_thread.reset(QThread::create([this] {
        Reporter reporter(*this);
        const Result<void> result = exportTo(m_snapshot, m_options, m_path, &reporter);
        QMetaObject::invokeMethod(
            this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void ExportJob::cancel()
{
    m_cancelled = true;
}

} // namespace trayecto::exporting
