#include "settings/fitting.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QBoxLayout>
#include <QDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QScreen>
#include <QStyle>
#include <QTreeView>
#include <QVariant>
#include <cmath>

namespace trayecto::ui {

namespace {

// What was said, and what was given for it.
struct Fitted
{
    QVariant design;
    QVariant given;
};

int times(int px, double scale)
{
    return int(std::lround(px * scale));
}

QSize times(const QSize& px, double scale)
{
    const auto side = [scale](int one) { return one >= QWIDGETSIZE_MAX ? one : times(one, scale); };
    return {side(px.width()), side(px.height())};
}

QMargins times(const QMargins& px, double scale)
{
    return {times(px.left(), scale), times(px.top(), scale), times(px.right(), scale), times(px.bottom(), scale)};
}

// The value to give now. One that is not what was given before has been said since.
template <class Value> Value fitted(QObject& object, const char* name, const Value& now, double scale)
{
    const QVariantList before = object.property(name).toList();
    const Fitted last{before.value(0), before.value(1)};
    const bool isOurs = !before.isEmpty() && last.given.value<Value>() == now;
    const Value design = isOurs ? last.design.value<Value>() : now;
    const Value given = times(design, scale);
    if (!before.isEmpty() || given != design)
        object.setProperty(name, QVariantList{QVariant::fromValue(design), QVariant::fromValue(given)});
    return given;
}

// The style's own spacing has its size already, as has one that a layout takes from the one around it.
void fitLayout(QLayout& layout, const QWidget& widget, double scale)
{
    const QStyle& style = *widget.style();
    const QMargins plain(style.pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, &widget),
                         style.pixelMetric(QStyle::PM_LayoutTopMargin, nullptr, &widget),
                         style.pixelMetric(QStyle::PM_LayoutRightMargin, nullptr, &widget),
                         style.pixelMetric(QStyle::PM_LayoutBottomMargin, nullptr, &widget));
    const QMargins margins = layout.contentsMargins();
    if (margins != plain)
        layout.setContentsMargins(fitted(layout, "fittedMargins", margins, scale));

    std::vector<std::pair<QLayout*, int>> inner;
    for (int at = 0; at < layout.count(); ++at)
        if (QLayout* one = layout.itemAt(at)->layout())
            inner.emplace_back(one, one->spacing());
    const int across = style.pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, &widget);
    const int down = style.pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, &widget);
    const bool isOurs = qobject_cast<QBoxLayout*>(&layout) || qobject_cast<QGridLayout*>(&layout) ||
                        qobject_cast<QFormLayout*>(&layout);
    if (const int spacing = layout.spacing(); isOurs && spacing >= 0 && spacing != across && spacing != down)
        layout.setSpacing(fitted(layout, "fittedSpacing", spacing, scale));
    for (const auto& [one, before] : inner) {
        const bool isTaken = one->spacing() != before;
        const int taken = one->spacing();
        fitLayout(*one, widget, scale);
        if (isTaken)
            one->setSpacing(taken);
    }
}

void fitIcon(QWidget& widget, double scale)
{
    const auto fit = [&](auto& owner, QStyle::PixelMetric plain) {
        const QSize size = owner.iconSize();
        if (size.isValid() && size.width() != widget.style()->pixelMetric(plain, nullptr, &widget))
            owner.setIconSize(fitted(owner, "fittedIcon", size, scale));
    };
    if (auto* button = qobject_cast<QAbstractButton*>(&widget))
        fit(*button, QStyle::PM_ButtonIconSize);
    else if (auto* view = qobject_cast<QAbstractItemView*>(&widget))
        fit(*view, QStyle::PM_ListViewIconSize);
    auto* tree = qobject_cast<QTreeView*>(&widget);
    if (tree && tree->indentation() != widget.style()->pixelMetric(QStyle::PM_TreeViewIndentation, nullptr, &widget))
        tree->setIndentation(fitted(widget, "fittedIndent", tree->indentation(), scale));
}

void fitFont(QWidget& widget, double scale)
{
    QFont font = widget.font();
    if (!(font.resolveMask() & QFont::SizeResolved) || font.pixelSize() <= 0)
        return;
    const int given = fitted(widget, "fittedFont", font.pixelSize(), scale);
    if (given == font.pixelSize())
        return;
    font.setPixelSize(given);
    widget.setFont(font);
}

// Once, before it is shown: from then on it is somebody's own.
void fitDialog(QWidget& dialog, double scale)
{
    if (dialog.isVisible() || !dialog.testAttribute(Qt::WA_Resized) || dialog.property("fittedSize").isValid())
        return;
    dialog.setProperty("fittedSize", true);
    const QSize room = dialog.screen()->availableGeometry().size() * 9 / 10;
    dialog.resize(times(dialog.size(), scale).boundedTo(room));
}

} // namespace

void fitToScale(QWidget& widget, double scale)
{
    if (widget.layout())
        fitLayout(*widget.layout(), widget, scale);
    if (widget.property(kOwnSizes).toBool())
        return;
    fitFont(widget, scale);
    fitIcon(widget, scale);
    if (auto* label = qobject_cast<QLabel*>(&widget))
        label->setContentsMargins(fitted(widget, "fittedLabel", label->contentsMargins(), scale));
    if (!widget.isWindow()) {
        if (const QSize least = widget.minimumSize(); !least.isNull())
            widget.setMinimumSize(fitted(widget, "fittedLeast", least, scale));
        if (const QSize most = widget.maximumSize(); most != QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX))
            widget.setMaximumSize(fitted(widget, "fittedMost", most, scale));
    } else if (qobject_cast<QDialog*>(&widget)) {
        fitDialog(widget, scale);
    }
}

} // namespace trayecto::ui
