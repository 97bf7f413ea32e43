// From a file to a window. What waits for the disk does so in a thread, and what goes wrong is told over `asker`; null
// is nobody's window.
#pragma once

#include <QString>

class QDropEvent;
class QWidget;

namespace trayecto::ui {

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

// The one that is there is raised.
void showStartWindow();

} // namespace trayecto::ui
