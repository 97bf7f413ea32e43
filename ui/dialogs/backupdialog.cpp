#include "dialogs/backupdialog.h"

#include "dialogs/job.h"
#include "edit/waysback.h"
#include "model/query.h"
#include "settings/scale.h"
#include "start/thumbnailer.h"
#include "store/drafts.h"
#include "widgets/flatbutton.h"
#include "widgets/messages.h"
#include "widgets/whentext.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace trayecto::ui {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr int kColumnGap = 28; // px

using Backups = std::vector<store::Backup>;

// All that the backup holds, its history too, in a new draft.
Result<QString> draftOf(const QString& backup)
{
    const auto path = store::newDraftPath();
    if (!path)
        return path.error();
    const auto opened = store::ProjectFile::open(backup, store::OpenFor::reading);
    if (!opened)
        return opened.error();
    const Result<void> copied = opened->file->saveCopy(*path);
    return copied ? path : Result<QString>(copied.error());
}

// The way from the project to what the backup holds. Errors: notFound where it is of another project.
Result<edit::Edit> wayTo(const QString& backup, const model::Project& project, const QString& name)
{
    const auto opened = store::ProjectFile::open(backup, store::OpenFor::reading);
    if (!opened)
        return opened.error();
    const model::ProjectInfo* ours = model::info(project);
    if (!ours || !opened->start.project.find(ours->id))
        return Error{ErrorCode::notFound, backup, {}};
    return edit::difference(project, opened->start.project, name);
}

} // namespace

BackupDialog::BackupDialog(OpenProject* open, QWidget* parent)
    : QDialog(parent), m_open(open), m_list(new QTreeWidget(this)), m_note(new QLabel(this)),
      m_picture(new QLabel(this)), m_copy(new FlatButton(tr("Open as a copy"), FlatButton::Look::accent, this)),
      m_bringBack(new FlatButton(tr("Bring back into this project"), FlatButton::Look::framed, this))
{
    setObjectName(QStringLiteral("backups"));
    setWindowTitle(tr("Restore from backup"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setText(tr("Looking for backups…"));
    m_list->setObjectName(QStringLiteral("backupList"));
    m_list->setAccessibleName(tr("Backups"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    QStringList columns{tr("When"), tr("Size")};
    if (!open)
        columns.insert(1, tr("File"));
    m_list->setHeaderLabels(columns);
    m_picture->setFixedSize(kThumbnailSize);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setWordWrap(true);
    m_picture->setForegroundRole(QPalette::PlaceholderText);
    m_bringBack->setVisible(open);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_bringBack, QDialogButtonBox::ActionRole);
    for (QAbstractButton* button : buttons->buttons()) // Enter in the list opens
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &BackupDialog::openCopy);
    connect(m_bringBack, &QPushButton::clicked, this, &BackupDialog::bringBack);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &BackupDialog::openCopy);
    connect(&Thumbnailer::instance(), &Thumbnailer::made, this, [this](const QString& of, const Thumbnail& thumbnail) {
        if (const store::Backup* backup = current(); !backup || backup->path != of)
            return;
        if (thumbnail.picture.isNull())
            m_picture->setText(thumbnail.error ? base::sentence(*thumbnail.error) : tr("No map in it"));
        else
            m_picture->setPixmap(QPixmap::fromImage(thumbnail.picture));
    });

    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_list, 1);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_note);
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
    resize(720, 420);
    showCurrent();
    const QString path = open ? open->file().path() : QString();
    inBackground<Backups>(
        {}, [path] { return path.isEmpty() ? store::allBackups() : store::backupsOf(path); },
        [dialog = QPointer<BackupDialog>(this)](const Backups& backups, bool) {
            if (dialog)
                dialog->fill(backups);
        });
}

void BackupDialog::fill(const std::vector<store::Backup>& backups)
{
    m_backups = backups;
    for (const store::Backup& backup : backups) {
        QStringList texts{dateTimeText(backup.timeMs), locale().formattedDataSize(backup.bytes, 0)};
        if (!m_open)
            texts.insert(1, QFileInfo(backup.of).completeBaseName());
        auto* item = new QTreeWidgetItem(m_list, texts);
        item->setToolTip(0, asToolTip(backup.of));
    }
    for (int column = 0; column < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + scaled(kColumnGap));
    }
    if (backups.empty())
        m_note->setText(tr("There are no backups yet. The first edit of a day makes one, and then once an hour; they "
                           "are kept for seven days, and one a week for four weeks more."));
    else if (m_open)
        m_note->setText(tr("Nothing is lost either way: a copy opens as a new untitled project, and what is brought "
                           "back into this project is one step that can be undone."));
    else
        m_note->setText(tr("A copy opens as a new untitled project; nothing is replaced."));
    if (!backups.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
}

const store::Backup* BackupDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || size_t(row) >= m_backups.size() ? nullptr : &m_backups[size_t(row)];
}

void BackupDialog::showCurrent()
{
    const store::Backup* backup = current();
    m_copy->setEnabled(backup);
    m_bringBack->setEnabled(backup && m_open && m_open->isEditable());
    m_picture->clear();
    if (backup)
        Thumbnailer::instance().makeOfFile(backup->path);
}

void BackupDialog::openCopy()
{
    const store::Backup* backup = current();
    if (!backup)
        return;
    inBackground<Result<QString>>(
        {this, tr("Copying the backup…"), true}, [path = backup->path] { return draftOf(path); },
        [dialog = QPointer<BackupDialog>(this)](const Result<QString>& draft, bool isCancelled) {
            if (!dialog || isCancelled) // a draft that was made is offered on the start page
                return;
            if (!draft)
                return tell(dialog, draft.error());
            dialog->accept();
            Q_EMIT dialog->copyMade(*draft);
        });
}

void BackupDialog::bringBack()
{
    const store::Backup* backup = current();
    if (!backup || !m_open)
        return;
    const QString name = tr("backup of %1").arg(dateTimeText(backup->timeMs));
    inBackground<Result<edit::Edit>>(
        {this, tr("Reading the backup…"), true},
        [path = backup->path, project = m_open->project(), name] { return wayTo(path, project, name); },
        [dialog = QPointer<BackupDialog>(this)](const Result<edit::Edit>& way, bool isCancelled) {
            if (!dialog || isCancelled)
                return;
            if (!way)
                return tell(dialog, way.error());
            if (dialog->m_open->apply(way))
                dialog->accept();
        });
}

} // namespace trayecto::ui
