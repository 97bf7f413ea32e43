// All keys of a window on one sheet: those of its menus and those of the map.
#pragma once

#include <QDialog>

class QMainWindow;
class QScrollArea;
class QVBoxLayout;

namespace trayecto::ui {

class ShortcutSheet : public QDialog
{
    Q_OBJECT

  public:
    // Pre: `window` is a QMainWindow.
    explicit ShortcutSheet(QWidget* window);

  private:
    struct Line
    {
        QString text;
        QStringList keys;
    };
    void fill();
    void addGroup(QVBoxLayout* column, const QString& name, const std::vector<Line>& lines);

    QMainWindow* m_window;
    QScrollArea* m_scroll;
};

} // namespace trayecto::ui
