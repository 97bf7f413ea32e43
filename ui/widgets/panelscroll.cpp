#include "widgets/panelscroll.h"

#include "settings/scale.h"

#include <QApplication>

namespace trayecto::ui {

namespace {
constexpr int kAround = 40; // px above and below what has the focus: a heading, the next line
}

PanelScroll::PanelScroll(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        // What is pressed with the mouse must not slip away from below it.
        const bool isPressed = QGuiApplication::mouseButtons() != Qt::NoButton;
        if (now && !isPressed && widget() && window() == now->window() && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, scaled(kAround));
    });
}

} // namespace trayecto::ui
