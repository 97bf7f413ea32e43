// The map for those who hear it: phases, steps, lanes, cells and cards as accessible objects of the canvas.
//
// The canvas is a table whose children are the heads of its columns and rows and its cells; cards stand in their cells.
// Objects are made when they are first asked for and are known by what they show, never by their place.
#pragma once

#include "edit/changeset.h"
#include "workspace/subject.h"

#include <QAccessible>
#include <QHash>

namespace trayecto::ui {

class MapCanvas;

// Makes the canvas accessible. Once for the process.
void installCanvasAccessibility();

// The objects of one canvas. Nothing is made or sent while nobody listens.
class AccessibleMap
{
  public:
    explicit AccessibleMap(MapCanvas& canvas) : m_canvas(canvas) {}
    ~AccessibleMap();
    AccessibleMap(const AccessibleMap&) = delete;
    AccessibleMap& operator=(const AccessibleMap&) = delete;

    MapCanvas& canvas() { return m_canvas; }
    QAccessibleInterface* object(const Subject& subject);

    // Of the canvas. Heads of phases, of steps, names of lanes, then cells row by row.
    int childCount() const;
    Subject child(int index) const;
    int indexOf(const Subject& subject) const; // -1: no child of the canvas
    // A card's cell; the canvas for all else, which is monostate.
    Subject parentOf(const Subject& subject) const;
    bool exists(const Subject& subject) const;

    // After the map has changed.
    void tellChanges(const edit::ChangeSet& changes);
    void tellFocus(const Subject& subject);
    void tellSelection(const QSet<Id<model::Card>>& before, const QSet<Id<model::Card>>& now);

  private:
    struct Object
    {
        QAccessible::Id id;
        Subject parent; // as they were last told
        QString name = {};
    };
    void forget(const Subject& subject);
    // Spoken of once more where it was, although it is gone from there.
    void tellLeaving(const Subject& subject, const Subject& from);
    void tellMoved(const Subject& subject);
    void tellUpdated(const edit::ChangedRow& row);
    void tellNames();

    MapCanvas& m_canvas;
    QHash<Subject, Object> m_objects;
    Subject m_leaving;
    Subject m_leavingFrom;
};

} // namespace trayecto::ui
