#include "settings/motion.h"

#include "settings/appearance.h"

#include <QStyle>
#include <QWidget>

namespace trayecto::ui {

bool isAnimated(const QWidget* widget)
{
    return Appearance::instance().isAnimated() &&
           widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0;
}

} // namespace trayecto::ui
