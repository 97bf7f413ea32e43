#include "dialogs/job.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDialog>
#include <QEventLoopLocker>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

namespace trayecto::ui {

namespace {

constexpr int kShownAfterMs = 300;
constexpr int kWidth = 340;

// Goes when the work is done, or by Cancel where that is possible.
class WaitingDialog : public QDialog
{
  public:
    WaitingDialog(const Waiting& waiting) : QDialog(waiting.window), m_canCancel(waiting.canCancel)
    {
        setObjectName(QStringLiteral("waiting"));
        setWindowModality(Qt::WindowModal);
        setWindowTitle(QGuiApplication::applicationDisplayName());
        setMinimumWidth(kWidth);
        auto* layout = new QVBoxLayout(this);
        auto* label = new QLabel(waiting.text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
        auto* bar = new QProgressBar(this);
        bar->setRange(0, 0);
        bar->setAccessibleName(waiting.text);
        layout->addWidget(bar);
        if (!m_canCancel)
            return;
        auto* cancel = new QPushButton(QCoreApplication::translate("Waiting", "Cancel"), this);
        connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
        layout->addWidget(cancel, 0, Qt::AlignRight);
    }

    void reject() override
    {
        if (m_canCancel)
            QDialog::reject();
    }

  protected:
    void closeEvent(QCloseEvent* event) override
    {
        if (m_canCancel)
            QDialog::closeEvent(event);
        else
            event->ignore();
    }

  private:
    bool m_canCancel;
};

struct Job
{
    QEventLoopLocker running;
    QPointer<WaitingDialog> dialog;
    bool isCancelled = false;
};

} // namespace

void runJob(const Waiting& waiting, std::function<void()> work, std::function<void(bool isCancelled)> then)
{
    auto job = std::make_shared<Job>();
    QThread* thread = QThread::create(std::move(work));
    if (waiting.window) {
        job->dialog = new WaitingDialog(waiting);
        QObject::connect(job->dialog, &QDialog::rejected, thread, [job, cancelled = waiting.cancelled] {
            job->isCancelled = true;
            if (cancelled)
                cancelled();
        });
        QTimer::singleShot(kShownAfterMs, job->dialog, [dialog = job->dialog.data()] { dialog->show(); });
    }
    QObject::connect(thread, &QThread::finished, thread, [job, thread, then = std::move(then)] {
        thread->wait();
        thread->deleteLater();
        delete job->dialog;
        then(job->isCancelled);
    });
    thread->start();
}

} // namespace trayecto::ui
