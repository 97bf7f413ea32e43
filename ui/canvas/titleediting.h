// Writing titles on the map, one after the other: those that are there, and those of cards, steps and phases to come.
#pragma once

#include "base/result.h"
#include "canvas/inlineedit.h"
#include "edit/edit.h"

#include <optional>

class QKeyEvent;

namespace trayecto::ui {

class MapCanvas;

// What is to come exists in its editor only: it becomes one edit when it is left with a title, else nothing.
class TitleEditing
{
  public:
    explicit TitleEditing(MapCanvas& canvas) : m_canvas(canvas) {}

    bool isUnderWay() const { return m_edit != nullptr; }
    QWidget* editor() const { return m_edit; } // nullptr: none is open
    // Of a cell: that of a card to come in it.
    void edit(const Subject& subject);
    // Letters begin a card in the cell that is selected. False: not a key that does.
    bool type(const QKeyEvent& event);
    bool type(const QString& text);
    bool takesLetters() const;
    // What is being typed is given to the project.
    void finish();
    // Where its subject is now.
    void place();

  private:
    void open(const Subject& subject, const QString& text);
    void write(const Cell& cell, const QString& text = {});
    void writeBehind(const Subject& last);
    void give(const QString& title);
    void leave(InlineEdit::End end);
    void goTo(const Subject& subject, bool writes);
    base::Result<edit::Edit> addition(const Subject& to, const QString& title) const;
    // What is there once the editor of something to come is left with this title, and whether that has come.
    std::pair<Subject, bool> settled(const QString& title, const Subject& behind);
    // Whether behind it is where a map goes on that is being built: nothing stands in its columns yet.
    bool isGrowing(const Subject& subject) const;
    QRectF placeOf(const Subject& subject) const;

    MapCanvas& m_canvas;
    InlineEdit* m_edit = nullptr;
    std::optional<Subject> m_behind; // the cell, step or phase in or behind which something is to come
};

} // namespace trayecto::ui
