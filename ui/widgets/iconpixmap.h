// The house's signs as pictures for buttons and lists.
#pragma once

#include <QIcon>

namespace trayecto::ui {

// Sharp at every scale; drawn in `color`.
QIcon signIcon(const QString& name, const QColor& color);

} // namespace trayecto::ui
