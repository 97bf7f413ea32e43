#include "widgets/colorfield.h"

#include "model/query.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>
#include <array>

namespace trayecto::ui {

namespace {

// Of model::phaseColor, in its order.
constexpr std::array kNames{
    QT_TRANSLATE_NOOP("Color", "Blue"),  QT_TRANSLATE_NOOP("Color", "Violet"),    QT_TRANSLATE_NOOP("Color", "Teal"),
    QT_TRANSLATE_NOOP("Color", "Amber"), QT_TRANSLATE_NOOP("Color", "Raspberry"), QT_TRANSLATE_NOOP("Color", "Green"),
    QT_TRANSLATE_NOOP("Color", "Brown"), QT_TRANSLATE_NOOP("Color", "Slate"),
};

QIcon swatch(const QColor& color)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(2, 2, 28, 28, 6, 6);
    return QIcon(pixmap);
}

// One of the house's by its name, another by its value.
QString nameOf(const model::Color& color)
{
    for (int at = 0; at < int(kNames.size()); ++at)
        if (model::phaseColor(at) == color)
            return QCoreApplication::translate("Color", kNames[size_t(at)]);
    return color.toString();
}

QString noColor()
{
    return QCoreApplication::translate("Color", "No colour");
}

} // namespace

ColorField::ColorField(QWidget* parent, bool isOptional) : MenuField(parent)
{
    connect(menu(), &QMenu::aboutToShow, this, [this, isOptional] {
        menu()->clear();
        if (isOptional) {
            QAction* none = menu()->addAction(noColor(), this, &ColorField::cleared);
            none->setCheckable(true);
            none->setChecked(!m_color);
        }
        fillColorMenu(*menu(), m_color, this, [this](const model::Color& color) { Q_EMIT picked(color); });
    });
}

void ColorField::setValue(const std::optional<model::Color>& color)
{
    m_color = color;
    setIcon(color ? swatch(QColor::fromRgb(color->rgb)) : QIcon());
    setChosen(color ? nameOf(*color) : noColor());
}

void fillColorMenu(QMenu& menu, const std::optional<model::Color>& current, QWidget* parent,
                   const std::function<void(const model::Color&)>& pick)
{
    for (int at = 0; at < int(kNames.size()); ++at) {
        const model::Color color = model::phaseColor(at);
        QAction* action =
            menu.addAction(swatch(QColor::fromRgb(color.rgb)), QCoreApplication::translate("Color", kNames[size_t(at)]),
                           [pick, color] { pick(color); });
        action->setCheckable(true);
        action->setChecked(color == current);
    }
    menu.addSeparator();
    menu.addAction(QCoreApplication::translate("Color", "Another colour…"), [pick, current, parent] {
        const QColor color = QColorDialog::getColor(QColor::fromRgb(current ? current->rgb : 0xffffff), parent,
                                                    QCoreApplication::translate("Color", "Colour"));
        if (color.isValid())
            pick(model::Color{color.rgb() & 0xffffff});
    });
}

} // namespace trayecto::ui
