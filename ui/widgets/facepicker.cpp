#include "widgets/facepicker.h"

#include "model/card.h"
#include "paint/face.h"
#include "paint/theme.h"
#include "settings/appearance.h"
#include "settings/scale.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace trayecto::ui {

namespace {

constexpr int kFaces = 5;
constexpr double kMostRadius = 11; // px
constexpr double kMostRoom = 40;   // for a face
constexpr double kRing = 4;        // beyond the face
constexpr double kHalf = 0.5;

double valueOf(int face)
{
    return model::kWorstFeeling + face;
}

} // namespace

QString feelingName(double value)
{
    static constexpr const char* kNames[kFaces] = {
        QT_TRANSLATE_NOOP("Feeling", "very bad"), QT_TRANSLATE_NOOP("Feeling", "bad"),
        QT_TRANSLATE_NOOP("Feeling", "neutral"), QT_TRANSLATE_NOOP("Feeling", "good"),
        QT_TRANSLATE_NOOP("Feeling", "very good")};
    const int face = std::clamp(int(std::round(value - model::kWorstFeeling)), 0, kFaces - 1);
    return QCoreApplication::translate("Feeling", kNames[face]);
}

FacePicker::FacePicker(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize FacePicker::sizeHint() const
{
    const double face = scaled(2 * (kMostRadius + kRing));
    return {int(kFaces * face), targetSize(int(2 * (kMostRadius + kRing) + 2))};
}

void FacePicker::setValue(std::optional<double> value)
{
    m_value = value;
    setAccessibleDescription(value ? feelingName(*value) : tr("not said"));
    update();
}

QPointF FacePicker::centerOf(int face) const
{
    return {room() * (face + kHalf), height() / 2.0};
}

double FacePicker::room() const
{
    return std::min(width() / double(kFaces), scaled(kMostRoom));
}

double FacePicker::radius() const
{
    return std::min(scaled(kMostRadius), room() / 2 - kRing);
}

int FacePicker::faceAt(const QPointF& at) const
{
    for (int face = 0; face < kFaces; ++face)
        if (std::hypot(at.x() - centerOf(face).x(), at.y() - centerOf(face).y()) <= room() / 2)
            return face;
    return -1;
}

void FacePicker::paintEvent(QPaintEvent*)
{
    const paint::Theme& theme = Appearance::instance().mapTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int chosen = m_value ? std::clamp(int(std::round(*m_value - model::kWorstFeeling)), 0, kFaces - 1) : -1;
    for (int face = 0; face < kFaces; ++face) {
        painter.setOpacity(chosen < 0 || face == chosen ? 1 : 0.45);
        paint::drawFaces(painter, {{centerOf(face), valueOf(face)}}, radius(), theme,
                         palette().color(QPalette::Window));
    }
    painter.setOpacity(1);
    painter.setBrush(Qt::NoBrush);
    if (chosen >= 0) {
        painter.setPen(QPen(theme.feelingColor(valueOf(chosen)), 2));
        painter.drawEllipse(centerOf(chosen), radius() + kRing - 1, radius() + kRing - 1);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.4));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.7, 0.7, -0.7, -0.7), 6, 6);
    }
}

void FacePicker::pick(std::optional<double> value)
{
    if (value == m_value)
        return;
    setValue(value);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT picked(value);
}

void FacePicker::mousePressEvent(QMouseEvent* event)
{
    const int face = faceAt(event->position());
    if (face < 0)
        return;
    const bool isChosen = m_value == valueOf(face);
    pick(isChosen ? std::nullopt : std::optional(valueOf(face)));
}

void FacePicker::keyPressEvent(QKeyEvent* event)
{
    const bool more = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up || event->key() == Qt::Key_Plus;
    const bool less = event->key() == Qt::Key_Left || event->key() == Qt::Key_Down || event->key() == Qt::Key_Minus;
    if (more || less)
        pick(m_value ? std::clamp(*m_value + (more ? kHalf : -kHalf), model::kWorstFeeling, model::kBestFeeling) : 0.0);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        pick(std::nullopt);
    else
        QWidget::keyPressEvent(event);
}

bool FacePicker::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int face = faceAt(help->pos());
        if (face >= 0)
            QToolTip::showText(help->globalPos(), feelingName(valueOf(face)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace trayecto::ui
