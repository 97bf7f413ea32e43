// Text fields that give what was typed when it rests: on Enter, on leaving, or after 300 ms without a key.
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <functional>

namespace trayecto::ui {

inline constexpr int kTypingRestMs = 300;

// The gesture of one stay in a text: its edits are one step of undo.
QString newSitting();

// What goes on in a text field between a person and the project.
class Typing : public QObject
{
    Q_OBJECT

  public:
    // `read` gives the field's text as the project would have it, `write` replaces it.
    Typing(QWidget* field, std::function<QString()> read, std::function<void(const QString&)> write);

    // What the project says. Not while a person types something else.
    void setValue(const QString& value);
    void touch(); // a key
    void give();

  Q_SIGNALS:
    // `sitting` is the same from taking the focus to leaving it: its edits are one step of undo.
    void typed(const QString& value, const QString& sitting);

  protected:
    bool eventFilter(QObject* field, QEvent* event) override;

  private:
    std::function<QString()> m_read;
    std::function<void(const QString&)> m_write;
    QTimer m_rest;
    QString m_sitting;
    QString m_given;
};

class LineField : public QLineEdit
{
    Q_OBJECT

  public:
    explicit LineField(QWidget* parent = nullptr);
    Typing& typing() { return *m_typing; }

  private:
    Typing* m_typing;
};

class TextField : public QPlainTextEdit
{
    Q_OBJECT

  public:
    explicit TextField(QWidget* parent = nullptr);
    Typing& typing() { return *m_typing; }
    QSize sizeHint() const override;

  private:
    Typing* m_typing;
};

// What is typed there is given now; of no account where it is another widget, or nullptr.
void giveTyped(QWidget* field);

} // namespace trayecto::ui
