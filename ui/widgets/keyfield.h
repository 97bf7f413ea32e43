// A field that takes the keys pressed in it as they are, for a shortcut.
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace trayecto::ui {

class KeyField : public QLineEdit
{
    Q_OBJECT

  public:
    explicit KeyField(QWidget* parent);

    QKeySequence key() const { return m_key; } // one at most
    void clear();
    // With Ctrl, Alt or a key that nobody types with.
    static bool canBeShortcut(const QKeySequence& key);

  Q_SIGNALS:
    void keyChanged();
    void accepted(); // by Enter

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QKeySequence m_key;
};

} // namespace trayecto::ui
