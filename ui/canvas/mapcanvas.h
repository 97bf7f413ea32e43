// The map on screen: painted, scrolled, zoomed and worked on with mouse and keys.
#pragma once

#include "canvas/canvaspainter.h"
#include "canvas/gesture.h"
#include "canvas/headerbuttons.h"
#include "workspace/selection.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace trayecto::paint {
struct Theme;
}

namespace trayecto::ui {

class AccessibleMap;
class DropPreview;
class InlineEdit;

class MapCanvas : public QAbstractScrollArea
{
    Q_OBJECT

  public:
    // Pre: map and selection outlive the canvas.
    MapCanvas(LiveMap& map, Selection& selection, QWidget* parent = nullptr);
    ~MapCanvas() override;

    LiveMap& map() { return m_map; }
    Selection& selection() { return m_selection; }
    const CanvasView& view() const { return m_view; }
    const paint::Theme& theme() const { return *m_theme; }
    CanvasPainter& painter() { return m_painter; }
    AccessibleMap& accessible() { return *m_accessible; }
    void setTheme(const paint::Theme& theme);

    void zoomTo(double zoom, std::optional<QPointF> fixed = std::nullopt);
    void zoomToFit();
    bool hasChosenZoom() const { return m_hasZoom; } // until then it follows the width
    // Scrolls where it is out of sight.
    void reveal(const Subject& subject);
    void scrollBy(const QPoint& delta);

    Subject subjectAt(const QPointF& at) const;
    // Opens the editor of a subject's title over it.
    void editTitle(const Subject& subject);
    bool isEditing() const;
    // What is being typed is given to the project.
    void finishEditing();

  Q_SIGNALS:
    void zoomChanged(double zoom);
    // A phase, a step or a lane beside one of its kind.
    void addRequested(const trayecto::ui::Subject& beside, const QPoint& global);
    void menuRequested(const trayecto::ui::Subject& subject, const QPoint& global);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool viewportEvent(QEvent* event) override;

  private:
    void adopt(const CanvasView& view); // scroll bars, repaint
    void showMap(const layout::Grid& before);
    void showSelection();
    void placeEdit();
    void giveTitle(const QString& title);
    void dropStale();
    void paintOver(QPainter& painter);
    void begin(std::unique_ptr<Gesture> gesture, const QPointF& at, Qt::KeyboardModifiers modifiers);
    void end(bool finish);
    void select(const Subject& subject, Qt::KeyboardModifiers modifiers);
    void scrollAtEdge();
    void updateCursor();

    LiveMap& m_map;
    Selection& m_selection;
    const paint::Theme* m_theme;
    CanvasView m_view;
    CanvasPainter m_painter;
    std::unique_ptr<AccessibleMap> m_accessible;
    QSet<Id<model::Card>> m_toldSelected;
    InlineEdit* m_edit = nullptr;
    HeaderButtons m_buttons{*this};
    HeaderButtons::Button m_pressedButton = HeaderButtons::Button::none;
    std::unique_ptr<Gesture> m_gesture;
    std::unique_ptr<DropPreview> m_drop;
    std::optional<QPointF> m_pressed;        // the left button went down here and has not moved yet
    Qt::MouseButton m_button = Qt::NoButton; // of the press or the gesture under way
    QPointF m_pointer;
    Qt::KeyboardModifiers m_modifiers;
    QBasicTimer m_edgeTimer;
    bool m_hasZoom = false; // until it is chosen the zoom follows the width
    bool m_isSpaceDown = false;
    bool m_isAdopting = false;
};

} // namespace trayecto::ui
