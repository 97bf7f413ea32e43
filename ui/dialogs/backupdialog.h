// The backups there are, and what can be done with one.
#pragma once

#include "store/backups.h"
#include "workspace/openproject.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace trayecto::ui {

class BackupDialog : public QDialog
{
    Q_OBJECT

  public:
    // Of the open project's file; nullptr: of all files. Pre: `open` outlives it.
    BackupDialog(OpenProject* open, QWidget* parent);

  Q_SIGNALS:
    // A draft with all that the backup holds.
    void copyMade(const QString& path);

  private:
    void fill(const std::vector<store::Backup>& backups);
    void showCurrent();
    const store::Backup* current() const;
    void openCopy();
    void bringBack();

    OpenProject* m_open;
    std::vector<store::Backup> m_backups;
    QTreeWidget* m_list;
    QLabel* m_note;
    QLabel* m_picture;
    QPushButton* m_copy;
    QPushButton* m_bringBack;
};

} // namespace trayecto::ui
