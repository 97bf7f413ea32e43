#include "widgets/choicefield.h"

#include <QAbstractItemView>
#include <QWheelEvent>

namespace trayecto::ui {

ChoiceField::ChoiceField(QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, [this](int at) {
        if (m_isFilled)
            Q_EMIT chosen(at);
    });
}

void ChoiceField::setChoices(const QStringList& texts, int current)
{
    m_texts = texts;
    m_current = current;
    m_isFilled = hasFocus() || view()->isVisible();
    const QStringList shown = m_isFilled ? texts : current < 0 ? QStringList() : QStringList(texts.value(current));
    const QSignalBlocker quiet(this);
    for (int at = 0; at < int(shown.size()); ++at) {
        if (at >= count())
            addItem(shown[at]);
        else if (itemText(at) != shown[at])
            setItemText(at, shown[at]);
    }
    while (count() > int(shown.size()))
        removeItem(count() - 1);
    setCurrentIndex(m_isFilled ? current : int(shown.size()) - 1);
}

void ChoiceField::fill()
{
    if (m_isFilled)
        return;
    const QSignalBlocker quiet(this);
    clear();
    addItems(m_texts);
    setCurrentIndex(m_current);
    m_isFilled = true;
}

void ChoiceField::showPopup()
{
    fill();
    QComboBox::showPopup();
}

void ChoiceField::focusInEvent(QFocusEvent* event)
{
    fill();
    QComboBox::focusInEvent(event);
}

} // namespace trayecto::ui
