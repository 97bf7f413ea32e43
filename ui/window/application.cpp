#include "window/application.h"

#include "base/files.h"
#include "import/jsonfile.h"
#include "import/mermaid.h"
#include "import/template.h"
#include "settings/appearance.h"
#include "store/drafts.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>

namespace trayecto::ui {

namespace {

void show(store::Opened opened)
{
    auto* window = new MainWindow(std::make_unique<OpenProject>(std::move(opened)));
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->show();
}

constexpr qsizetype kMostRecent = 12;
const QString kRecentKey = QStringLiteral("recent/files");

void remember(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(kRecentKey, QStringList(files.mid(0, kMostRecent)));
}

void showWarnings(const std::vector<importing::Warning>& warnings, const QString& path)
{
    if (warnings.empty())
        return;
    QStringList lines;
    for (const importing::Warning& warning : warnings)
        lines += importing::sentence(warning, Appearance::instance().language());
    QMessageBox box(QMessageBox::Information, QGuiApplication::applicationDisplayName(),
                    QCoreApplication::translate("Import", "%1 was read. %n place(s) were not as Mermaid writes them.",
                                                nullptr, int(warnings.size()))
                        .arg(QFileInfo(path).fileName()),
                    QMessageBox::Ok, QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    box.setDetailedText(lines.join(QLatin1Char('\n')));
    box.exec();
}

MainWindow* windowOf(const QString& path)
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(widget))
            if (window->open().file().path() == base::resolvedPath(path))
                return window;
    return nullptr;
}

} // namespace

base::Result<void> openWindow(const QString& path)
{
    if (MainWindow* window = windowOf(path)) {
        window->activateWindow();
        window->raise();
        return {};
    }
    auto opened = store::ProjectFile::open(path, store::OpenFor::editing);
    if (!opened)
        return opened.error();
    if (!opened->file->isDraft())
        remember(opened->file->path());
    show(std::move(*opened));
    return {};
}

base::Result<void> openImported(const QString& path)
{
    const base::Language language = Appearance::instance().language();
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isJson = suffix == u"json";
    const auto bytes = base::readFile(path, isJson ? importing::kJsonLimitBytes : importing::kMermaidBytes);
    if (!bytes)
        return bytes.error();
    std::vector<importing::Warning> warnings;
    base::Result<edit::Edit> edit = base::Error{base::ErrorCode::badInput, path, {}};
    if (isJson) {
        edit = importing::importJson(*bytes);
    } else {
        const auto form = suffix == u"md" || suffix == u"markdown" ? importing::MermaidForm::markdown
                                                                   : importing::MermaidForm::diagram;
        auto made = importing::importMermaid({}, *bytes, form, language, QFileInfo(path).completeBaseName());
        if (!made)
            return made.error();
        edit = std::move(made->edit);
        warnings = std::move(made->warnings);
    }
    if (!edit)
        return edit.error();
    auto opened = store::ProjectFile::createDraft(*edit);
    if (!opened)
        return opened.error();
    show(std::move(*opened));
    showWarnings(warnings, path);
    return {};
}

QStringList recentFiles()
{
    QStringList files = QSettings().value(kRecentKey).toStringList();
    files.removeIf([](const QString& file) { return !QFile::exists(file); });
    return files;
}

base::Result<void> openUntitled(const QString& templateName)
{
    const auto first = importing::fromTemplate(templateName, Appearance::instance().language());
    if (!first)
        return first.error();
    auto opened = store::ProjectFile::createDraft(*first);
    if (!opened)
        return opened.error();
    show(std::move(*opened));
    return {};
}

int runWindows(int& argc, char** argv, const QStringList& files)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("trayecto"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRAYECTO_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("trayecto"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Trayecto"));
    Appearance::instance().apply();

    const auto tell = [](const base::Result<void>& result) {
        if (!result)
            QMessageBox::warning(nullptr, QGuiApplication::applicationDisplayName(), base::sentence(result.error()));
    };
    for (const QString& file : files)
        tell(openWindow(file));
    // Untitled work of the times before, also of one that was killed.
    if (files.isEmpty())
        for (const store::Draft& draft : store::draftsToRecover())
            tell(openWindow(draft.path));
    if (QApplication::topLevelWidgets().isEmpty())
        tell(openUntitled(QStringLiteral("blank")));
    return QApplication::topLevelWidgets().isEmpty() ? 1 : QApplication::exec();
}

} // namespace trayecto::ui
