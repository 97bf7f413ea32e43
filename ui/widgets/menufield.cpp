#include "widgets/menufield.h"

#include <QMenu>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace trayecto::ui {

namespace {
constexpr int kLeastLetters = 6;
}

MenuField::MenuField(QWidget* parent) : QToolButton(parent)
{
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMenu(new QMenu(this));
}

QStyleOptionComboBox MenuField::look() const
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.editable = false;
    option.currentText = text();
    option.currentIcon = icon();
    option.iconSize = iconSize();
    if (isDown())
        option.state |= QStyle::State_Sunken;
    return option;
}

QSize MenuField::sizeHint() const
{
    const QStyleOptionComboBox option = look();
    const QFontMetrics metrics = fontMetrics();
    const int sign = icon().isNull() ? 0 : iconSize().width();
    const QSize content(metrics.horizontalAdvance(text()) + sign, std::max(metrics.height(), iconSize().height()));
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, content, this);
}

QSize MenuField::minimumSizeHint() const
{
    const int letters = fontMetrics().averageCharWidth() * kLeastLetters;
    const QStyleOptionComboBox option = look();
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, {letters, fontMetrics().height()}, this);
}

void MenuField::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option = look();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int sign = icon().isNull() ? 0 : iconSize().width();
    option.currentText = fontMetrics().elidedText(text(), Qt::ElideRight, room.width() - sign);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace trayecto::ui
