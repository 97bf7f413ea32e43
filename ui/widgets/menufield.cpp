#include "widgets/menufield.h"

#include "widgets/messages.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace trayecto::ui {

namespace {
constexpr int kLeastLetters = 6;
constexpr int kSignGap = 4; // as the style below has it, px
constexpr int kTextInset = 1;
} // namespace

MenuField::MenuField(QWidget* parent) : QToolButton(parent)
{
    setPopupMode(InstantPopup);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMenu(new QMenu(this));
}

void MenuField::setChosen(const QString& words)
{
    m_chosen = words;
    setAccessibleDescription(words);
    setToolTip(asToolTip(words));
    updateGeometry();
    update();
}

QStyleOptionComboBox MenuField::look() const
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.editable = false;
    option.currentText = m_chosen;
    option.currentIcon = icon();
    option.iconSize = iconSize();
    return option;
}

int MenuField::signWidth() const
{
    return icon().isNull() ? 0 : iconSize().width() + kSignGap;
}

QSize MenuField::sizeHint() const
{
    const QStyleOptionComboBox option = look();
    const QFontMetrics metrics = fontMetrics();
    const QSize content(metrics.horizontalAdvance(m_chosen) + signWidth() + 2 * kTextInset, metrics.height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, content, this);
}

QSize MenuField::minimumSizeHint() const
{
    const QStyleOptionComboBox option = look();
    const QSize content(fontMetrics().averageCharWidth() * kLeastLetters, fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, content, this);
}

void MenuField::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option = look();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText =
        fontMetrics().elidedText(m_chosen, Qt::ElideRight, room.width() - signWidth() - 2 * kTextInset);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void MenuField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_F4:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        showMenu();
        break;
    default:
        QToolButton::keyPressEvent(event);
    }
}

} // namespace trayecto::ui
