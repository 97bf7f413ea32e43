// The commands by which one finds one's way on the maps: near and far, back and forward.
#pragma once

#include "canvas/minimap.h"
#include "window/placehistory.h"

#include <QAction>
#include <QHash>
#include <QPointer>
#include <functional>

class QMenu;

namespace trayecto::ui {

class MapTabs;

class ViewActions : public QObject
{
    Q_OBJECT

  public:
    ViewActions(OpenProject& open, Selection& selection, MapTabs& tabs, QWidget* window);

    // The canvas shown until now still lives. One that was looked at before is seen from where it was left.
    void setCanvas(MapCanvas* canvas);
    void fillMenu(QMenu& menu);
    void retranslate();
    // One is about to jump: back leads here.
    void leavePlace();
    void zoomToFit();

  protected:
    bool eventFilter(QObject* object, QEvent* event) override;

  private:
    struct Command
    {
        QAction* action;
        const char* text;
        std::function<bool()> works;
    };
    QAction* make(const char* text, const QList<QKeySequence>& keys, std::function<void()> what,
                  std::function<bool()> works);
    void enable();
    bool hasMap() const { return m_canvas && !m_canvas->map().isGone(); }
    Place place() const { return {m_canvas->map().id(), m_canvas->aim()}; }
    void zoomBy(double factor);
    void jumpTo(const Spot& spot);
    void travel(std::optional<Place> (PlaceHistory::*where)(const Place&));
    QRectF selected() const;     // pt; empty: nothing that lies on the map
    QRectF currentPhase() const; // with all lanes

    OpenProject& m_open;
    Selection& m_selection;
    MapTabs& m_tabs;
    QWidget* m_window;
    QPointer<MapCanvas> m_canvas;
    PlaceHistory m_places;
    bool m_isTravelling = false;
    QPointer<Minimap> m_minimap;
    std::vector<Command> m_commands;
    QAction *m_zoomIn, *m_zoomOut, *m_zoomFull, *m_zoomFit, *m_zoomPhase, *m_zoomSelection, *m_back, *m_forward,
        *m_showMinimap;
};

} // namespace trayecto::ui
