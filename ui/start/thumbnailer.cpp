#include "start/thumbnailer.h"

#include "edit/apply.h"
#include "import/template.h"
#include "layout/pages.h"
#include "model/query.h"
#include "paint/mappainter.h"
#include "paint/theme.h"
#include "settings/appearance.h"
#include "store/projectfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QPainter>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>

namespace trayecto::ui {

namespace {

constexpr int kPixelRatio = 2;
constexpr int kMostKept = 200;
constexpr int kPatienceMs = 1000;   // with the picture under way at the end
constexpr double kMargin = 12;      // pt around the grid, before scaling
constexpr double kLeastScale = 0.4; // pixels for a pt: a wide map shows its beginning
constexpr double kMostScale = 1.1;  // and one of few columns does not shout
const QString kTitle = QStringLiteral("Title");

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/thumbnails");
}

QString cachePath(const QFileInfo& file, base::Language language, bool isDark)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QString key = QStringLiteral("%1\n%2\n%3\n%4\n%5\n%6")
                            .arg(file.absoluteFilePath(), QString::number(file.lastModified().toMSecsSinceEpoch()),
                                 QString::number(file.size()), base::codeOf(language),
                                 QLatin1String(isDark ? "dark" : "light"), QCoreApplication::applicationVersion());
    hash.addData(key.toUtf8());
    return cacheFolder() + u'/' + QString::fromLatin1(hash.result().toHex()) + u".png";
}

// What was not made last goes; a picture is cheap to make anew.
void keep(const Thumbnail& thumbnail, const QString& path)
{
    QDir folder(cacheFolder());
    if (!folder.mkpath(QStringLiteral(".")))
        return;
    QImage image = thumbnail.picture;
    image.setText(kTitle, thumbnail.title);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && image.save(&file, "png"))
        file.commit();
    const QFileInfoList kept = folder.entryInfoList({QStringLiteral("*.png")}, QDir::Files, QDir::Time);
    for (qsizetype at = kMostKept; at < kept.size(); ++at)
        QFile::remove(kept[at].filePath());
}

QString titleOf(const model::Project& project)
{
    const model::ProjectInfo* info = model::info(project);
    if (info && !info->title.isEmpty())
        return info->title;
    const auto maps = model::maps(project);
    return maps.empty() ? QString() : maps.front()->title;
}

// `mayPaint` is asked when the disk has answered.
Thumbnail ofFile(const QString& path, base::Language language, bool isDark, const std::function<bool()>& mayPaint)
{
    const QFileInfo file(path);
    const QString cached = cachePath(file, language, isDark);
    if (QImage picture(cached); file.exists() && !picture.isNull()) {
        picture.setDevicePixelRatio(kPixelRatio);
        return {picture, picture.text(kTitle), {}};
    }
    const auto opened = store::ProjectFile::open(path, store::OpenFor::reading);
    if (!opened)
        return {{}, {}, opened.error()};
    if (!mayPaint())
        return {};
    const model::Project& project = opened->start.project;
    const Thumbnail made{pictureOf(project, language, isDark), titleOf(project), {}};
    if (!made.picture.isNull())
        keep(made, cached);
    return made;
}

Thumbnail ofTemplate(const QString& key, base::Language language, bool isDark)
{
    const auto first = importing::fromTemplate(key, language);
    model::Project project;
    if (!first)
        return {{}, {}, first.error()};
    if (const auto applied = edit::applyTo(project, *first); !applied)
        return {{}, {}, applied.error()};
    return {pictureOf(project, language, isDark), titleOf(project), {}};
}

} // namespace

