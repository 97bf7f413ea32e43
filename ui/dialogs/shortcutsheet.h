// All keys of a window on one sheet: those of its menus and those of the map.
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace trayecto::ui {

class ShortcutSheet : public QDialog
{
    Q_OBJECT

  public:
    // Pre: `window` is a QMainWindow; its actions are read now.
    explicit ShortcutSheet(QWidget* window);

  private:
    struct Line
    {
        QString text;
        QStringList keys;
    };
    void addGroup(QVBoxLayout* column, const QString& name, const std::vector<Line>& lines);
};

} // namespace trayecto::ui
