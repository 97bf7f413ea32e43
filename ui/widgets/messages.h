// What is told to a person in a box of its own.
#pragma once

#include "base/error.h"

class QWidget;

namespace trayecto::ui {

// Over `window`; comes with the next turn of the event loop and keeps nobody waiting. `about`: the file it is about.
void tell(QWidget* window, const base::Error& error, const QString& about = {});

// A text for a place that would take `&` for the mark of a key.
QString withoutMnemonic(QString text);
// A text for a tool tip, which would take it for HTML.
QString asToolTip(const QString& text);

} // namespace trayecto::ui
