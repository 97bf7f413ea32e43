#include "window/projectsaving.h"

#include "base/clock.h"
#include "dialogs/job.h"
#include "dialogs/savename.h"
#include "edit/keepsakeedits.h"
#include "settings/author.h"
#include "start/recentfiles.h"
#include "widgets/messages.h"
#include "widgets/whentext.h"
#include "workspace/wayback.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTime>
#include <stop_token>

namespace trayecto::ui {

namespace {

constexpr std::chrono::minutes kPatience{2}; // with a disk; somebody can cancel
constexpr std::chrono::seconds kPatienceAtEnd{3};

} // namespace

ProjectSaving::ProjectSaving(OpenProject& open, QWidget& window) : m_open(open), m_window(window) {}

void ProjectSaving::work(const QString& doing, std::function<void()> cancel, std::function<base::Result<void>()> work,
                         std::function<void(const base::Result<void>& result, bool isCancelled)> then)
{
    if (m_isWorking)
        return;
    m_isWorking = true;
    inBackground<base::Result<void>>({&m_window, doing, cancel != nullptr, cancel}, std::move(work),
                                     [saving = QPointer<ProjectSaving>(this),
                                      then = std::move(then)](const base::Result<void>& result, bool isCancelled) {
                                         if (!saving)
                                             return;
                                         saving->m_isWorking = false;
                                         then(result, isCancelled);
                                     });
}

QString ProjectSaving::askForPath(const QString& caption)
{
    return askWhereToSave(&m_window, caption, tr("Trayecto projects (*.trayecto)"), QStringLiteral("trayecto"),
                          m_open.title());
}

void ProjectSaving::save()
{
    if (m_open.file().isDraft() || !m_open.isEditable())
        return saveAs();
    if (m_isWorking)
        return;
    Q_EMIT aboutToSave();
    markVersion();
    const auto cancel = std::make_shared<std::stop_source>();
    work(
        tr("Saving…"), [cancel] { cancel->request_stop(); },
        [&file = m_open.file(), stop = cancel->get_token()] { return file.flush(kPatience, stop); },
        [this](const base::Result<void>& stored, bool isCancelled) {
            if (stored)
                Q_EMIT said(tr("All changes saved %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm"))));
            else if (!isCancelled)
                tell(&m_window, stored.error());
        });
}

void ProjectSaving::markVersion()
{
    const edit::Document& document = m_open.document();
    if (document.lastChange() == 0 || edit::isNamed(m_open.project(), document.lastChange()))
        return;
    m_open.apply(
        edit::addVersion(m_open.project(), dateTimeText(base::nowMs()), document.seq(), Author::instance().name()));
}

void ProjectSaving::saveAs()
{
    Q_EMIT aboutToSave();
    const QString path = m_isWorking ? QString() : askForPath(tr("Save as"));
    if (path.isEmpty())
        return;
    const bool isElsewhere = QFileInfo(path) != QFileInfo(m_open.file().path());
    const bool isChanged = m_open.document().seq() > m_open.fileSeq();
    if (isElsewhere && isChanged && m_open.isEditable() && !m_open.file().isDraft())
        askAboutOld(path);
    else
        saveAt(path, false);
}

void ProjectSaving::askAboutOld(const QString& path)
{
    const QString old = QFileInfo(m_open.file().path()).fileName();
    auto* question = new QMessageBox(QMessageBox::Question, QGuiApplication::applicationDisplayName(),
                                     tr("“%1” has what you changed since you opened it, too.").arg(old),
                                     QMessageBox::Cancel, &m_window);
    question->setObjectName(QStringLiteral("aboutOld"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("From now on you work in “%1”. Nothing is lost either way: the history of each file keeps every change.")
            .arg(QFileInfo(path).fileName()));
    QPushButton* keep = question->addButton(tr("Leave the changes there"), QMessageBox::AcceptRole);
    QPushButton* putBack = question->addButton(tr("Put it back as it was opened"), QMessageBox::AcceptRole);
    question->setDefaultButton(keep);
    connect(
        keep, &QPushButton::clicked, this, [this, path] { saveAt(path, false); }, Qt::QueuedConnection);
    connect(
        putBack, &QPushButton::clicked, this, [this, path] { saveAt(path, true); }, Qt::QueuedConnection);
    question->open();
}

void ProjectSaving::saveAt(const QString& path, bool putsBack)
{
    const QString old = m_open.file().path();
    const qint64 fileSeq = m_open.fileSeq();
    // Whether to replace has been asked.
    work(
        tr("Saving as “%1”…").arg(QFileInfo(path).fileName()), {},
        [&file = m_open.file(), path] { return file.saveAs(path, base::Existing::replace); },
        [this, path, old, fileSeq, putsBack](const base::Result<void>& saved, bool) {
            if (!saved)
                return tell(&m_window, saved.error(), path);
            m_open.beginFile();
            rememberFile(m_open.file().path());
            Q_EMIT titleChanged();
            if (!putsBack)
                return;
            const QString name = tr("as it was opened");
            work(
                tr("Putting “%1” back…").arg(QFileInfo(old).fileName()), {},
                [old, fileSeq, name] { return putFileBack(old, fileSeq, name); },
                [this, old](const base::Result<void>& done, bool) {
                    if (!done)
                        tell(&m_window, done.error(), old);
                });
        });
}

void ProjectSaving::saveCopy()
{
    Q_EMIT aboutToSave();
    const QString path = m_isWorking ? QString() : askForPath(tr("Save a copy"));
    if (path.isEmpty())
        return;
    work(
        tr("Saving a copy…"), {},
        [&file = m_open.file(), project = m_open.project(), path] {
            return file.rescueCopy(path, project, base::Existing::replace);
        },
        [this, path](const base::Result<void>& saved, bool) {
            if (!saved)
                tell(&m_window, saved.error(), path);
        });
}

bool ProjectSaving::isStored() const
{
    return !m_open.isEditable() || m_open.file().storedSeq() == m_open.document().seq();
}

bool ProjectSaving::mayClose()
{
    if (!m_isWorking && (m_mayClose || isStored()))
        return true;
    storeAndClose();
    return false;
}

void ProjectSaving::storeAndClose()
{
    const auto cancel = std::make_shared<std::stop_source>();
    work(
        tr("Saving…"), [cancel] { cancel->request_stop(); },
        [&file = m_open.file(), stop = cancel->get_token()] { return file.flush(kPatience, stop); },
        [this](const base::Result<void>& stored, bool isCancelled) {
            if (isCancelled)
                return;
            if (stored)
                m_window.close();
            else
                askToDiscard(stored.error());
        });
}

void ProjectSaving::askToDiscard(const base::Error& why)
{
    auto* question = new QMessageBox(QMessageBox::Warning, QGuiApplication::applicationDisplayName(),
                                     tr("The last changes are not in the file."),
                                     QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(base::sentence(why));
    QPushButton* copy = question->addButton(tr("Save a copy…"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(copy, &QPushButton::clicked, this, &ProjectSaving::saveCopy, Qt::QueuedConnection);
    connect(question->button(QMessageBox::Discard), &QPushButton::clicked, this, [this] {
        work(
            tr("Closing…"), {},
            [&file = m_open.file()] {
                file.letGo(kPatienceAtEnd);
                return base::Result<void>();
            },
            [this](const base::Result<void>&, bool) {
                m_mayClose = true;
                m_window.close();
            });
    });
    question->open();
}

} // namespace trayecto::ui
