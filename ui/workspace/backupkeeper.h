// Sees to it that an edited file is backed up: on the first edit of a day, and then once an hour at the most.
#pragma once

#include "workspace/openproject.h"

#include <QTimer>

namespace trayecto::ui {

// Copies are made in the background, once nobody has edited for a moment: an edit that is made meanwhile is stored after
// the copy. Drafts lie beside the backups and have none.
class BackupKeeper : public QObject
{
    Q_OBJECT

  public:
    // Pre: `open` outlives it.
    BackupKeeper(OpenProject& open, QObject* parent);

  Q_SIGNALS:
    void made();
    // It is tried again a while later.
    void failed(const trayecto::base::Error& error);

  private:
    void look();

    OpenProject& m_open;
    QString m_path; // that was looked for last
    qint64 m_nextLookMs = 0;
    QTimer m_rest;
    bool m_isWorking = false;
};

} // namespace trayecto::ui
