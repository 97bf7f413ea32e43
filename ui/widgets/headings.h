// The small headings of panels.
#pragma once

class QLabel;
class QString;
class QWidget;

namespace trayecto::ui {

// In spaced capitals.
QLabel* heading(const QString& text, QWidget* parent);

} // namespace trayecto::ui
