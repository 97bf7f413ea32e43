// The tags of a project and its named emotions: renamed, coloured, arranged, taken away. Each change is an edit of its
// own and undone like any other.
#pragma once

#include "workspace/openproject.h"

class QWidget;

namespace trayecto::ui {

void showTagDialog(OpenProject& open, QWidget* window);
void showEmotionDialog(OpenProject& open, QWidget* window);
// Empty where nobody gave one.
QString askTagName(QWidget* window);

} // namespace trayecto::ui
