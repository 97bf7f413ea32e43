// What an importer has to say, line by line.
#pragma once

#include <QDialog>

namespace trayecto::ui {

class WarningList : public QDialog
{
    Q_OBJECT

  public:
    WarningList(const QString& summary, const QStringList& lines, QWidget* parent);
};

} // namespace trayecto::ui
