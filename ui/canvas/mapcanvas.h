// The map on screen: painted, scrolled, zoomed and worked on with mouse and keys.
#pragma once

#include "canvas/canvaspainter.h"
#include "canvas/gesture.h"
#include "canvas/headerbuttons.h"
#include "canvas/titleediting.h"
#include "canvas/viewglide.h"
#include "workspace/selection.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QMimeData>

namespace trayecto::paint {
struct Theme;
}

namespace trayecto::ui {

class AccessibleMap;
class DropPreview;
class OutsideDrop;
class Slide;
class Spotlight;

// Who lights a map.
enum class Light { search, filter };

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
    // Whether things slide to where they come to lie; else they are there at once.
    void setSliding(bool isSliding);
    bool isSliding() const { return m_slide != nullptr; } // now
    // Where a child of the viewport paints every pixel: nothing need be painted there, and what is scrolled goes on
    // below it. px of the viewport. Pre: one child at most lies over the map and stays there.
    void setCovered(const QRect& area) { m_covered = area; }
    // nullptr: all is seen alike. Where both are there, that of the search is seen.
    void setSpotlight(Light light, std::unique_ptr<Spotlight> spotlight);

    void setView(const CanvasView& view);
    // The same, seen on the way.
    void glideTo(const Spot& spot);
    // Where it looks, or glides to.
    Spot aim() const { return m_glide.isRunning() ? m_glide.end() : m_view.spot(); }
    void zoomTo(double zoom, std::optional<QPointF> fixed = std::nullopt);
    void zoomToFit();
    bool hasChosenZoom() const { return m_hasZoom; } // until then it follows the width
    // Scrolls where it is out of sight.
    void reveal(const Subject& subject);
    void scrollBy(const QPoint& delta);

    Subject subjectAt(const QPointF& at) const;
    // Where it is seen, which may be on its way; pt.
    QRectF paintedRect(const Subject& subject) const;
    // Opens the editor of a subject's title over it; in a cell that of a card to come.
    void editTitle(const Subject& subject) { m_titles.edit(subject); }
    bool isEditing() const { return m_titles.isUnderWay(); }
    QWidget* editor() const { return m_titles.editor(); } // nullptr: none is open
    // What is being typed is given to the project.
    void finishEditing() { m_titles.finish(); }

  Q_SIGNALS:
    void zoomChanged(double zoom);
    // So far that nothing stays in sight.
    void jumped(const trayecto::ui::Spot& from);
    // A phase, a step or a lane beside one of its kind.
    void addRequested(const trayecto::ui::Subject& beside, const QPoint& global);
    void menuRequested(const trayecto::ui::Subject& subject, const QPoint& global);
    // Dropped from another program on a cell or a card.
    void brought(const QMimeData& data, const trayecto::ui::Subject& at);

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
    void inputMethodEvent(QInputMethodEvent* event) override;
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
    void showView(const CanvasView& view);
    void showMap(const layout::Grid& before);
    std::unique_ptr<Slide> slide(const layout::Grid& before);
    void slideOn();
    QRegion overlaid() const;
    bool canMovePixels() const;
    QRegion foldedArea() const;
    const layout::Grid& paintedGrid() const;
    void watchEdges();
    void showSelection();
    void dropStale();
    void paintOver(QPainter& painter);
    void begin(std::unique_ptr<Gesture> gesture, const QPointF& at, Qt::KeyboardModifiers modifiers);
    void end(bool finish);
    void select(const Subject& subject, Qt::KeyboardModifiers modifiers);
    void scrollAtEdge();
    void moveGesture(Qt::KeyboardModifiers modifiers);
    void updateCursor();
    void hoverCurve(bool isOver);
    void scrollPixels(const QPoint& by, const QRect& area);

    LiveMap& m_map;
    Selection& m_selection;
    const paint::Theme* m_theme;
    CanvasView m_view;
    QRect m_covered;
    ViewGlide m_glide;
    CanvasPainter m_painter;
    std::unique_ptr<AccessibleMap> m_accessible;
    QSet<Id<model::Card>> m_toldSelected;
    TitleEditing m_titles{*this};
    HeaderButtons m_buttons{*this};
    HeaderButtons::Button m_pressedButton = HeaderButtons::Button::none;
    std::array<std::unique_ptr<Spotlight>, 2> m_spotlights; // by Light
    std::unique_ptr<Gesture> m_gesture;
    std::unique_ptr<DropPreview> m_drop;
    std::unique_ptr<OutsideDrop> m_outside;
    std::optional<QPointF> m_pressed;        // the left button went down here and has not moved yet
    Qt::MouseButton m_button = Qt::NoButton; // of the press or the gesture under way
    QPointF m_pointer;
    Qt::KeyboardModifiers m_modifiers;
    QBasicTimer m_edgeTimer;
    bool m_slides = false;
    std::unique_ptr<Slide> m_slide;
    QBasicTimer m_slideTimer;
    QElapsedTimer m_slideTime;
    bool m_hasZoom = false; // until it is chosen the zoom follows the width
    bool m_isSpaceDown = false;
    bool m_isOverCurve = false; // the pointer, and it could drag there
    bool m_wasSelected = false; // the card that a press with Ctrl is on, before it
    bool m_isAdopting = false;
};

} // namespace trayecto::ui
