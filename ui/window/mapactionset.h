// The commands on the map, in menus and on keys: one QAction each.
#pragma once

#include "canvas/dropitem.h"
#include "window/commandset.h"
#include "window/intake.h"

namespace trayecto::ui {

class MapTabs;

class MapActionSet : public CommandSet
{
    Q_OBJECT

  public:
    MapActionSet(OpenProject& open, Selection& selection, QWidget* window);

    void setCanvas(MapCanvas* canvas) override;
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

    void enable() override;

  protected:
    QString say(const char* text) const override;

  private:
    // Its key works on the map only; chosen while a text field has the focus it is the field's.
    QAction* makeForTextToo(const char* text, QKeySequence::StandardKey keys, std::function<void()> what,
                            std::function<bool()> works);
    void makeEditActions();
    void makeCardActions();
    void makeColumnActions();
    void makeLaneActions();
    void makeSelectActions();
    void nameUndo(QAction* action, const edit::EditLabel* label, const QString& plain, const QString& with);

    void fillLaneKinds(QMenu& menu);
    void fillColors(QMenu& menu);
    void fillHiddenLanes(QMenu& menu);
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

    Id<model::Phase> currentPhase() const;
    Id<model::Step> currentStep() const;
    Id<model::Lane> currentLane() const;
    Id<model::Lane> nextLane() const; // that is shown; null: none
    bool isSelected() const;          // something that can be removed

    std::optional<Intake> m_intake; // of the canvas
    QAction *m_undo, *m_redo, *m_cut, *m_copy, *m_paste, *m_remove, *m_duplicate, *m_rename;
    QAction *m_mergeCards, *m_splitCard;
    QAction *m_selectStep, *m_selectPhase, *m_selectLane;
    QAction *m_addPhase, *m_addStep, *m_splitPhase, *m_mergePhase, *m_splitStep, *m_mergeStep, *m_color;
    QAction *m_addLane, *m_splitLane, *m_mergeLane, *m_hideLane, *m_hidden;
};

} // namespace trayecto::ui
