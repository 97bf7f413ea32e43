#include "window/viewkeeper.h"

#include "canvas/mapcanvas.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMainWindow>
#include <QSettings>

namespace trayecto::ui {

namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kDocksKey = QStringLiteral("window/docks");
const QString kGroup = QStringLiteral("views");
constexpr int kMostProjects = 50;

// A path says where somebody keeps what; its hash does not.
QString keyOf(const QString& path)
{
    return QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex());
}

void dropOldest(QSettings& settings)
{
    QStringList keys = settings.childKeys();
    if (keys.size() <= kMostProjects)
        return;
    const auto when = [&settings](const QString& key) {
        return settings.value(key).toMap().value(QStringLiteral("at")).toLongLong();
    };
    std::sort(keys.begin(), keys.end(), [&when](const QString& a, const QString& b) { return when(a) > when(b); });
    for (const QString& key : keys.mid(kMostProjects))
        settings.remove(key);
}

} // namespace

ViewKeeper::ViewKeeper(const QString& path)
{
    const QSettings settings;
    const QVariantMap kept = settings.value(kGroup + u'/' + keyOf(path)).toMap();
    if (const auto map = base::Uuid::parse(kept.value(QStringLiteral("map")).toString()))
        m_map = Id<model::JourneyMap>{*map};
    const QVariantMap sights = kept.value(QStringLiteral("maps")).toMap();
    for (auto sight = sights.cbegin(); sight != sights.cend(); ++sight)
        if (const auto map = base::Uuid::parse(sight.key())) {
            const QVariantList values = sight->toList();
            m_sights.insert(*map,
                            {values.value(0).toDouble(), QPoint(values.value(1).toInt(), values.value(2).toInt())});
        }
    m_geometry = kept.value(QStringLiteral("geometry"), settings.value(kGeometryKey)).toByteArray();
    m_docks = kept.value(QStringLiteral("docks"), settings.value(kDocksKey)).toByteArray();
}

bool ViewKeeper::restore(QMainWindow& window) const
{
    window.restoreGeometry(m_geometry);
    return window.restoreState(m_docks);
}

void ViewKeeper::enter(MapCanvas& canvas) const
{
    const auto sight = m_sights.constFind(canvas.map().id());
    if (sight == m_sights.cend())
        return;
    canvas.zoomTo(sight->zoom);
    canvas.scrollBy(sight->scroll - canvas.view().scroll());
}

void ViewKeeper::leave(MapCanvas& canvas)
{
    m_map = canvas.map().id();
    if (canvas.hasChosenZoom() || !canvas.view().scroll().isNull())
        m_sights.insert(m_map, {canvas.view().zoom(), canvas.view().scroll()});
}

void ViewKeeper::keep(const QString& path, const QMainWindow& window) const
{
    QVariantMap sights;
    for (auto sight = m_sights.cbegin(); sight != m_sights.cend(); ++sight)
        sights.insert(sight.key().toString(), QVariantList{sight->zoom, sight->scroll.x(), sight->scroll.y()});
    QSettings settings;
    settings.setValue(kGeometryKey, window.saveGeometry());
    settings.setValue(kDocksKey, window.saveState());
    settings.beginGroup(kGroup);
    settings.setValue(keyOf(path), QVariantMap{{QStringLiteral("at"), QDateTime::currentMSecsSinceEpoch()},
                                               {QStringLiteral("map"), m_map.toString()},
                                               {QStringLiteral("maps"), sights},
                                               {QStringLiteral("geometry"), window.saveGeometry()},
                                               {QStringLiteral("docks"), window.saveState()}});
    dropOldest(settings);
}

} // namespace trayecto::ui
