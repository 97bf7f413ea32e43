// The house's signs as pictures for buttons and lists.
#pragma once

#include <QIcon>

namespace trayecto::ui {

// Sharp at every scale; drawn in `color`.
// Without a colour in the program's quiet text colour, whichever theme there is.
QIcon signIcon(const QString& name, const QColor& color = {});

} // namespace trayecto::ui
