#include "canvas/inlineedit.h"

#include "base/text.h"
#include "settings/fitting.h"
#include "widgets/textfields.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocument>
#include <cmath>

namespace trayecto::ui {

namespace {
constexpr int kLeastWidth = 120; // px
constexpr double kTitlePx = 13;
} // namespace

InlineEdit::InlineEdit(const Subject& subject, const QString& text, QWidget* viewport)
    : QPlainTextEdit(text, viewport), m_subject(subject), m_before(text)
{
    setObjectName(QStringLiteral("inlineEdit"));
    setAccessibleName(tr("Title"));
    setProperty(kOwnSizes, true);
    setTabChangesFocus(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(4);
    selectAll();
    connect(this, &QPlainTextEdit::textChanged, this, &InlineEdit::grow);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kTypingRestMs);
    connect(this, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT given(title()); });
}

QString InlineEdit::title() const
{
    return base::cleanTitle(toPlainText());
}

void InlineEdit::setHint(const QString& hint)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
}

void InlineEdit::place(const QRectF& rect, double zoom)
{
    QFont font = this->font();
    font.setPixelSize(int(std::round(std::clamp(kTitlePx * zoom, 12.0, 32.0))));
    setFont(font);
    m_rect = rect.toAlignedRect().adjusted(-2, -2, 2, 2);
    m_rect.setWidth(std::max(m_rect.width(), kLeastWidth));
    grow();
}

void InlineEdit::grow()
{
    document()->setTextWidth(m_rect.width() - 2 * frameWidth());
    const int lines = std::max(1, int(std::ceil(document()->size().height())));
    const int wanted = lines * fontMetrics().lineSpacing() + 2 * frameWidth() + 10;
    QRect rect = m_rect;
    rect.setHeight(std::max(m_rect.height(), wanted));
    const QRect room = parentWidget()->rect();
    if (rect.right() > room.right())
        rect.moveRight(room.right());
    if (rect.bottom() > room.bottom())
        rect.moveBottom(room.bottom());
    setGeometry(rect);
}

void InlineEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return finish(event->modifiers() & Qt::ControlModifier ? End::below : End::enter);
    case Qt::Key_Tab:
        return finish(End::next);
    case Qt::Key_Backtab:
        return finish(End::previous);
    case Qt::Key_Escape:
        return finish(End::escape);
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

void InlineEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(End::left);
}

// A title is one line.
void InlineEdit::insertFromMimeData(const QMimeData* source)
{
    insertPlainText(base::cleanTitle(source->text()));
}

void InlineEdit::finish(End end)
{
    if (m_isDone)
        return;
    m_isDone = true;
    m_rest.stop();
    Q_EMIT given(end == End::escape ? m_before : title());
    Q_EMIT done(end);
}

} // namespace trayecto::ui
