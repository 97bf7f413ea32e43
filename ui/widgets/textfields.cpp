#include "widgets/textfields.h"

#include "base/id.h"
#include "base/text.h"

namespace trayecto::ui {

namespace {
constexpr int kTextLines = 4;
}

QString newSitting()
{
    return base::Uuid::create().toString();
}

LineField::LineField(QWidget* parent) : QLineEdit(parent)
{
    setMaxLength(base::kTitleLimit);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kTypingRestMs);
    connect(&m_rest, &QTimer::timeout, this, &LineField::give);
    connect(this, &QLineEdit::textEdited, &m_rest, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &LineField::give);
}

void LineField::setValue(const QString& value)
{
    const bool isTyping = m_rest.isActive();
    m_given = value;
    if (!isTyping && base::cleanTitle(text()) != value)
        setText(value);
}

void LineField::give()
{
    m_rest.stop();
    const QString value = base::cleanTitle(text());
    if (value == m_given)
        return;
    m_given = value;
    Q_EMIT typed(value, m_sitting);
}

void LineField::focusInEvent(QFocusEvent* event)
{
    m_sitting = newSitting();
    QLineEdit::focusInEvent(event);
}

void LineField::focusOutEvent(QFocusEvent* event)
{
    give();
    QLineEdit::focusOutEvent(event);
}

TextField::TextField(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kTypingRestMs);
    connect(&m_rest, &QTimer::timeout, this, &TextField::give);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (hasFocus())
            m_rest.start();
    });
}

void TextField::setValue(const QString& value)
{
    const bool isTyping = m_rest.isActive();
    m_given = value;
    if (isTyping || base::cleanText(toPlainText()) == value)
        return;
    setPlainText(value);
    m_rest.stop();
}

QSize TextField::sizeHint() const
{
    return {200, kTextLines * fontMetrics().lineSpacing() + 12};
}

void TextField::give()
{
    m_rest.stop();
    const QString value = base::cleanText(toPlainText());
    if (value == m_given)
        return;
    m_given = value;
    Q_EMIT typed(value, m_sitting);
}

void TextField::focusInEvent(QFocusEvent* event)
{
    m_sitting = newSitting();
    QPlainTextEdit::focusInEvent(event);
}

void TextField::focusOutEvent(QFocusEvent* event)
{
    give();
    QPlainTextEdit::focusOutEvent(event);
}

} // namespace trayecto::ui
