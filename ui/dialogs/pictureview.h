// A card's picture as large as the screen allows.
#pragma once

class QByteArray;
class QString;
class QWidget;

namespace trayecto::ui {

void showPicture(const QByteArray& bytes, const QString& title, QWidget* window);

} // namespace trayecto::ui
