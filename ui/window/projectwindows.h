// From a file to a window. What waits for the disk does so in a thread, and what goes wrong is told over `asker`; null
// is nobody's window.
#pragma once

#include "model/project.h"

#include <QString>

class QDropEvent;
class QWidget;

namespace trayecto::ui {

class OpenProject;

// A window of its own. A project that is open already has its window raised instead.
void openWindow(const QString& path, QWidget* asker);
void openUntitled(const QString& templateName, QWidget* asker);
// The tour, on a copy of the sample; nobody has touched it, so that it goes away again by itself.
void openTour(QWidget* asker);
// A Mermaid, Markdown or JSON file as an untitled project; what the importer has to say is shown.
void openImported(const QString& path, QWidget* asker);

// The same after a dialog that asks for the file.
void askAndOpen(QWidget* asker);
void askAndImport(QWidget* asker);

// Files dragged in from a file manager: projects are opened, others imported.
bool bringsFiles(const QDropEvent& event);
void openDropped(const QDropEvent& event, QWidget* asker);

// How a project was, in a window of its own to look at; its file goes with the window. `name`: for its title.
void openPast(const model::Project& past, const QString& name, QWidget* asker);

// A dialog with the backups of the project's file; nullptr: of all files. Pre: `open` is the asker's.
void restoreFromBackup(OpenProject* open, QWidget* asker);

// The one that is there is raised.
void showStartWindow();

} // namespace trayecto::ui
