// Saving, where everything is stored already: names for drafts, points to come back to, other places, and leaving.
#pragma once

#include "workspace/openproject.h"

#include <functional>

class QMenu;
class QWidget;

namespace trayecto::ui {

class ProjectSaving : public QObject
{
    Q_OBJECT

  public:
    // Pre: both outlive it.
    ProjectSaving(OpenProject& open, QWidget& window);

    // A draft, or what cannot be written where it is, is asked a name. Else all is flushed, and the state gets a name,
    // its time, unless nothing was done since the last one.
    void save();
    // Asks whether the file that is left keeps what was done in this sitting.
    void saveAs();
    void saveCopy();
    // Whether the window may be closed now. If not, what waits is stored first and the window is closed then, or
    // somebody is asked what to do with what cannot be stored.
    bool mayClose();

  Q_SIGNALS:
    // Before the project is looked at: what is being typed is to be given now.
    void aboutToSave();
    void said(const QString& text); // "All changes saved 12:03"
    void titleChanged();

  private:
    // Work on the file: one at a time, and the window stays until it is done. `cancel`: makes it end soon; where there
    // is none, it cannot be cancelled.
    void work(const QString& doing, std::function<void()> cancel, std::function<base::Result<void>()> work,
              std::function<void(const base::Result<void>& result, bool isCancelled)> then);
    QString askForPath(const QString& caption);
    void markVersion();
    void saveAt(const QString& path, bool putsBack);
    void askAboutOld(const QString& path);
    bool isStored() const;
    void storeAndClose();
    void askToDiscard(const base::Error& why);

    OpenProject& m_open;
    QWidget& m_window;
    bool m_isWorking = false;
    bool m_mayClose = false; // somebody has said to let go what is not stored
};

} // namespace trayecto::ui
