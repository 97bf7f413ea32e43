// What stands over the map while it shows how it was.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace trayecto::ui {

struct PastPoint;

class PastBanner : public QFrame
{
    Q_OBJECT

  public:
    explicit PastBanner(QWidget* parent);

    // `isThere`: the map existed then.
    void showPoint(const PastPoint& point, bool canRestore, bool isThere);

  Q_SIGNALS:
    void restoreWanted();
    void besideWanted();
    void todayWanted();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    QLabel* m_text;
    QPushButton* m_restore;
    QPushButton* m_beside;
    QPushButton* m_today;
};

} // namespace trayecto::ui
