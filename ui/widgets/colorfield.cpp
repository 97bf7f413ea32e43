#include "widgets/colorfield.h"

#include "model/query.h"

#include <QColorDialog>
#include <QMenu>
#include <QPainter>

namespace trayecto::ui {

namespace {

constexpr int kOffered = 8;

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

} // namespace

ColorField::ColorField(QWidget* parent) : QToolButton(parent)
{
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ColorField::fillMenu);
}

void ColorField::setValue(const model::Color& color)
{
    m_color = color;
    setIcon(swatch(QColor::fromRgb(color.rgb)));
    setText(color.toString());
}

void ColorField::fillMenu()
{
    menu()->clear();
    for (int at = 0; at < kOffered; ++at) {
        const model::Color color = model::phaseColor(at);
        menu()->addAction(swatch(QColor::fromRgb(color.rgb)), color.toString(), this,
                          [this, color] { Q_EMIT picked(color); });
    }
    menu()->addSeparator();
    menu()->addAction(tr("Another colour…"), this, [this] {
        const QColor color = QColorDialog::getColor(QColor::fromRgb(m_color.rgb), this, tr("Colour of the phase"));
        if (color.isValid())
            Q_EMIT picked(model::Color{color.rgb() & 0xffffff});
    });
}

} // namespace trayecto::ui
