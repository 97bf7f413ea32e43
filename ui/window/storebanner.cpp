#include "window/storebanner.h"

#include "paint/theme.h"
#include "settings/appearance.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace trayecto::ui {

using store::StoreCondition;

StoreBanner::StoreBanner(OpenProject& open, QWidget* parent)
    : QFrame(parent), m_open(open), m_text(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("storeBanner"));
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    connect(&open, &OpenProject::stateChanged, this, &StoreBanner::showState);
    connect(&Appearance::instance(), &Appearance::themeChanged, this, &StoreBanner::showState);
    showState();
}

void StoreBanner::showState()
{
    const store::StoreState& state = m_open.state();
    setVisible(state.reason.has_value());
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (!state.reason)
        return;
    const bool isTrouble = state.condition == StoreCondition::notSaved || state.condition == StoreCondition::moved;
    const paint::Theme& theme = Appearance::instance().mapTheme();
    QPalette colors = palette();
    colors.setColor(QPalette::Window, isTrouble ? theme.pain : theme.panel);
    colors.setColor(QPalette::WindowText, isTrouble ? theme.painText : theme.text);
    setPalette(colors);
    m_text->setText(base::sentence({state.reason->code, {}, state.reason->detail})); // the title says which file

    const auto add = [&](const QString& text, auto signal) {
        auto* button = new QPushButton(text, this);
        connect(button, &QPushButton::clicked, this, signal);
        m_buttons->addWidget(button);
    };
    if (isTrouble)
        add(tr("Save as…"), &StoreBanner::saveAsWanted);
    add(tr("Save a copy…"), &StoreBanner::saveCopyWanted);
}

void StoreBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QFrame::changeEvent(event);
}

} // namespace trayecto::ui
