#include "dialogs/shortcuteditor.h"

#include "base/fold.h"
#include "canvas/canvaskeys.h"
#include "settings/shortcuts.h"
#include "widgets/keyfield.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace trayecto::ui {

namespace {

constexpr int kCommandRole = Qt::UserRole; // on a line that is a command

QString textOf(const QKeySequence& key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutEditor::ShortcutEditor(QMainWindow* window, QWidget* parent)
    : QDialog(parent), m_window(window), m_list(new QTreeWidget(this)), m_field(new KeyField(this)),
      m_says(new QLabel(this)), m_give(new QPushButton(tr("Set key"), this)),
      m_none(new QPushButton(tr("No key"), this)), m_reset(new QPushButton(tr("Reset"), this))
{
    setObjectName(QStringLiteral("shortcutEditor"));
    setWindowTitle(tr("Change shortcuts"));
    for (Command& command : commandsOf(*window->menuBar()))
        if (command.action && !command.action->objectName().isEmpty())
            m_commands.push_back(std::move(command));

    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search commands"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    for (QLineEdit* field : {search, static_cast<QLineEdit*>(m_field)})
        field->setTextMargins(6, 0, 6, 0);
    auto* prompt = new QLabel(tr("New key"), this);
    prompt->setBuddy(m_field);
    m_field->setAccessibleName(prompt->text());
    m_field->setPlaceholderText(tr("Press the keys"));
    m_says->setTextFormat(Qt::PlainText);
    m_says->setWordWrap(true);
    m_says->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_says->setAlignment(Qt::AlignTop);
    for (QPushButton* button : {m_give, m_none, m_reset})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(prompt);
    row->addWidget(m_field, 1);
    for (QPushButton* button : {m_give, m_none, m_reset})
        row->addWidget(button);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* all = buttons->addButton(tr("Reset all"), QDialogButtonBox::ResetRole);
    all->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in the list goes to the key
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(search);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_says);
    layout->addWidget(buttons);
    resize(640, 620);

    makeList();
    Shortcuts& shortcuts = Shortcuts::instance();
    connect(search, &QLineEdit::textChanged, this, &ShortcutEditor::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_field->clear();
        judge();
    });
    connect(m_list, &QTreeWidget::itemActivated, m_field, [this] { m_field->setFocus(); });
    connect(m_field, &KeyField::keyChanged, this, &ShortcutEditor::judge);
    connect(m_field, &KeyField::accepted, m_give, &QPushButton::click);
    connect(m_give, &QPushButton::clicked, this, &ShortcutEditor::give);
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (const Command* command = current())
            Shortcuts::instance().choose(command->action->objectName(), {});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const Command* command = current())
            Shortcuts::instance().reset(command->action->objectName());
    });
    connect(all, &QPushButton::clicked, &shortcuts, &Shortcuts::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // After the commands, which hear of it too.
    connect(&shortcuts, &Shortcuts::changed, this, &ShortcutEditor::showKeys, Qt::QueuedConnection);
    search->setFocus();
    judge();
}

void ShortcutEditor::makeList()
{
    m_list->setObjectName(QStringLiteral("commands"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(14);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    QTreeWidgetItem* group = nullptr;
    for (size_t i = 0; i < m_commands.size(); ++i) {
        const Command& command = m_commands[i];
        if (!group || group->text(0) != command.place.value(0)) {
            group = new QTreeWidgetItem(m_list, {command.place.value(0)});
            group->setFlags(Qt::ItemIsEnabled);
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            group->setFont(0, bold);
        }
        const QString text =
            (command.place.mid(1) + QStringList{withoutMarks(command.action->iconText())}).join(QStringLiteral(" › "));
        auto* item = new QTreeWidgetItem(group, {text});
        item->setData(0, kCommandRole, quint64(i));
    }
    m_list->expandAll();
    showKeys();
}

void ShortcutEditor::showKeys()
{
    QFont changed = font();
    changed.setWeight(QFont::DemiBold);
    for (QTreeWidgetItemIterator item(m_list); *item; ++item) {
        const QVariant at = (*item)->data(0, kCommandRole);
        if (!at.isValid() || !m_commands[size_t(at.toULongLong())].action)
            continue;
        const QAction& action = *m_commands[size_t(at.toULongLong())].action;
        QStringList keys;
        for (const QKeySequence& key : action.shortcuts())
            keys += textOf(key);
        keys.removeDuplicates();
        (*item)->setText(1, keys.join(QStringLiteral(", ")));
        (*item)->setFont(1, Shortcuts::instance().isChosen(action.objectName()) ? changed : font());
    }
    judge();
}

void ShortcutEditor::filter(const QString& query)
{
    const QStringList words = base::searchWords(query);
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_list->topLevelItem(g);
        bool hasSome = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            const QString text = group->text(0) + u' ' + item->text(0) + u' ' + item->text(1);
            item->setHidden(!base::containsAll(base::foldForSearch(text), words));
            hasSome = hasSome || !item->isHidden();
        }
        group->setHidden(!hasSome);
    }
}

