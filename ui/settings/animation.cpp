#include "settings/animation.h"

#include <QApplication>
#include <QStyle>

namespace trayecto::ui {

bool isAnimated()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

} // namespace trayecto::ui
