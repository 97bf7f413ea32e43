// Five steps through the window, beside the real things.
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QDockWidget;

namespace trayecto::ui {

class MainWindow;

// A callout over the window, which can be worked in meanwhile; nothing of the project is changed by it. Left by Escape
// or its last button; deletes itself then. Kept in the settings: whether somebody has seen it.
class Tour : public QFrame
{
    Q_OBJECT

  public:
    static bool isSeen();
    // One at a time in a window.
    static void start(MainWindow& window);

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    explicit Tour(MainWindow& window);
    void go(int step);
    void end();
    void prepare(); // what the step speaks of is brought into sight
    void showStep();
    void place();
    QRect target() const; // in the window; null: nothing to point at
    QRect targetOnMap() const;
    void openDock(const QString& name);

    MainWindow& m_window;
    QWidget* m_ring;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_back;
    QPushButton* m_next;
    int m_step = 0;
    QPointer<QWidget> m_before; // had the focus
    QList<QPointer<QDockWidget>> m_opened;
};

} // namespace trayecto::ui