const Command* ShortcutEditor::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    const QVariant at = item ? item->data(0, kCommandRole) : QVariant();
    if (!at.isValid())
        return nullptr;
    const Command& command = m_commands[size_t(at.toULongLong())];
    return command.action ? &command : nullptr;
}

QString ShortcutEditor::fixedOwner(const QKeySequence& key) const
{
    for (const CanvasKeys::Key& one : CanvasKeys::keys())
        if (std::find(one.keys.begin(), one.keys.end(), key[0]) != one.keys.end())
            return QCoreApplication::translate("CanvasKeys", one.text);
    for (const QAction* menu : m_window->menuBar()->actions())
        if (QKeySequence::mnemonic(menu->text()) == key)
            return withoutMarks(menu->text());
    return {};
}

std::vector<const Command*> ShortcutEditor::owners(const QKeySequence& key) const
{
    std::vector<const Command*> found;
    for (const Command& command : m_commands)
        if (command.action && &command != current() && command.action->shortcuts().contains(key))
            found.push_back(&command);
    return found;
}

// Says what the key would do to others, and whether it can be had.
void ShortcutEditor::judge()
{
    const Command* command = current();
    const QKeySequence key = m_field->key();
    const Shortcuts& shortcuts = Shortcuts::instance();
    m_field->setEnabled(command);
    m_none->setEnabled(command && !command->action->shortcuts().isEmpty());
    m_reset->setEnabled(command && shortcuts.isChosen(command->action->objectName()));
    m_give->setEnabled(false);
    if (!command)
        return m_says->setText(tr("Choose a command in the list."));
    if (key.isEmpty()) {
        const QString keys =
            QKeySequence::listToString(shortcuts.defaultsOf(*command->action), QKeySequence::NativeText);
        return m_says->setText(keys.isEmpty() ? tr("It comes without a key.") : tr("It comes with: %1").arg(keys));
    }
    if (!KeyField::canBeShortcut(key))
        return m_says->setText(tr("%1 is for typing. Take Ctrl or Alt with it, or a function key.").arg(textOf(key)));
    if (const QString owner = fixedOwner(key); !owner.isEmpty())
        return m_says->setText(tr("%1 is taken by “%2” and stays there. Choose another.").arg(textOf(key), owner));
    m_give->setEnabled(true);
    QStringList names;
    for (const Command* other : owners(key))
        names += withoutMarks(other->action->iconText());
    m_says->setText(
        names.isEmpty()
            ? tr("%1 is free.").arg(textOf(key))
            : tr("%1 is the key of “%2”, which will lose it.").arg(textOf(key), names.join(QStringLiteral("”, “"))));
}

void ShortcutEditor::give()
{
    const Command* command = current();
    const QKeySequence key = m_field->key();
    if (!command || key.isEmpty())
        return;
    Shortcuts& shortcuts = Shortcuts::instance();
    for (const Command* other : owners(key)) {
        Shortcuts::Keys left = other->action->shortcuts();
        left.removeAll(key);
        shortcuts.choose(other->action->objectName(), left);
    }
    shortcuts.choose(command->action->objectName(), {key});
    m_field->clear();
}

} // namespace trayecto::ui
