// What stands over the map while its file cannot be written: why, what is safe, and the ways out.
#pragma once

#include "workspace/openproject.h"

#include <QFrame>

class QLabel;
class QHBoxLayout;

namespace trayecto::ui {

// Hidden while all is well.
class StoreBanner : public QFrame
{
    Q_OBJECT

  public:
    StoreBanner(OpenProject& open, QWidget* parent);

  Q_SIGNALS:
    void saveAsWanted();
    void saveCopyWanted();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showState();

    OpenProject& m_open;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};

} // namespace trayecto::ui
