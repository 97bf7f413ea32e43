#include "window/projectwindows.h"

#include "base/files.h"
#include "dialogs/backupdialog.h"
#include "dialogs/job.h"
#include "dialogs/savename.h"
#include "dialogs/warninglist.h"
#include "import/jsonfile.h"
#include "import/mermaid.h"
#include "import/template.h"
#include "settings/appearance.h"
#include "start/recentfiles.h"
#include "start/startpage.h"
#include "store/drafts.h"
#include "widgets/messages.h"
#include "window/mainwindow.h"
#include "window/startwindow.h"
#include "window/tour.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHash>
#include <QMimeData>
#include <QPointer>
#include <QTemporaryDir>
#include <QUrl>

namespace trayecto::ui {

namespace {

using base::Result;

// What a worker gives: a project, or where one is open already.
struct Made
{
    std::optional<store::Opened> opened;
    QString openAlready;
    std::vector<importing::Warning> warnings;
    bool isNew = false; // made just now, for whoever asked
};

std::vector<MainWindow*> mainWindows()
{
    std::vector<MainWindow*> windows;
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(widget))
            windows.push_back(window);
    return windows;
}

StartWindow* startWindow()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<StartWindow*>(widget))
            return window;
    return nullptr;
}

// Not every desktop keeps a window on the screen that is larger than it.
void raise(QWidget* window)
{
    const QSize room = window->screen()->availableGeometry().size();
    if (const QSize size = window->size(); !window->isVisible() && size.boundedTo(room) != size) {
        window->resize(size.boundedTo(room * 9 / 10));
        window->setWindowState(window->windowState() | Qt::WindowMaximized);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

MainWindow* show(store::Opened opened)
{
    if (!opened.file->isDraft())
        rememberFile(opened.file->path());
    auto* window = new MainWindow(std::make_unique<OpenProject>(std::move(opened)));
    window->setAttribute(Qt::WA_DeleteOnClose);
    // Its file is closed then: a draft is one to go on with.
    QObject::connect(window, &QObject::destroyed, qApp, [] {
        if (StartWindow* start = startWindow(); start && start->isVisible())
            start->findChild<StartPage*>()->look();
    });
    raise(window);
    if (StartWindow* start = startWindow())
        start->close();
    return window;
}

// A project file belongs to the thread that made it until it is handed over.
Result<Made> handedOver(Result<store::Opened> opened)
{
    if (!opened)
        return opened.error();
    opened->file->moveToThread(QCoreApplication::instance()->thread());
    return Made{std::move(*opened), {}, {}};
}

Result<Made> asDraft(const edit::Edit& first, std::vector<importing::Warning> warnings = {})
{
    Result<Made> made = handedOver(store::ProjectFile::createDraft(first));
    if (made) {
        made->isNew = true;
        made->warnings = std::move(warnings);
    }
    return made;
}

Result<Made> opened(const QString& path, const QStringList& openAlready)
{
    const QString resolved = base::resolvedPath(path);
    if (openAlready.contains(resolved))
        return Made{{}, resolved, {}, false};
    return handedOver(store::ProjectFile::open(resolved, store::OpenFor::editing));
}

Result<Made> fresh(const QString& templateName, base::Language language)
{
    const auto first = importing::fromTemplate(templateName, language);
    return first ? asDraft(*first) : Result<Made>(first.error());
}

Result<Made> imported(const QString& path, base::Language language)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isJson = suffix == u"json";
    const auto bytes = base::readFile(path, isJson ? importing::kJsonLimitBytes : importing::kMermaidBytes);
    if (!bytes)
        return bytes.error();
    if (isJson) {
        const Result<edit::Edit> edit = importing::importJson(*bytes);
        return edit ? asDraft(*edit) : Result<Made>(edit.error());
    }
    const auto form =
        suffix == u"md" || suffix == u"markdown" ? importing::MermaidForm::markdown : importing::MermaidForm::diagram;
    auto journeys = importing::importMermaid({}, *bytes, form, language, QFileInfo(path).completeBaseName());
    if (!journeys)
        return journeys.error();
    return asDraft(journeys->edit, std::move(journeys->warnings));
}

void showWarnings(const std::vector<importing::Warning>& warnings, const QString& path, QWidget* window)
{
    QStringList lines;
    for (const importing::Warning& warning : warnings)
        lines += importing::sentence(warning, Appearance::instance().language());
    auto* dialog = new WarningList(
        QCoreApplication::translate("Import", "%1 was read. %n place(s) were not as Mermaid writes them.", nullptr,
                                    int(warnings.size()))
            .arg(QFileInfo(path).fileName()),
        lines, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// `path`: of the file that it is about; empty: a new project. nullptr: no new window.
MainWindow* arrive(Result<Made> made, bool isCancelled, const QString& path, QPointer<QWidget> asker)
{
    if (!made) {
        if (isCancelled)
            return nullptr;
        // Somewhere to go on from.
        if (!asker && mainWindows().empty())
            showStartWindow();
        QWidget* over = asker ? asker.data() : QApplication::activeWindow();
        tell(over ? over : startWindow(), made.error(), path);
        return nullptr;
    }
    if (isCancelled) {
        // A draft that was there before stays.
        const QString draft = made->isNew ? made->opened->file->path() : QString();
        made->opened.reset();
        if (!draft.isEmpty()) // where it stays, it is offered on the start page
            inBackground<Result<void>>(
                {}, [draft] { return store::removeDraft(draft); }, [](const Result<void>&, bool) {});
        return nullptr;
    }
    for (MainWindow* window : mainWindows())
        if (!made->opened && window->open().file().path() == made->openAlready)
            raise(window);
    if (!made->opened)
        return nullptr;
    MainWindow* window = show(std::move(*made->opened));
    if (!made->warnings.empty())
        showWarnings(made->warnings, path, window);
    return window;
}

void make(const QString& templateName, QWidget* asker, std::function<void(MainWindow&)> then)
{
    inBackground<Result<Made>>(
        {asker, QCoreApplication::translate("Waiting", "Making a new map…"), true},
        [templateName, language = Appearance::instance().language()] { return fresh(templateName, language); },
        [asker = QPointer<QWidget>(asker), then = std::move(then)](Result<Made> made, bool isCancelled) {
            if (MainWindow* window = arrive(std::move(made), isCancelled, {}, asker))
                then(*window);
        });
}

} // namespace

void openWindow(const QString& path, QWidget* asker)
{
    // Those that are on their way to a window, and whether one was asked for again: after a Cancel the first way still
    // holds the file until its disk answers.
    static QHash<QString, bool> underWay;
    if (const auto way = underWay.find(path); way != underWay.end()) {
        *way = true;
        return;
    }
    underWay.insert(path, false);
    QStringList openAlready;
    for (MainWindow* window : mainWindows())
        openAlready += window->open().file().path();
    inBackground<Result<Made>>(
        {asker, QCoreApplication::translate("Waiting", "Opening “%1”…").arg(QFileInfo(path).completeBaseName()), true},
        [path, openAlready] { return opened(path, openAlready); },
        [path, asker = QPointer<QWidget>(asker)](Result<Made> made, bool isCancelled) {
            const bool isWantedAgain = underWay.take(path);
            arrive(std::move(made), isCancelled, path, asker);
            if (isCancelled && isWantedAgain)
                openWindow(path, asker);
        });
}

void openUntitled(const QString& templateName, QWidget* asker)
{
    make(templateName, asker, [](MainWindow&) {});
}

void openTour(QWidget* asker)
{
    make(QStringLiteral("sample"), asker, &Tour::start);
}

void openImported(const QString& path, QWidget* asker)
{
    inBackground<Result<Made>>(
        {asker, QCoreApplication::translate("Waiting", "Reading “%1”…").arg(QFileInfo(path).fileName()), true},
        [path, language = Appearance::instance().language()] { return imported(path, language); },
        [path, asker = QPointer<QWidget>(asker)](Result<Made> made, bool isCancelled) {
            arrive(std::move(made), isCancelled, path, asker);
        });
}

void openPast(const model::Project& past, const QString& name, QWidget* asker)
{
    const auto home = std::make_shared<QTemporaryDir>();
    const QString path = home->filePath(asFileName(name) + QStringLiteral(".trayecto"));
    inBackground<Result<Made>>(
        {asker, QCoreApplication::translate("Waiting", "Opening “%1”…").arg(name), true},
        [past, path]() -> Result<Made> {
            const Result<void> written = store::writeFromMemory(past, path, base::Existing::keep);
            return written ? handedOver(store::ProjectFile::open(path, store::OpenFor::reading))
                           : Result<Made>(written.error());
        },
        [home, asker = QPointer<QWidget>(asker)](Result<Made> made, bool isCancelled) {
            if (isCancelled)
                return;
            if (!made)
                return tell(asker, made.error());
            auto* window = new MainWindow(std::make_unique<OpenProject>(std::move(*made->opened)));
            window->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(window, &QObject::destroyed, qApp, [home] {});
            raise(window);
        });
}

void restoreFromBackup(OpenProject* open, QWidget* asker)
{
    auto* dialog = new BackupDialog(open, asker);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &BackupDialog::copyMade, asker, [asker](const QString& path) { openWindow(path, asker); });
    dialog->open();
}

void askAndOpen(QWidget* asker)
{
    const QString path =
        QFileDialog::getOpenFileName(asker, QCoreApplication::translate("File", "Open"), {},
                                     QCoreApplication::translate("File", "Trayecto projects (*.trayecto)"));
    if (!path.isEmpty())
        openWindow(path, asker);
}

void askAndImport(QWidget* asker)
{
    const QString path = QFileDialog::getOpenFileName(
        asker, QCoreApplication::translate("File", "Import"), {},
        QCoreApplication::translate("File", "Journeys (*.mmd *.mermaid *.md *.markdown *.json)"));
    if (!path.isEmpty())
        openImported(path, asker);
}

bool bringsFiles(const QDropEvent& event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    return !urls.isEmpty() && std::all_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

void openDropped(const QDropEvent& event, QWidget* asker)
{
    for (const QUrl& url : event.mimeData()->urls()) {
        const QString path = url.toLocalFile();
        if (QFileInfo(path).suffix().toLower() == u"trayecto")
            openWindow(path, asker);
        else
            openImported(path, asker);
    }
}

void showStartWindow()
{
    StartWindow* window = startWindow();
    if (!window) {
        window = new StartWindow;
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    raise(window);
}

} // namespace trayecto::ui
