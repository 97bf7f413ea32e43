// The line at the foot of the window: whether all is saved, what the map holds, and the zoom.
#pragma once

#include "canvas/mapcanvas.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace trayecto::ui {

class StatusLine : public QWidget
{
    Q_OBJECT

  public:
    StatusLine(OpenProject& open, QWidget* parent);

    // The map it speaks of, and whose zoom it sets; null: none.
    void setCanvas(MapCanvas* canvas);
    // Instead of "Saved", until the next edit.
    void say(const QString& text, bool isWarning);

  Q_SIGNALS:
    void fitWanted();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showState();
    void showCounts();
    void showZoom();

    OpenProject& m_open;
    MapCanvas* m_canvas = nullptr;
    QString m_said;
    bool m_isWarning = false;
    QLabel* m_dot;
    QLabel* m_state;
    QLabel* m_counts;
    QToolButton* m_fit;
    QSlider* m_slider;
    QLabel* m_percent;
};

} // namespace trayecto::ui
