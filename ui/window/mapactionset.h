// The commands on the map, in menus and on keys: one QAction each.
#pragma once

#include "canvas/dropitem.h"
#include "canvas/mapcanvas.h"
#include "window/intake.h"

#include <QAction>
#include <QPointer>
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
    // A phase, a step or a lane beside one of its kind; lanes ask for theirs in a menu at `global`.
    void addBeside(const Subject& subject, const QPoint& global);
    // The palette's entries, pressed.
    void addAtCurrent(const DropItem& item);

    void retranslate();
    void enable();

  private:
    struct Command
    {
        QAction* action;
        const char* text;
        std::function<bool()> works;
    };
    QAction* make(const char* text, const QKeySequence& keys, std::function<void()> what, std::function<bool()> works);
    QAction* makeMenu(std::unique_ptr<QMenu>& menu, const char* text, void (MapActionSet::*fill)(),
                      std::function<bool()> works);
    // Its key works on the map only; chosen while a text field has the focus it is the field's.
    QAction* makeForTextToo(const char* text, QKeySequence::StandardKey keys, std::function<void()> what,
                            std::function<bool()> works);
    void makeEditActions();
    void makeCardActions();
    void makeColumnActions();
    void makeLaneActions();
    void makeSelectActions();
    void nameUndo(QAction* action, const edit::EditLabel* label, const QString& plain, const QString& with);

    void fillLaneKinds();
    void fillColors();
    void fillHiddenLanes();
    void addPhase();
    void addStep();
    void addLane(model::LaneKind kind);
    void setHidden(const Id<model::Lane>& lane, bool isHidden);
    void splitCard();
    void paste();
    void copy();
    // Applied, what is new of the kind selected and its title opened.
    template <class Row> void applyAndName(const base::Result<edit::Edit>& edit);
    void applyAndSelect(const base::Result<edit::Edit>& edit); // the new cards

    const model::Project& project() const { return m_open.project(); }
    bool hasMap() const;
    bool canEdit() const; // the map, and it is today's that is shown
    Id<model::Phase> currentPhase() const;
    Id<model::Step> currentStep() const;
    Id<model::Lane> currentLane() const;
    Id<model::Lane> nextLane() const;                   // that is shown; null: none
    bool isSelected() const;                            // something that can be removed
    std::vector<Id<model::Card>> selectedCards() const; // in the order of the map

    OpenProject& m_open;
    Selection& m_selection;
    QWidget* m_window;
    QPointer<MapCanvas> m_canvas;   // the focus goes from field to field even while a window is closed
    std::optional<Intake> m_intake; // of the canvas
    std::vector<Command> m_commands;
    QAction *m_undo, *m_redo, *m_cut, *m_copy, *m_paste, *m_remove, *m_duplicate, *m_rename;
    QAction *m_mergeCards, *m_splitCard;
    QAction *m_selectStep, *m_selectPhase, *m_selectLane;
    QAction *m_addPhase, *m_addStep, *m_splitPhase, *m_mergePhase, *m_splitStep, *m_mergeStep, *m_color;
    QAction *m_addLane, *m_splitLane, *m_mergeLane, *m_hideLane, *m_hidden;
    std::unique_ptr<QMenu> m_laneKinds, m_colors, m_hiddenLanes;
};

} // namespace trayecto::ui
