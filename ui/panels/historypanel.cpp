#include "panels/historypanel.h"

#include "edit/keepsakeedits.h"
#include "edit/rowedits.h"
#include "panels/historydelegate.h"
#include "settings/appearance.h"
#include "settings/author.h"
#include "widgets/flatbutton.h"
#include "widgets/messages.h"
#include "widgets/whentext.h"

#include <QComboBox>
#include <QEvent>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

namespace trayecto::ui {

namespace {
constexpr int kMinuteMs = 60'000;
}

HistoryPanel::HistoryPanel(OpenProject& open, QWidget* parent)
    : QWidget(parent), m_open(open), m_model(new HistoryModel(open, this)), m_which(new QComboBox(this)),
      m_list(new QTreeView(this)), m_hint(new QLabel(this)),
      m_restore(new FlatButton({}, FlatButton::Look::accent, this)),
      m_beside(new FlatButton({}, FlatButton::Look::framed, this)),
      m_save(new FlatButton({}, FlatButton::Look::framed, this))
{
    setObjectName(QStringLiteral("historyPanel"));
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(*m_model, this));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(14, 4, 14, 10);
    m_which->addItem({});
    m_which->addItem({});

    auto* top = new QHBoxLayout;
    top->setContentsMargins(14, 12, 14, 6);
    top->addWidget(m_which, 1);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(8);
    pair->addWidget(m_restore, 1);
    pair->addWidget(m_beside, 1);
    auto* bottom = new QVBoxLayout;
    bottom->setContentsMargins(14, 8, 14, 12);
    bottom->setSpacing(8);
    bottom->addLayout(pair);
    bottom->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    layout->addLayout(bottom);

    connect(m_which, &QComboBox::currentIndexChanged, this, [this](int which) {
        Q_EMIT todayChosen();
        m_model->showVersionsOnly(which == 1);
        enable();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::choose);
    connect(m_list, &QAbstractItemView::clicked, this, &HistoryPanel::choose);
    connect(m_list, &QWidget::customContextMenuRequested, this, &HistoryPanel::showMenu);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(pointAt(currentRow())); });
    connect(m_beside, &QPushButton::clicked, this, [this] { Q_EMIT besideWanted(pointAt(currentRow())); });
    connect(m_save, &QPushButton::clicked, this, &HistoryPanel::saveVersion);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &HistoryPanel::enable);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::enable);
    // The height of a line follows its versions.
    connect(m_model, &QAbstractItemModel::dataChanged, m_list, &QAbstractItemView::doItemsLayout);
    connect(m_model, &HistoryModel::failed, this, [this](const base::Error& error) { tell(window(), error); });
    connect(&m_open, &OpenProject::stateChanged, this, &HistoryPanel::enable);
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void HistoryPanel::retranslate()
{
    m_which->setItemText(0, tr("All changes"));
    m_which->setItemText(1, tr("Versions"));
    m_which->setAccessibleName(tr("What the history shows"));
    m_list->setAccessibleName(tr("History"));
    m_hint->setText(tr("No versions yet. Save one before a workshop or a big change, to come back to it by name."));
    m_restore->setText(tr("Go back to here"));
    m_restore->setToolTip(tr("The project becomes what it was then; this can be undone"));
    m_beside->setText(tr("Open beside"));
    m_beside->setToolTip(tr("What it was then, in a window to look at and copy from"));
    m_save->setText(tr("Save a version…"));
    m_list->viewport()->update();
    enable();
}

int HistoryPanel::currentRow() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? current.row() : -1;
}

bool HistoryPanel::isToday(int row) const
{
    return m_model->line(row).last >= m_open.document().seq() || (row == 0 && !m_model->isVersionsOnly());
}

void HistoryPanel::enable()
{
    const int row = currentRow();
    m_restore->setVisible(row >= 0 && !isToday(row) && m_open.isEditable());
    m_beside->setVisible(row >= 0);
    m_save->setEnabled(m_open.isEditable());
    m_hint->setVisible(m_model->isVersionsOnly() && m_model->rowCount() == 0);
}

