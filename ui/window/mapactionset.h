// The commands on the map, in menus and on keys: one QAction each.
#pragma once

#include "canvas/dropitem.h"
#include "canvas/mapcanvas.h"

#include <QAction>
#include <functional>
#include <memory>

class QMenu;

namespace trayecto::ui {

class MapTabs;

class MapActionSet : public QObject
{
    Q_OBJECT

  public:
    MapActionSet(OpenProject& open, Selection& selection, QWidget* window);
    ~MapActionSet() override;

    void setCanvas(MapCanvas* canvas);
    void fillEditMenu(QMenu& menu);
    void fillInsertMenu(QMenu& menu);
    void fillMapMenu(QMenu& menu);
    void fillViewMenu(QMenu& menu);
    void fillToolBar(MapTabs& bar);
    // What can be done with a subject of the map.
    void fillContextMenu(QMenu& menu, const Subject& subject);
    // The palette's entries, pressed.
    void addAtCurrent(const DropItem& item);

    void retranslate();
    void enable();

  private:
    void fillHiddenLanes();
    void setHidden(const Id<model::Lane>& lane, bool isHidden);
    QAction* make(const char* text, const QKeySequence& keys, std::function<void()> what);
    Id<model::Phase> currentPhase() const;
    Id<model::Step> currentStep() const;
    std::vector<Id<model::Card>> selectedCards() const; // in the order of the map

    OpenProject& m_open;
    Selection& m_selection;
    QWidget* m_window;
    MapCanvas* m_canvas = nullptr;
    std::vector<std::pair<QAction*, const char*>> m_texts;
    QAction *m_undo, *m_redo, *m_remove, *m_duplicate, *m_rename;
    QAction *m_addPhase, *m_addStep, *m_splitPhase, *m_mergePhase, *m_splitStep, *m_mergeStep;
    QAction *m_mergeCards, *m_hideLane, *m_hidden;
    std::unique_ptr<QMenu> m_hiddenLanes;
    QAction *m_zoomIn, *m_zoomOut, *m_zoomFull, *m_zoomFit;
};

} // namespace trayecto::ui
