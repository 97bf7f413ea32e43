// The editor of a title, over the place where the title stands.
#pragma once

#include "workspace/subject.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace trayecto::ui {

// What is typed is given after a short rest, on Enter and on leaving; Escape gives back what was there before. Emits
// done() once; whoever made it then deletes it.
class InlineEdit : public QPlainTextEdit
{
    Q_OBJECT

  public:
    enum class End { enter, next, previous, below, left, escape };

    InlineEdit(const Subject& subject, const QString& text, QWidget* viewport);

    const Subject& subject() const { return m_subject; }
    QString title() const;
    // For a title of something that is not there yet: `hint` says what it would be.
    void setHint(const QString& hint);
    // All that is given in one sitting is one step of undo.
    const QString& sitting() const { return m_sitting; }
    // Where its subject is now; it grows below that with its text.
    void place(const QRectF& rect, double zoom);
    // Once; what comes later is of no account.
    void finish(End end);

  Q_SIGNALS:
    void given(const QString& title);
    void done(trayecto::ui::InlineEdit::End end);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

  private:
    void grow();

    Subject m_subject;
    QString m_before;
    QString m_sitting = base::Uuid::create().toString();
    QTimer m_rest;
    QRect m_rect;
    bool m_isDone = false;
};

} // namespace trayecto::ui