QImage pictureOf(const model::Project& project, base::Language language, bool isDark)
{
    const auto maps = model::maps(project);
    if (maps.empty())
        return {};
    layout::LayoutEngine engine;
    const model::MapIndex index(project, maps.front()->id);
    const layout::Sheets sheets = layout::paginate(engine, index, {{}, language, {}, {}});
    const paint::Theme& theme = isDark ? paint::darkTheme() : paint::lightTheme();
    QImage picture(kThumbnailSize * kPixelRatio, QImage::Format_ARGB32_Premultiplied);
    picture.fill(theme.paper);
    QPainter painter(&picture);
    // The grid alone, from its first phase: header and footer cannot be read at this size.
    const layout::Grid& grid = sheets.map.grid;
    const auto& parts = sheets.pages.front().parts;
    const QRectF shown(0, parts.empty() ? 0 : parts.front().headY, grid.width, grid.headHeight() + grid.height);
    // The picture is filled; what does not fit goes off at the right and below.
    const double scale = std::clamp(
        std::max(picture.width() / (shown.width() + 2 * kMargin), picture.height() / (shown.height() + 2 * kMargin)),
        kLeastScale, kMostScale);
    painter.scale(scale, scale);
    painter.translate(kMargin - shown.left(), kMargin - shown.top());
    painter.setClipRect(shown);
    painter.scale(1 / sheets.scale, 1 / sheets.scale);
    painter.translate(-layout::metrics::kMargin * sheets.scale, -layout::metrics::kMargin * sheets.scale);
    paint::MapPainter(painter, sheets, {&theme}).paintPage(0);
    painter.end();
    picture.setDevicePixelRatio(kPixelRatio);
    return picture;
}

Thumbnailer& Thumbnailer::instance()
{
    static QPointer<Thumbnailer> one;
    if (!one) {
        one = new Thumbnailer;
        one->setParent(QCoreApplication::instance());
    }
    return *one;
}

Thumbnailer::Thumbnailer() : m_pool(std::make_unique<QThreadPool>()), m_home(std::make_shared<Home>())
{
    m_home->thumbnailer = this;
    m_pool->setMaxThreadCount(1);
    m_pool->setThreadPriority(QThread::LowPriority);
}

bool Thumbnailer::Home::beginPainting()
{
    const std::scoped_lock guard(mutex);
    return isPainting = thumbnailer != nullptr;
}

Thumbnailer::~Thumbnailer()
{
    bool isPainting = false;
    {
        const std::scoped_lock guard(m_home->mutex);
        m_home->thumbnailer = nullptr;
        isPainting = m_home->isPainting;
    }
    m_pool->clear();
    if (!m_pool->waitForDone(isPainting ? -1 : kPatienceMs))
        (void)m_pool.release(); // its destructor waits for the disk; the process ends without it
}

void Thumbnailer::make(const QString& of, std::function<Thumbnail(Home&)> work)
{
    const Appearance& appearance = Appearance::instance();
    const QString asked = of + u'\n' + base::codeOf(appearance.language()) + (appearance.isDark() ? u'd' : u'l');
    if (m_asked.contains(asked))
        return;
    m_asked.insert(asked);
    m_pool->start([home = m_home, of, asked, work = std::move(work)] {
        const Thumbnail thumbnail = work(*home);
        const std::scoped_lock guard(home->mutex);
        home->isPainting = false;
        Thumbnailer* here = home->thumbnailer;
        if (!here)
            return;
        const auto tell = [here, of, asked, thumbnail] {
            here->m_asked.remove(asked);
            Q_EMIT here->made(of, thumbnail);
        };
        QMetaObject::invokeMethod(here, tell, Qt::QueuedConnection);
    });
}

void Thumbnailer::makeOfFile(const QString& path)
{
    const Appearance& appearance = Appearance::instance();
    make(path, [path, language = appearance.language(), isDark = appearance.isDark()](Home& home) {
        return ofFile(path, language, isDark, [&home] { return home.beginPainting(); });
    });
}

void Thumbnailer::makeOfTemplate(const QString& key)
{
    const Appearance& appearance = Appearance::instance();
    make(key, [key, language = appearance.language(), isDark = appearance.isDark()](Home& home) {
        return home.beginPainting() ? ofTemplate(key, language, isDark) : Thumbnail();
    });
}

} // namespace trayecto::ui
