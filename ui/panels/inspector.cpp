#include "panels/inspector.h"

#include <QEvent>
#include <QTimerEvent>

namespace trayecto::ui {

using namespace model;

namespace {

constexpr int kSoonMs = 50; // more than from one repeat of a key that is held to the next

Panel* panelOf(const PanelContext& context, const Subject& subject, QWidget* parent)
{
    return std::visit(
        [&]<class What>(const What& what) -> Panel* {
            if constexpr (std::is_same_v<What, Cell>)
                return makePanel(context, what.step, parent);
            else if constexpr (requires { makePanel(context, what, parent); })
                return makePanel(context, what, parent);
            else
                return nullptr;
        },
        subject);
}

} // namespace

Inspector::Inspector(OpenProject& open, Selection& selection, QWidget* parent)
    : PanelScroll(parent), m_context{open, selection, m_whose}, m_wasEditable(open.isEditable())
{
    setObjectName(QStringLiteral("inspector"));
    connect(&selection, &Selection::changed, this, &Inspector::showCurrentSoon);
    connect(&open, &OpenProject::stateChanged, this, [this] {
        if (m_panel && std::exchange(m_wasEditable, m_context.open.isEditable()) != m_context.open.isEditable())
            m_panel->refresh();
    });
    connect(&open, &OpenProject::changed, this, [this](const edit::ChangeSet& changes) {
        // A card may have become one of another kind, and then has other fields.
        const auto* id = as<Id<Card>>(m_shown);
        const Card* card = id ? m_context.open.project().find(*id) : nullptr;
        if (card && m_panel && m_panel->property("kind").toInt() != int(card->kind))
            showSubject(m_shown);
        else if (m_panel && m_panel->isAbout(changes))
            m_panel->refresh();
    });
}

void Inspector::setHome(const Subject& subject)
{
    m_home = subject;
    showCurrent();
}

void Inspector::beginComment()
{
    showCurrent();
    if (m_panel)
        m_panel->beginComment();
}

void Inspector::showCurrentSoon()
{
    m_due.start(kSoonMs, this);
}

void Inspector::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_due.timerId())
        showCurrent();
    else
        PanelScroll::timerEvent(event);
}

void Inspector::showCurrent()
{
    m_due.stop();
    const Subject& current = m_context.selection.current();
    const Subject& wanted = std::holds_alternative<std::monostate>(current) ? m_home : current;
    if (wanted != m_shown || !m_panel)
        showSubject(wanted);
}

void Inspector::showSubject(const Subject& subject)
{
    m_shown = subject;
    m_panel = panelOf(m_context, subject, this);
    if (m_panel) {
        if (const auto* id = as<Id<Card>>(subject))
            if (const Card* card = m_context.open.project().find(*id))
                m_panel->setProperty("kind", int(card->kind));
        m_panel->refresh();
    }
    // The one before may be on the way out of a signal of its own.
    if (QWidget* before = takeWidget())
        before->deleteLater();
    setWidget(m_panel);
}

void Inspector::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showSubject(m_shown);
    PanelScroll::changeEvent(event);
}

} // namespace trayecto::ui
