// A key as it looks on a keyboard.
#pragma once

#include <QLabel>

namespace trayecto::ui {

class KeyPlate : public QLabel
{
  public:
    KeyPlate(const QString& key, QWidget* parent);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

// At the right end of `room`, in the middle of its height. Returns where it begins.
int paintKeyPlate(QPainter& painter, const QRect& room, const QString& key, const QPalette& colors);

} // namespace trayecto::ui
