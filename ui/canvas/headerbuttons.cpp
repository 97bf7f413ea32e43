#include "canvas/headerbuttons.h"

#include "canvas/mapcanvas.h"
#include "paint/theme.h"
#include "settings/appearance.h"
#include "settings/scale.h"

#include <QCoreApplication>
#include <QPainter>

namespace trayecto::ui {

using namespace model;

namespace {

constexpr int kSize = 20; // px
constexpr double kGap = 4;

QString said(const char* text)
{
    return QCoreApplication::translate("HeaderButtons", text);
}

} // namespace

void HeaderButtons::hover(const Subject& subject)
{
    const bool isHead = as<Id<Phase>>(subject) || as<Id<Step>>(subject) || as<Id<Lane>>(subject);
    const Subject head = isHead && m_canvas.map().open().isEditable() ? subject : Subject();
    if (head == m_head)
        return;
    m_head = head;
    m_canvas.viewport()->update();
}

QRectF HeaderButtons::rectOf(Button button) const
{
    const QRectF head = m_canvas.view().toScreen(m_canvas.map().rectOf(m_head));
    const QRectF seen = head.intersected(m_canvas.viewport()->rect());
    const double size = targetSize(kSize);
    // In touch mode they may reach beyond a low head, but leave its title room.
    const bool isTouch = Appearance::instance().isTouch();
    const double least = 2 * size + 3 * kGap + (isTouch ? size : 0);
    if (seen.width() < least || (seen.height() < size && !isTouch))
        return {};
    // A lane's stand below its name; a phase's keep clear of the chevron's point.
    const bool isLane = as<Id<Lane>>(m_head);
    const double inset = as<Id<Phase>>(m_head) ? 3 * kGap : kGap;
    const double right = seen.right() - inset - (button == Button::menu ? size + kGap : 0);
    const double top = isLane ? seen.bottom() - size - kGap : seen.center().y() - size / 2;
    return {right - size, top, size, size};
}

HeaderButtons::Button HeaderButtons::buttonAt(const QPointF& at) const
{
    for (const Button button : {Button::add, Button::menu})
        if (rectOf(button).contains(at))
            return button;
    return Button::none;
}

QString HeaderButtons::toolTip(Button button) const
{
    if (button == Button::none)
        return {};
    if (button == Button::menu)
        return said(QT_TRANSLATE_NOOP("HeaderButtons", "More…"));
    return addText(m_head);
}

QString HeaderButtons::addText(const Subject& head)
{
    return as<Id<Phase>>(head)  ? said(QT_TRANSLATE_NOOP("HeaderButtons", "Add a phase to the right"))
           : as<Id<Step>>(head) ? said(QT_TRANSLATE_NOOP("HeaderButtons", "Add a step to the right"))
                                : said(QT_TRANSLATE_NOOP("HeaderButtons", "Add a lane below"));
}

void HeaderButtons::paint(QPainter& painter) const
{
    const paint::Theme& theme = m_canvas.theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Button button : {Button::add, Button::menu}) {
        const QRectF rect = rectOf(button);
        if (rect.isEmpty())
            continue;
        painter.setPen(QPen(theme.cardBorder, 1));
        painter.setBrush(theme.card);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        const QPointF center = rect.center();
        const double arm = rect.width() * 0.225;
        if (button == Button::add) {
            painter.setPen(QPen(theme.text, 1.6, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(center - QPointF(arm, 0), center + QPointF(arm, 0));
            painter.drawLine(center - QPointF(0, arm), center + QPointF(0, arm));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.text);
            for (const double dx : {-arm, 0.0, arm})
                painter.drawEllipse(center + QPointF(dx, 0), arm * 0.31, arm * 0.31);
        }
    }
    painter.restore();
}

} // namespace trayecto::ui
