// Text fields that give what was typed when it rests: on Enter, on leaving, or after 300 ms without a key.
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace trayecto::ui {

inline constexpr int kTypingRestMs = 300;

QString newSitting();

class LineField : public QLineEdit
{
    Q_OBJECT

  public:
    explicit LineField(QWidget* parent = nullptr);
    // What the project says. Not while a person types something else.
    void setValue(const QString& value);

  Q_SIGNALS:
    // `sitting` is the same from taking the focus to leaving it: its edits are one step of undo.
    void typed(const QString& value, const QString& sitting);

  protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void give();

    QTimer m_rest;
    QString m_sitting = newSitting();
    QString m_given;
};

class TextField : public QPlainTextEdit
{
    Q_OBJECT

  public:
    explicit TextField(QWidget* parent = nullptr);
    void setValue(const QString& value);
    QSize sizeHint() const override;

  Q_SIGNALS:
    void typed(const QString& value, const QString& sitting);

  protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void give();

    QTimer m_rest;
    QString m_sitting = newSitting();
    QString m_given;
};

} // namespace trayecto::ui
