// What this program is, whose it is and what it is made with.
#pragma once

#include <QDialog>

namespace trayecto::ui {

class AboutDialog : public QDialog
{
    Q_OBJECT

  public:
    explicit AboutDialog(QWidget* parent);

  private:
    void showLicence();
};

} // namespace trayecto::ui
