// Where somebody wants a file to be written.
#pragma once

#include <QString>

class QWidget;

namespace trayecto::ui {

// A file name that can be made of any title; empty where nothing of it can stand in one.
QString asFileName(const QString& title);

// Asks for a path that ends in the suffix, and whether to replace what lies there. Empty: nobody wants to.
QString askWhereToSave(QWidget* window, const QString& caption, const QString& filter, const QString& suffix,
                       const QString& title);

} // namespace trayecto::ui
