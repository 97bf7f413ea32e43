#include "widgets/flatbutton.h"

#include "settings/scale.h"

#include <QPainter>
#include <QStyle>

namespace trayecto::ui {

namespace {
constexpr int kHeight = 34;
constexpr int kPad = 16;
constexpr double kRadius = 8;

// A little towards the text's colour: seen on light and dark alike.
QColor mixed(const QColor& a, const QColor& b, double share)
{
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}
} // namespace

FlatButton::FlatButton(const QString& text, Look look, QWidget* parent) : QPushButton(text, parent), m_look(look)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (look != Look::framed) {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        setFont(bold);
    }
}

QSize FlatButton::sizeHint() const
{
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2 * scaled(kPad), targetSize(kHeight)};
}

void FlatButton::paintEvent(QPaintEvent*)
{
    const QPalette& colors = palette();
    const QColor text = colors.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    QColor ground = colors.color(QPalette::Base);
    QColor ink = text;
    if (m_look == Look::accent) {
        ground = colors.color(QPalette::Highlight);
        ink = colors.color(QPalette::HighlightedText);
    } else if (m_look == Look::strong) {
        ground = text;
        ink = colors.color(QPalette::Window);
    }
    if (underMouse() && isEnabled())
        ground = mixed(ground, m_look == Look::framed ? text : colors.color(QPalette::Window), 0.06);
    if (isDown())
        ground = mixed(ground, text, 0.12);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_look == Look::framed ? QPen(colors.color(QPalette::Mid), 1) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, kRadius, kRadius);
    if (hasFocus()) {
        // On a filled button the ring lies inside, in the colour of its text.
        painter.setPen(QPen(m_look == Look::framed ? colors.color(QPalette::Highlight) : ink, 1.6));
        painter.setBrush(Qt::NoBrush);
        const double inset = m_look == Look::framed ? 0.5 : 2.5;
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), kRadius - inset, kRadius - inset);
    }
    painter.setPen(ink);
    const bool showsKeys = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this);
    painter.drawText(rect(), Qt::AlignCenter | (showsKeys ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), this->text());
}

} // namespace trayecto::ui
