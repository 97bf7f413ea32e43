// The program with windows: which are open, and what a start from the desktop or a shell means.
#pragma once

#include "base/result.h"

#include <QStringList>

namespace trayecto::ui {

class MainWindow;
class OpenProject;

// Runs until the last window is closed; returns the exit code. `files` are opened, one window each; without any the
// start is an untitled map from a template.
// Pre: no QCoreApplication lives.
int runWindows(int& argc, char** argv, const QStringList& files);

// A window of its own, shown. A project that is open already has its window raised instead.
// Errors: those of ProjectFile::open; then nothing is opened.
base::Result<void> openWindow(const QString& path);
base::Result<void> openUntitled(const QString& templateName);
// A Mermaid, Markdown or JSON file as an untitled project; what the importer has to say is shown.
base::Result<void> openImported(const QString& path);

// The files opened last, newest first; those that are gone are left out.
QStringList recentFiles();

} // namespace trayecto::ui
