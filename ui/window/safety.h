// All that keeps work safe, as a window offers it: saving, versions, history, backups.
#pragma once

#include "window/projectsaving.h"
#include "window/timetravel.h"
#include "workspace/backupkeeper.h"

namespace trayecto::ui {

class Safety : public QObject
{
    Q_OBJECT

  public:
    // Pre: both outlive it.
    Safety(OpenProject& open, QWidget& window);

    ProjectSaving& saving() { return m_saving; }
    TimeTravel& timeTravel() { return m_timeTravel; }
    void fillFileMenu(QMenu& file);

  Q_SIGNALS:
    void said(const QString& text); // for the status line
    void warned(const QString& text);

  private:
    void revert();

    OpenProject& m_open;
    QWidget& m_window;
    qint64 m_openedMs;
    ProjectSaving m_saving;
    TimeTravel m_timeTravel;
    BackupKeeper m_backups;
};

} // namespace trayecto::ui
