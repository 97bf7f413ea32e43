#include "widgets/keyfield.h"

#include <QKeyEvent>

namespace trayecto::ui {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

// By these one gets out of the field, and the dialog.
bool leads(const QKeyEvent& event)
{
    const bool isTab = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    const bool isPlain = !(event.modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier | Qt::KeypadModifier));
    return isPlain && (isTab || event.key() == Qt::Key_Escape);
}

} // namespace

KeyField::KeyField(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true); // but for keyPressEvent()
    setContextMenuPolicy(Qt::NoContextMenu);
}

void KeyField::clear()
{
    m_key = {};
    QLineEdit::clear();
    Q_EMIT keyChanged();
}

bool KeyField::canBeShortcut(const QKeySequence& key)
{
    if (key.isEmpty())
        return false;
    const QKeyCombination one = key[0];
    const bool isFunction = one.key() >= Qt::Key_F1 && one.key() <= Qt::Key_F35;
    const bool isExtra = one.key() >= Qt::Key_Back && one.key() < Qt::Key_AltGr;
    return isFunction || isExtra ||
           one.keyboardModifiers() & Qt::KeyboardModifiers(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

bool KeyField::event(QEvent* event)
{
    // Else it would be done what the key does now.
    if (event->type() == QEvent::ShortcutOverride && !leads(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent* event)
{
    if (leads(*event))
        return event->ignore();
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isModifier(event->key()))
        return;
    if (!modifiers && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return Q_EMIT accepted();
    if (!modifiers && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete))
        return clear();
    m_key = QKeySequence(QKeyCombination(modifiers, Qt::Key(event->key())));
    setText(m_key.toString(QKeySequence::NativeText));
    Q_EMIT keyChanged();
}

} // namespace trayecto::ui
