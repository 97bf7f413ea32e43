#include "dialogs/commandpalette.h"

#include "base/fold.h"
#include "settings/scale.h"
#include "widgets/foundtext.h"
#include "widgets/keyplate.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace trayecto::ui {

namespace {

const QString kRecentKey = QStringLiteral("commands/recent");
constexpr int kWidth = 620;
constexpr int kLineHeight = 36;
constexpr int kLinesSeen = 11;
constexpr int kPad = 14;
constexpr int kPlaceRole = Qt::UserRole;
constexpr int kKeyRole = Qt::UserRole + 1;
constexpr int kWordsRole = Qt::UserRole + 2;
constexpr int kCommandRole = Qt::UserRole + 3;

class LineDelegate : public QStyledItemDelegate
{
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return scaled(QSize(kWidth / 2, kLineHeight));
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
        paintChosenLine(*painter, option, isChosen);
        const int pad = scaled(kPad);
        QRect room = option.rect.adjusted(pad, 0, -pad, 0);
        const QString keys = index.data(kKeyRole).toString();
        if (!keys.isEmpty())
            room.setRight(paintKeyPlate(*painter, room, keys, option.palette) - pad);
        const QColor weak = option.palette.color(QPalette::PlaceholderText);
        QColor ink = isEnabled ? option.palette.color(QPalette::Active, QPalette::Text) : weak;
        if (!isEnabled)
            ink.setAlphaF(0.7F);
        const QString text = index.data(Qt::DisplayRole).toString();
        const QStringList words = index.data(kWordsRole).toStringList();
        const int end = paintFoundText(*painter, room, text, base::spansOf(words, text), ink, option.font);
        QFont small = option.font;
        small.setPixelSize(scaled(12));
        painter->setFont(small);
        painter->setPen(weak);
        room.setLeft(end + pad);
        painter->drawText(
            room, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(small).elidedText(index.data(kPlaceRole).toString(), Qt::ElideRight, room.width()));
    }
};

// The smaller the better. -1: not found.
int distance(const Command& command, const QStringList& words)
{
    const QString name = base::foldForSearch(command.text);
    if (!base::containsAll(name + u' ' + base::foldForSearch(command.placeText()), words))
        return -1;
    if (!base::containsAll(name, words))
        return 3;
    if (!words.isEmpty() && name.startsWith(words.front()))
        return 0;
    const auto beginsAWord = [&](const QString& word) { return QString(u' ' + name).contains(QString(u' ' + word)); };
    return std::all_of(words.begin(), words.end(), beginsAWord) ? 1 : 2;
}

} // namespace

CommandPalette::CommandPalette(QMainWindow* window)
    : QFrame(window), m_window(window), m_focusBefore(QApplication::focusWidget()),
      m_commands(commandsOf(*window->menuBar())), m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Commands"));
    m_field->setPlaceholderText(tr("Type a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setTextMargins(6, 0, 6, 0);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    // The focus stays in the field; who does not see the list hears what is chosen there.
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        m_field->setAccessibleDescription(item ? item->data(Qt::AccessibleTextRole).toString() : QString());
    });
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && now != this && !isAncestorOf(now))
            close();
    });
    window->installEventFilter(this);
    fill();
}

void CommandPalette::toggle(QMainWindow* window)
{
    if (auto* open = window->findChild<CommandPalette*>(QString(), Qt::FindDirectChildrenOnly))
        return open->leave();
    auto* palette = new CommandPalette(window);
    palette->show();
    palette->raise();
    palette->m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::fill()
{
    const QStringList words = base::searchWords(m_field->text());
    const QStringList recent = QSettings().value(kRecentKey).toStringList();
    // Found in its name or only by its menu; how lately used; how well found.
    using Key = std::tuple<bool, qsizetype, int>;
    std::vector<std::pair<Key, size_t>> found;
    for (size_t i = 0; i < m_commands.size(); ++i) {
        const Command& command = m_commands[i];
        const int far = command.action ? distance(command, words) : -1;
        if (far < 0)
            continue;
        const qsizetype used = recent.indexOf(command.action->objectName());
        found.push_back({{far > 2, used < 0 ? recent.size() : used, far}, i});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_list->clear();
    for (const auto& [key, i] : found) {
        const Command& command = m_commands[i];
        const QString keys = command.action->shortcut().toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(command.text, m_list);
        item->setData(kPlaceRole, command.placeText());
        item->setData(kKeyRole, keys);
        item->setData(kWordsRole, words);
        item->setData(kCommandRole, quint64(i));
        item->setData(Qt::AccessibleTextRole, QStringList{command.text, command.placeText(), keys}.join(u", "));
        if (!command.isEnabled)
            item->setFlags(Qt::ItemIsSelectable); // to be read, not to be run
    }
    if (m_list->count() == 0) {
        auto* none = new QListWidgetItem(tr("No command has this name"), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    int row = 0; // the first that can be done
    while (row < m_list->count() && !m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled))
        ++row;
    m_list->setCurrentRow(row < m_list->count() ? row : 0);
    place(); // as high as there are lines
}

void CommandPalette::place()
{
    const int most = m_window->height() - 2 * scaled(kLineHeight);
    const QMargins around = layout()->contentsMargins();
    const int lines = std::clamp(m_list->count(), 1, kLinesSeen);
    const int height = std::min(most, lines * scaled(kLineHeight) + m_field->sizeHint().height() + layout()->spacing() +
                                          around.top() + around.bottom());
    const int width = std::min(scaled(kWidth), m_window->width() - 2 * scaled(kPad));
    setGeometry((m_window->width() - width) / 2, m_window->menuBar()->height() + 6, width, height);
}

void CommandPalette::run()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    const QPointer<QAction> action = m_commands[size_t(item->data(kCommandRole).toULongLong())].action;
    leave();
    if (!action)
        return;
    if (const QString& name = action->objectName(); !name.isEmpty()) {
        QSettings settings;
        QStringList recent = settings.value(kRecentKey).toStringList();
        recent.removeAll(name);
        recent.prepend(name);
        settings.setValue(kRecentKey, QStringList(recent.mid(0, kRecent)));
    }
    action->trigger();
}

// The focus goes back first: what a command does it does where one was.
void CommandPalette::leave()
{
    if (m_focusBefore)
        m_focusBefore->setFocus();
    close();
}

bool CommandPalette::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_window && event->type() == QEvent::Resize)
        place();
    if (object != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace trayecto::ui
