#include "window/safety.h"

#include "base/clock.h"
#include "settings/shortcuts.h"
#include "widgets/whentext.h"
#include "window/projectwindows.h"

#include <QMenu>

namespace trayecto::ui {

Safety::Safety(OpenProject& open, QWidget& window)
    : m_open(open), m_window(window), m_openedMs(base::nowMs()), m_saving(open, window), m_timeTravel(open, window),
      m_backups(open, this)
{
    connect(&m_saving, &ProjectSaving::said, this, &Safety::said);
    connect(&m_backups, &BackupKeeper::failed, this, [this](const base::Error& error) {
        Q_EMIT warned(tr("No backup could be made. %1").arg(base::sentence({error.code, {}, {}})));
    });
}

void Safety::fillFileMenu(QMenu& file)
{
    named(file.addAction(tr("Save"), QKeySequence::Save, &m_saving, &ProjectSaving::save), QStringLiteral("Save"));
    named(file.addAction(tr("Save as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), &m_saving,
                         &ProjectSaving::saveAs),
          QStringLiteral("Save as"));
    named(file.addAction(tr("Save a copy…"), &m_saving, &ProjectSaving::saveCopy), QStringLiteral("Save a copy"));
    QAction* version = named(file.addAction(tr("Save a version…"), m_timeTravel.panel(), &HistoryPanel::saveVersion),
                             QStringLiteral("Save a version"));
    QAction* revert =
        named(file.addAction(tr("Revert to how it was opened"), this, &Safety::revert), QStringLiteral("Revert"));
    named(file.addAction(tr("Restore from backup…"), this, [this] { restoreFromBackup(&m_open, &m_window); }),
          QStringLiteral("Restore from backup"));
    const auto enable = [this, revert, version] {
        revert->setEnabled(m_open.isEditable() && m_open.document().seq() > m_open.openedSeq());
        version->setEnabled(m_open.isEditable());
    };
    connect(&m_open, &OpenProject::changed, revert, enable);
    connect(&m_open, &OpenProject::stateChanged, revert, enable);
    enable();
}

void Safety::revert()
{
    m_timeTravel.goBack({m_open.openedSeq(), tr("opened %1").arg(dateTimeText(m_openedMs)), {}});
}

} // namespace trayecto::ui
