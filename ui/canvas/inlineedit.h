// The editor of a title, over the place where the title stands.
#pragma once

#include "workspace/subject.h"

#include <QPlainTextEdit>

namespace trayecto::ui {

// Enter and leaving keep the text, Escape does not. Emits done() once and is then deleted.
class InlineEdit : public QPlainTextEdit
{
    Q_OBJECT

  public:
    enum class End { enter, tab, left, escape };

    InlineEdit(const Subject& subject, const QString& text, QWidget* viewport);

    const Subject& subject() const { return m_subject; }
    QString title() const;
    // Where its subject is now; it grows below that with its text.
    void place(const QRectF& rect, double zoom);
    // Once; what comes later is of no account.
    void finish(End end);

  Q_SIGNALS:
    void done(trayecto::ui::InlineEdit::End end);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

  private:
    void grow();

    Subject m_subject;
    QRect m_rect;
    bool m_isDone = false;
};

} // namespace trayecto::ui
