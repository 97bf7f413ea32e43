#include "settings/indicators.h"

#include "paint/contrast.h"
#include "settings/appearance.h"
#include "settings/scale.h"

#include <QPainter>
#include <QStyleOption>

namespace trayecto::ui {

namespace {

QPen edgeOf(const QStyleOption& option, bool isFilled)
{
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    const QPalette::ColorRole role = isFocused || isFilled ? QPalette::Highlight : QPalette::PlaceholderText;
    return {option.palette.color(role), scaled(isFocused ? 1.8 : 1.2)};
}

void drawBox(QPainter& painter, const QStyleOption& option)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const bool isFilled = isOn || isPartly;
    const double inset = scaled(1.0);
    const QRectF box = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    painter.setPen(edgeOf(option, isFilled));
    painter.setBrush(option.palette.color(isFilled ? QPalette::Highlight : QPalette::Base));
    painter.drawRoundedRect(box, scaled(3.0), scaled(3.0));
    if (!isFilled)
        return;
    painter.setPen(
        QPen(option.palette.color(QPalette::HighlightedText), scaled(1.7), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (isOn)
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    else
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
}

void drawDot(QPainter& painter, const QStyleOption& option)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const double inset = scaled(1.0);
    const QRectF box = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    painter.setPen(edgeOf(option, isOn));
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawEllipse(box);
    if (!isOn)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::Highlight));
    painter.drawEllipse(box.center(), box.width() / 4, box.height() / 4);
}

} // namespace

bool drawIndicator(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter& painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    bool isOurs = true;
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        drawBox(painter, option);
        break;
    case QStyle::PE_IndicatorRadioButton:
        drawDot(painter, option);
        break;
    case QStyle::PE_FrameMenu:
        painter.setPen(option.palette.color(QPalette::Mid));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case QStyle::PE_IndicatorArrowRight:
    case QStyle::PE_IndicatorArrowLeft:
        painter.translate(QRectF(option.rect).center());
        painter.rotate(element == QStyle::PE_IndicatorArrowRight ? -90 : 90);
        drawChevron(painter, {}, option.palette.color(QPalette::WindowText));
        break;
    default:
        isOurs = false;
    }
    painter.restore();
    return isOurs;
}

void drawSlider(QPainter& painter, const QStyleOption& slider, const QRect& groove, const QRect& handle)
{
    const bool isFlat = groove.width() > groove.height();
    const double thick = scaled(4.0);
    const QPointF middle = QRectF(groove).center();
    const QRectF track = isFlat ? QRectF(groove.left(), middle.y() - thick / 2, groove.width(), thick)
                                : QRectF(middle.x() - thick / 2, groove.top(), thick, groove.height());
    const bool isEnabled = slider.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(slider.palette.color(QPalette::Mid));
    painter.drawRoundedRect(track, thick / 2, thick / 2);
    const double radius = std::min(handle.width(), handle.height()) / 2.0 - scaled(1.5);
    painter.setBrush(slider.palette.color(isEnabled ? QPalette::Highlight : QPalette::PlaceholderText));
    if (slider.state.testFlag(QStyle::State_HasFocus))
        painter.setPen(QPen(slider.palette.color(QPalette::WindowText), scaled(1.6)));
    painter.drawEllipse(QRectF(handle).center(), radius, radius);
    painter.restore();
}

void drawField(QPainter& painter, const QRect& rect, const QStyleOption& option, bool isFocused)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(isFocused ? QPalette::Highlight : QPalette::Mid), isFocused ? 1.6 : 1));
    painter.setBrush(option.palette.color(isEnabled ? QPalette::Base : QPalette::Window));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.8, 0.8, -0.8, -0.8), kRadius, kRadius);
    painter.restore();
}

void drawChevron(QPainter& painter, const QPointF& center, const QColor& color, double half, bool isUp)
{
    half = scaled(half);
    const double deep = isUp ? -half / 2 : half / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, scaled(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF{center + QPointF(-half, -deep), center + QPointF(0, deep), center + QPointF(half, -deep)});
    painter.restore();
}

// Open or closed; lines to the parent are more than a short tree needs.
void drawBranch(QPainter& painter, const QStyleOption& option)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    painter.save();
    painter.translate(QRectF(option.rect).center());
    if (!option.state.testFlag(QStyle::State_Open))
        painter.rotate(-90);
    drawChevron(painter, {}, option.palette.color(QPalette::PlaceholderText));
    painter.restore();
}

// A hairline in the middle of what can be grasped.
void drawSeparator(QPainter& painter, const QStyleOption& option)
{
    QRect line = option.rect;
    if (line.width() > line.height())
        line.setRect(line.left(), line.center().y(), line.width(), 1);
    else
        line.setRect(line.center().x(), line.top(), 1, line.height());
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    painter.fillRect(line, option.palette.color(QPalette::Mid));
}

void drawTab(QPainter& painter, const QStyleOption& option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isLit = option.state.testFlag(QStyle::State_MouseOver);
    if (!isSelected && !isLit)
        return;
    QRect line = option.rect.adjusted(scaled(12), 0, -scaled(12), 0);
    line.setTop(line.bottom() - scaled(2));
    painter.fillRect(line, option.palette.color(isSelected ? QPalette::Highlight : QPalette::Mid));
}

// A hairline below its words.
void drawHeader(QPainter& painter, const QStyleOption& option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                     option.palette.color(QPalette::Mid));
}

void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QRect& handle)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor color = bar.palette.color(QPalette::PlaceholderText);
    const bool isHeld = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    color.setAlphaF(isHeld || Appearance::instance().isHighContrast() ? 0.75F : 0.4F);
    painter.setBrush(paint::blended(color, bar.palette.color(QPalette::AlternateBase))); // opaque: Qt is quick with it
    const QRectF grip = QRectF(handle).adjusted(3, 3, -3, -3);
    const double radius = std::min(grip.width(), grip.height()) / 2;
    painter.drawRoundedRect(grip, radius, radius);
    painter.restore();
}

} // namespace trayecto::ui
