#include "panels/panel.h"

#include "widgets/headings.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace trayecto::ui {

namespace {

constexpr int kNameWidth = 84;

// A wheel over a panel scrolls the panel; it changes only a field that was chosen before.
class WheelGuard : public QObject
{
  public:
    using QObject::QObject;

    bool eventFilter(QObject* object, QEvent* event) override
    {
        const auto* field = qobject_cast<QWidget*>(object);
        if (event->type() != QEvent::Wheel || !field || field->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

QLabel* fieldName(const QString& name, QWidget* field, QWidget* parent)
{
    auto* label = new QLabel(name, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(field);
    field->setAccessibleName(name);
    return label;
}

} // namespace

Panel::Panel(const PanelContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_layout(new QVBoxLayout(this)), m_wheelGuard(new WheelGuard(this))
{
    m_layout->setContentsMargins(14, 14, 14, 14);
    m_layout->setSpacing(8);
    m_layout->addStretch();
}

void Panel::addHeading(const QString& text)
{
    QLabel* label = heading(text, this);
    label->setContentsMargins(0, m_layout->count() > 1 ? 10 : 0, 0, 0);
    addWidget(label);
}

void Panel::addWidget(QWidget* widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

void Panel::addField(const QString& name, QWidget* field)
{
    if (qobject_cast<QAbstractSpinBox*>(field) || qobject_cast<QComboBox*>(field)) {
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(m_wheelGuard);
    }
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel* label = fieldName(name, field, line);
    label->setFixedWidth(kNameWidth);
    label->setWordWrap(true);
    layout->addWidget(label);
    layout->addWidget(field, 1);
    addWidget(line);
}

void Panel::addWide(const QString& name, QWidget* field)
{
    addWidget(fieldName(name, field, this));
    addWidget(field);
}

} // namespace trayecto::ui
