#include "start/startsidebar.h"

#include "widgets/flatbutton.h"
#include "widgets/headings.h"
#include "widgets/logo.h"
#include "window/tour.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace trayecto::ui {

namespace {
constexpr int kWidth = 264; // px
constexpr int kLogoSide = 44;
} // namespace

StartSidebar::StartSidebar(QWidget* parent)
    : PanelScroll(parent), m_tagline(new QLabel(this)), m_open(new FlatButton({}, FlatButton::Look::accent, this)),
      m_import(new FlatButton({}, FlatButton::Look::framed, this)), m_learn(heading({}, this)),
      m_newHere(new QLabel(this)), m_tour(new FlatButton({}, FlatButton::Look::framed, this)),
      m_help(new FlatButton({}, FlatButton::Look::framed, this))
{
    setFixedWidth(kWidth);
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Window);
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 36, 28, 24);
    column->setSpacing(10);
    column->addWidget(new Logo(kLogoSide, this));
    auto* name = new QLabel(QGuiApplication::applicationDisplayName(), this);
    QFont large = name->font();
    large.setPixelSize(26);
    large.setWeight(QFont::Bold);
    name->setFont(large);
    column->addWidget(name);
    for (QLabel* quiet : {m_tagline, m_newHere}) {
        quiet->setWordWrap(true);
        quiet->setForegroundRole(QPalette::PlaceholderText);
    }
    column->addWidget(m_tagline);
    column->addSpacing(18);
    connect(m_open, &QPushButton::clicked, this, &StartSidebar::openWanted);
    connect(m_import, &QPushButton::clicked, this, &StartSidebar::importWanted);
    connect(m_tour, &QPushButton::clicked, this, &StartSidebar::tourWanted);
    connect(m_help, &QPushButton::clicked, this, &StartSidebar::helpWanted);
    column->addWidget(m_open);
    column->addWidget(m_import);
    column->addStretch();
    column->addWidget(m_learn);
    column->addWidget(m_newHere);
    column->addWidget(m_tour);
    column->addWidget(m_help);
    setWidget(content);
    retranslate();
}

QWidget* StartSidebar::lastControl() const
{
    return m_help;
}

void StartSidebar::retranslate()
{
    m_tagline->setText(tr("Customer journey maps, always saved"));
    m_open->setText(tr("&Open…"));
    m_import->setText(tr("&Import…"));
    m_learn->setText(tr("Learn"));
    m_newHere->setText(tr("New here? A tour on a sample map takes two minutes."));
    m_tour->setText(tr("&Tour in five steps"));
    m_help->setText(tr("&First steps"));
    m_import->setToolTip(tr("A Mermaid, Markdown or JSON file as a new map"));
}

// Who has taken the tour is not new.
void StartSidebar::showEvent(QShowEvent* event)
{
    m_newHere->setVisible(!Tour::isSeen());
    PanelScroll::showEvent(event);
}

void StartSidebar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PanelScroll::changeEvent(event);
}

} // namespace trayecto::ui
