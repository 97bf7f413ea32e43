// Small pictures of maps for the start page, made in a thread of their own.
#pragma once

#include "base/error.h"
#include "base/language.h"
#include "model/project.h"

#include <QImage>
#include <QSet>
#include <QThreadPool>
#include <memory>
#include <mutex>

namespace trayecto::ui {

// Logical pixels; the pictures have twice as many for screens that can show them.
inline constexpr QSize kThumbnailSize(236, 132);

struct Thumbnail
{
    QImage picture; // null: there is no map to show, or an error
    QString title;  // of the project
    std::optional<base::Error> error;
};

// Where the map begins, as wide as the picture. Null: the project has no map. Thread: any.
QImage pictureOf(const model::Project& project, base::Language language, bool isDark);

// Pictures of files are kept in the cache folder under path, time and size of the file, so that a file is read once.
class Thumbnailer : public QObject
{
    Q_OBJECT

  public:
    // One for the process, until the application goes. Pre: a QCoreApplication lives.
    static Thumbnailer& instance();
    // Drops what waits. A picture that is being painted is waited for; one whose disk hangs is left to itself.
    ~Thumbnailer() override;

    // Both are answered by made(), in the order they are asked for, in today's language and colours; twice asked for
    // meanwhile is once.
    void makeOfFile(const QString& path);
    void makeOfTemplate(const QString& key);

  Q_SIGNALS:
    // `of`: the path, or the template's key.
    void made(const QString& of, const trayecto::ui::Thumbnail& thumbnail);

  private:
    Thumbnailer();
    struct Home;
    // `work` runs in the thread.
    void make(const QString& of, std::function<Thumbnail(Home&)> work);

    // For the pictures under way, which may outlive it.
    struct Home
    {
        std::mutex mutex;
        Thumbnailer* thumbnailer = nullptr;
        bool isPainting = false; // done with the disk

        bool beginPainting(); // false: nobody wants the picture any more
    };
    std::unique_ptr<QThreadPool> m_pool;
    std::shared_ptr<Home> m_home;
    QSet<QString> m_asked; // with language and colours
};

} // namespace trayecto::ui
