// Commands on the open map, one QAction each: made once, named in the language of the program, enabled where they work.
#pragma once

#include "canvas/mapcanvas.h"

#include <QAction>
#include <QPointer>
#include <functional>
#include <memory>

class QMenu;

namespace trayecto::ui {

class CommandSet : public QObject
{
    Q_OBJECT

  public:
    // Pre: both outlive it.
    CommandSet(OpenProject& open, Selection& selection, QWidget* window);
    ~CommandSet() override;

    virtual void setCanvas(MapCanvas* canvas);
    virtual void retranslate();
    virtual void enable();

  protected:
    // `text` is English; say() translates it.
    QAction* make(const char* text, const QKeySequence& keys, std::function<void()> what, std::function<bool()> works);
    // Its key, and what it does, are the caller's to say.
    QAction* add(const char* text, std::function<bool()> works);
    // On or off, as `isOn` says.
    QAction* makeCheck(const char* text, std::function<void(bool)> what, std::function<bool()> isOn,
                       std::function<bool()> works);
    // A menu that `fill` fills when it is opened.
    QAction* makeMenu(const char* text, std::function<void(QMenu&)> fill, std::function<bool()> works);
    virtual QString say(const char* text) const = 0; // tr() of the class

    OpenProject& open() const { return m_open; }
    Selection& selection() const { return m_selection; }
    QWidget* window() const { return m_window; }
    MapCanvas* canvas() const { return m_canvas; }
    const model::Project& project() const { return m_open.project(); }
    bool hasMap() const;
    bool canEdit() const;                               // the map, and it is today's that is shown
    const model::JourneyMap* map() const;               // nullptr: none is shown
    std::vector<Id<model::Card>> selectedCards() const; // in the order of the map
    const model::Card* currentCard() const;             // nullptr: no card is current
    // Puts what `change` makes of a row in its place.
    template <class Row, class Change> void change(const Id<Row>& id, Change&& change);

  private:
    struct Command
    {
        QAction* action;
        const char* text;
        std::function<bool()> works;
        std::function<bool()> isOn; // none: it is neither on nor off
    };

    OpenProject& m_open;
    Selection& m_selection;
    QWidget* m_window;
    QPointer<MapCanvas> m_canvas; // the focus goes from field to field even while a window is closed
    std::vector<Command> m_commands;
    std::vector<std::unique_ptr<QMenu>> m_menus;
};

} // namespace trayecto::ui

#include "edit/rowedits.h"

namespace trayecto::ui {

template <class Row, class Change> void CommandSet::change(const Id<Row>& id, Change&& change)
{
    const Row* row = project().find(id);
    if (!row)
        return;
    Row changed = *row;
    change(changed);
    if (!(changed == *row))
        m_open.apply(edit::changeRow(project(), std::move(changed)));
}

} // namespace trayecto::ui
