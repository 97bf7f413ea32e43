#include "settings/housestyle.h"

#include "settings/appearance.h"
#include "settings/fitting.h"
#include "settings/indicators.h"
#include "settings/scale.h"
#include "widgets/iconpixmap.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTreeView>

namespace trayecto::ui {

namespace {

constexpr int kFieldHeight = 30;
constexpr int kRowHeight = 26; // of a tree
constexpr int kFieldInset = 5; // of the text, as the style below has it
constexpr int kScrollBarWidth = 12;
constexpr int kLeastHandle = 28; // of a scroll bar

// Wide enough to be grasped, narrow enough not to be seen.
int targetSeparator()
{
    return Appearance::instance().isTouch() ? scaled(12) : scaled(5);
}

bool isTextArea(const QWidget* widget)
{
    return widget && widget->inherits("QPlainTextEdit");
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        // The line of a spin box or a combo box lies in the frame of its own.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawField(*painter, option->rect, *option, option->state.testFlag(State_HasFocus));
        return;
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
        return drawField(*painter, option->rect, *option, isDefault || option->state.testFlag(State_HasFocus));
    }
    case PE_FrameTabBarBase:
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.color(QPalette::AlternateBase));
        return;
    case PE_Frame:
        if (isTextArea(widget))
            return drawField(*painter, option->rect, *option, widget->hasFocus());
        break;
    case PE_IndicatorDockWidgetResizeHandle:
        drawSeparator(*painter, *option);
        return;
    case PE_PanelMenuBar:
        return;
    case PE_IndicatorBranch:
        return drawBranch(*painter, *option);
    default:
        if (drawIndicator(element, *option, *painter))
            return;
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    switch (element) {
    case CE_ShapedFrame:
        if (isTextArea(widget))
            return drawField(*painter, option->rect, *option, widget->hasFocus());
        break;
    case CE_TabBarTabShape:
        return drawTab(*painter, *option);
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab plain = *tab;
            if (!tab->state.testFlag(State_Selected))
                plain.palette.setColor(QPalette::WindowText, tab->palette.color(QPalette::PlaceholderText));
            return QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        break;
    case CE_HeaderSection:
        return drawHeader(*painter, *option);
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader quiet = *header;
            quiet.palette.setColor(QPalette::ButtonText, header->palette.color(QPalette::PlaceholderText));
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            painter->fillRect(option->rect, option->palette.color(QPalette::Window));
            if (item->state.testFlag(State_Selected)) {
                painter->save();
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(Qt::NoPen);
                painter->setBrush(option->palette.color(QPalette::AlternateBase));
                painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 4, -1, -4), kRadius, kRadius);
                painter->restore();
            }
            const bool showsKeys = styleHint(SH_UnderlineShortcut, option, widget, nullptr);
            drawItemText(painter, item->rect,
                         Qt::AlignCenter | (showsKeys ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), item->palette,
                         item->state.testFlag(State_Enabled), item->text, QPalette::WindowText);
            return;
        }
        break;
    case CE_DockWidgetTitle:
        if (const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(option)) {
            painter->save();
            QFont small = painter->font();
            small.setPixelSize(scaled(12));
            small.setWeight(QFont::DemiBold);
            painter->setFont(small);
            painter->setPen(dock->palette.color(QPalette::PlaceholderText));
            const QRect text = dock->rect.adjusted(scaled(14), 0, -scaled(44), 0);
            painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                              QFontMetrics(small).elidedText(dock->title, Qt::ElideRight, text.width()));
            painter->restore();
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box && control == CC_ComboBox) {
        drawField(*painter, box->rect, *box, box->state.testFlag(State_HasFocus));
        const QRect arrow = subControlRect(control, box, SC_ComboBoxArrow, widget);
        return drawChevron(*painter, QRectF(arrow).center(), box->palette.color(QPalette::PlaceholderText));
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option); box && control == CC_SpinBox) {
        drawField(*painter, box->rect, *box, box->state.testFlag(State_HasFocus));
        for (const bool isUp : {true, false}) {
            const QRect part = subControlRect(control, box, isUp ? SC_SpinBoxUp : SC_SpinBoxDown, widget);
            const bool canStep =
                box->stepEnabled.testFlag(isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
            drawChevron(*painter, QRectF(part).center(),
                        box->palette.color(canStep ? QPalette::PlaceholderText : QPalette::Mid), 2.8, isUp);
        }
        return;
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar) {
        painter->fillRect(bar->rect, bar->palette.color(QPalette::AlternateBase));
        if (bar->maximum > bar->minimum)
            drawScrollBar(*painter, *bar, subControlRect(control, bar, SC_ScrollBarSlider, widget));
        return;
    }
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option); slider && control == CC_Slider)
        return drawSlider(*painter, *slider, subControlRect(control, slider, SC_SliderGroove, widget),
                          subControlRect(control, slider, SC_SliderHandle, widget));
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        button && control == CC_ToolButton) {
        // A sign is enough; what opens a menu as a field does is a MenuField.
        QStyleOptionToolButton plain = *button;
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_TabBarTabHSpace:
        return scaled(36);
    case PM_TabBarTabVSpace:
        return scaled(20);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? 3 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_DockWidgetSeparatorExtent:
        return targetSeparator();
    case PM_ScrollBarExtent:
        return scaled(kScrollBarWidth);
    case PM_ScrollBarSliderMin:
        return targetSize(kLeastHandle);
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_DockWidgetTitleMargin:
    case PM_HeaderMargin:
        return scaled(6);
    case PM_ButtonMargin:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_MenuButtonIndicator:
    case PM_TabBarScrollButtonWidth:
    case PM_TreeViewIndentation:
    case PM_MessageBoxIconSize: {
        const int size = QProxyStyle::pixelMetric(metric, option, widget);
        return size > 0 ? scaled(size) : size; // below: the style has none
    }
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const
{
    // Their words are enough.
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

// What is written in a field keeps its distance from the frame at every scale.
QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const int more = scaled(kFieldInset) - kFieldInset;
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool isField = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return isField ? rect.adjusted(more, 0, -more, 0) : rect;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const int more = scaled(kFieldInset) - kFieldInset;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return rect.adjusted(more, 0, -2 * more, 0);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return rect.adjusted(-2 * more, 0, 0, 0);
    return rect;
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ComboBox:
        whole.rwidth() += 4 * (scaled(kFieldInset) - kFieldInset);
        [[fallthrough]];
    case CT_LineEdit:
    case CT_SpinBox:
        whole.setHeight(std::max(whole.height(), targetSize(kFieldHeight)));
        break;
    case CT_PushButton:
        whole = QSize(whole.width() + scaled(12), std::max(whole.height(), targetSize(kFieldHeight)));
        break;
    case CT_MenuBarItem:
        whole = QSize(size.width() + scaled(22), scaled(42));
        break;
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (!item || item->menuItemType != QStyleOptionMenuItem::Separator)
            whole.setHeight(std::max(whole.height() + scaled(4), targetSize(0)));
        break;
    }
    case CT_ItemViewItem:
        whole.setHeight(std::max(whole.height(), targetSize(qobject_cast<const QTreeView*>(widget) ? kRowHeight : 0)));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        whole.setHeight(std::max(whole.height(), targetSize(0)));
        break;
    case CT_ToolButton:
    case CT_TabBarTab:
        whole = whole.expandedTo({targetSize(0), targetSize(0)});
        break;
    default:
        break;
    }
    return whole;
}

void HouseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    fitToScale(*widget, Appearance::instance().scale());
}

// Of title bars, fields and bars.
QIcon HouseStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    // Qt's would load all of its picture formats, for each menu bar and each field that can be cleared.
    switch (icon) {
    case SP_TitleBarCloseButton:
    case SP_LineEditClearButton:
        return signIcon(QStringLiteral("close"));
    case SP_ToolBarHorizontalExtensionButton:
        return signIcon(QStringLiteral("further"));
    case SP_TitleBarNormalButton:
        return signIcon(QStringLiteral("float"));
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace trayecto::ui