PastPoint HistoryPanel::pointAt(int row) const
{
    const HistoryModel::Line& line = m_model->line(row);
    const bool isNamed = !line.versions.empty();
    return {line.last, isNamed ? line.versions.front().name : dateTimeText(line.timeMs),
            isNamed ? QString() : HistoryModel::words(line)};
}

void HistoryPanel::choose(const QModelIndex& index)
{
    enable();
    if (!index.isValid())
        return;
    if (isToday(index.row()))
        Q_EMIT todayChosen();
    else
        Q_EMIT chosen(pointAt(index.row()));
}

void HistoryPanel::setShown(std::optional<qint64> seq)
{
    const int row = seq ? m_model->rowOf(*seq) : -1;
    if (row < 0 && currentRow() >= 0 && !isToday(currentRow()))
        m_list->setCurrentIndex({});
    else if (row >= 0 && row != currentRow())
        m_list->setCurrentIndex(m_model->index(row));
    enable();
}

void HistoryPanel::showMenu(const QPoint& at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid())
        return;
    QMenu menu(this);
    const int row = index.row();
    const PastPoint point = pointAt(row);
    menu.addAction(m_restore->text(), this, [this, point] { Q_EMIT restoreWanted(point); })
        ->setEnabled(!isToday(row) && m_open.isEditable());
    menu.addAction(m_beside->text(), this, [this, point] { Q_EMIT besideWanted(point); });
    menu.addSeparator();
    menu.addAction(tr("Name this state…"), this, [this, point] { nameState(point.seq); })
        ->setEnabled(m_open.isEditable());
    for (const model::Version& version : m_model->line(row).versions) {
        menu.addSeparator();
        const QString name = withoutMnemonic(version.name);
        menu.addAction(tr("Rename “%1”…").arg(name), this, [this, version] { rename(version); })
            ->setEnabled(m_open.isEditable());
        menu.addAction(tr("Delete “%1”").arg(name), this,
                       [this, version] { m_open.apply(edit::removeVersion(m_open.project(), version.id)); })
            ->setEnabled(m_open.isEditable());
    }
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

void HistoryPanel::askForName(const QString& title, const QString& before, std::function<void(const QString&)> then)
{
    auto* dialog = new QInputDialog(window());
    dialog->setObjectName(QStringLiteral("versionName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the version:"));
    dialog->setTextValue(before);
    connect(dialog, &QInputDialog::textValueSelected, this, [then = std::move(then)](const QString& name) {
        if (const QString clean = base::cleanTitle(name); !clean.isEmpty())
            then(clean);
    });
    dialog->open();
}

void HistoryPanel::saveVersion()
{
    nameState(0);
}

// 0: what is then the last one.
void HistoryPanel::nameState(qint64 seq)
{
    askForName(tr("Save a version"), {}, [this, seq](const QString& name) {
        m_open.apply(edit::addVersion(m_open.project(), name, seq == 0 ? m_open.document().seq() : seq,
                                      Author::instance().name()));
    });
}

void HistoryPanel::rename(const model::Version& version)
{
    askForName(tr("Rename the version"), version.name, [this, id = version.id](const QString& name) {
        const model::Version* row = m_open.project().find(id);
        if (!row)
            return;
        model::Version renamed = *row;
        renamed.name = name;
        m_open.apply(edit::changeRow(m_open.project(), renamed));
    });
}

bool HistoryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int row = currentRow();
        if (key == Qt::Key_Escape) {
            Q_EMIT todayChosen();
            return true;
        }
        if (key == Qt::Key_Delete && row >= 0 && m_open.isEditable() && !m_model->line(row).versions.empty()) {
            const base::Id<model::Version> id = m_model->line(row).versions.front().id;
            m_open.apply(edit::removeVersion(m_open.project(), id));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model->begin();
    m_minute.start();
}

void HistoryPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
    m_model->pause();
    Q_EMIT todayChosen();
}

void HistoryPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace trayecto::ui
