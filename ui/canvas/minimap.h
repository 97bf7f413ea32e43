// All of the map in a corner of the canvas, with what the window shows of it.
#pragma once

#include "canvas/mapcanvas.h"

#include <QBasicTimer>

namespace trayecto::ui {

// Lies at the lower right, unless the whole map is seen anyway. A press or a drag moves the canvas there.
class Minimap : public QWidget
{
    Q_OBJECT

  public:
    explicit Minimap(MapCanvas& canvas);

    void setWanted(bool isWanted);

  protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

  private:
    void follow();       // the view
    void forgetSoon();   // the picture; once for many changes
    void place();        // and size
    QSizeF all() const;  // of the map, with its heads; pt
    QRectF seen() const; // px of this widget
    QRect glass() const; // with its edge, over what is seen
    QPointF toGrid(const QPointF& at) const;
    void paintPicture();
    void lookAt(const QPointF& middle);

    MapCanvas& m_canvas;
    QImage m_picture;
    QRect m_glass; // where it was last
    QBasicTimer m_rest;
    QPointF m_grasp; // from the middle of what is seen to where it is held; pt
    bool m_isWanted = true;
};

} // namespace trayecto::ui
