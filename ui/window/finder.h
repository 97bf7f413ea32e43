// Search in a window: from what is typed to the hits, lit on the map and gone to one after the other.
#pragma once

#include "canvas/mapcanvas.h"
#include "insight/searchindex.h"

#include <QPointer>

class QAction;
class QMenu;

namespace trayecto::ui {

class MapTabs;
class SearchPanel;
class ViewActions;

class Finder : public QObject
{
    Q_OBJECT

  public:
    // `panel` is closed until somebody searches.
    Finder(OpenProject& open, Selection& selection, MapTabs& tabs, ViewActions& view, QWidget* window);

    SearchPanel* panel() { return m_panel; }
    void setCanvas(MapCanvas* canvas);
    void fillMenu(QMenu& menu);
    QAction* action() { return m_search; }
    void retranslate();

  private:
    void start();
    void leave();
    void search();
    void follow(const edit::ChangeSet& changes);
    void light();
    void goTo(const insight::SearchHit& hit);
    bool isOpen() const;

    OpenProject& m_open;
    Selection& m_selection;
    MapTabs& m_tabs;
    ViewActions& m_view;
    SearchPanel* m_panel;
    QPointer<MapCanvas> m_canvas;
    std::optional<insight::SearchIndex> m_index; // made for the first search
    std::vector<insight::SearchHit> m_hits;
    bool m_isStale = false;
    QAction *m_search, *m_next, *m_previous;
};

} // namespace trayecto::ui
