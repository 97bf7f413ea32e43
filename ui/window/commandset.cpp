#include "window/commandset.h"

#include "settings/shortcuts.h"

#include <QMenu>

namespace trayecto::ui {

using namespace model;

CommandSet::CommandSet(OpenProject& open, Selection& selection, QWidget* window)
    : QObject(window), m_open(open), m_selection(selection), m_window(window)
{
    connect(&selection, &Selection::changed, this, &CommandSet::enable);
    connect(&open, &OpenProject::stateChanged, this, &CommandSet::enable);
}

CommandSet::~CommandSet() = default;

QAction* CommandSet::add(const char* text, std::function<bool()> works)
{
    QAction* action = named(new QAction(this), QLatin1String(text));
    m_commands.push_back({action, text, std::move(works), {}});
    return action;
}

QAction* CommandSet::make(const char* text, const QKeySequence& keys, std::function<void()> what,
                          std::function<bool()> works)
{
    QAction* action = add(text, std::move(works));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, what = std::move(what)] {
        if (m_canvas)
            m_canvas->finishEditing(); // what is being typed counts
        what();
    });
    m_window->addAction(action);
    return action;
}

QAction* CommandSet::makeCheck(const char* text, std::function<void(bool)> what, std::function<bool()> isOn,
                               std::function<bool()> works)
{
    QAction* action = add(text, std::move(works));
    m_commands.back().isOn = std::move(isOn);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, what = std::move(what)](bool isChecked) {
        what(isChecked);
        enable(); // what was refused is shown as it is
    });
    return action;
}

QAction* CommandSet::makeMenu(const char* text, std::function<void(QMenu&)> fill, std::function<bool()> works)
{
    QMenu* menu = m_menus.emplace_back(std::make_unique<QMenu>()).get();
    connect(menu, &QMenu::aboutToShow, this, [menu, fill = std::move(fill)] {
        menu->clear();
        fill(*menu);
    });
    m_commands.push_back({menu->menuAction(), text, std::move(works), {}});
    return menu->menuAction();
}

void CommandSet::setCanvas(MapCanvas* canvas)
{
    m_canvas = canvas;
    if (canvas) {
        // Each change of the project lays the map out; only then do the indexes of the map stand for it.
        connect(&canvas->map(), &LiveMap::laidOut, this, [this] {
            if (m_canvas && !m_canvas->map().isPreview())
                enable();
        });
    }
    enable();
}

void CommandSet::retranslate()
{
    for (const Command& command : m_commands)
        command.action->setText(say(command.text));
    enable();
}

void CommandSet::enable()
{
    for (const Command& command : m_commands) {
        const bool works = command.works();
        command.action->setEnabled(works);
        if (command.isOn)
            command.action->setChecked(works && command.isOn());
    }
}

bool CommandSet::hasMap() const
{
    return m_canvas && !m_canvas->map().isGone();
}

bool CommandSet::canEdit() const
{
    return hasMap() && m_open.isEditable() && !m_canvas->map().isPreview();
}

const JourneyMap* CommandSet::map() const
{
    return hasMap() ? project().find(m_canvas->map().id()) : nullptr;
}

const Card* CommandSet::currentCard() const
{
    const auto* id = as<Id<Card>>(m_selection.current());
    return id ? project().find(*id) : nullptr;
}

std::vector<Id<Card>> CommandSet::selectedCards() const
{
    std::vector<Id<Card>> cards;
    if (hasMap() && !m_selection.cards().isEmpty())
        for (const Card* card : m_canvas->map().index().cards())
            if (m_selection.contains(card->id))
                cards.push_back(card->id);
    return cards;
}

} // namespace trayecto::ui
