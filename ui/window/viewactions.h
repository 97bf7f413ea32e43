// The commands by which one finds one's way on the maps: near and far, back and forward.
#pragma once

#include "canvas/minimap.h"
#include "window/commandset.h"
#include "window/placehistory.h"

namespace trayecto::ui {

class MapTabs;

class ViewActions : public CommandSet
{
    Q_OBJECT

  public:
    ViewActions(OpenProject& open, Selection& selection, MapTabs& tabs, QWidget* window);

    // The canvas shown until now still lives. One that was looked at before is seen from where it was left.
    void setCanvas(MapCanvas* canvas) override;
    void fillMenu(QMenu& menu);
    // One is about to jump: back leads here.
    void leavePlace();
    void zoomToFit();

  protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    QString say(const char* text) const override;

  private:
    // Whoever looks elsewhere goes on typing.
    QAction* makeLook(const char* text, const QList<QKeySequence>& keys, std::function<void()> what,
                      std::function<bool()> works);
    Place place() const { return {canvas()->map().id(), canvas()->aim()}; }
    void zoomBy(double factor);
    void jumpTo(const Spot& spot);
    void travel(std::optional<Place> (PlaceHistory::*where)(const Place&));
    QRectF selected() const;     // pt; empty: nothing that lies on the map
    QRectF currentPhase() const; // with all lanes

    MapTabs& m_tabs;
    PlaceHistory m_places;
    bool m_isTravelling = false;
    QPointer<Minimap> m_minimap;
    bool m_isMinimapWanted;
    QAction *m_zoomIn, *m_zoomOut, *m_zoomFull, *m_zoomFit, *m_zoomPhase, *m_zoomSelection, *m_back, *m_forward,
        *m_showMinimap;
};

} // namespace trayecto::ui
