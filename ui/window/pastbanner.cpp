#include "window/pastbanner.h"

#include "panels/historypanel.h"
#include "widgets/flatbutton.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace trayecto::ui {

PastBanner::PastBanner(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_restore(new FlatButton({}, FlatButton::Look::accent, this)),
      m_beside(new FlatButton({}, FlatButton::Look::framed, this)),
      m_today(new FlatButton({}, FlatButton::Look::framed, this))
{
    setObjectName(QStringLiteral("pastBanner"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->addWidget(m_text, 1);
    for (QPushButton* button : {m_restore, m_beside, m_today})
        layout->addWidget(button);
    connect(m_restore, &QPushButton::clicked, this, &PastBanner::restoreWanted);
    connect(m_beside, &QPushButton::clicked, this, &PastBanner::besideWanted);
    connect(m_today, &QPushButton::clicked, this, &PastBanner::todayWanted);
    retranslate();
    hide();
}

void PastBanner::showPoint(const PastPoint& point, bool canRestore, bool isThere)
{
    const QString when = point.words.isEmpty() ? tr("Version “%1”.").arg(point.name)
                                               : tr("As it was on %1, after “%2”.").arg(point.name, point.words);
    m_text->setText(when + u' ' +
                    (isThere ? tr("Only to look at; today’s map is as you left it.")
                             : tr("This map was not there yet; what you see is today’s.")));
    m_restore->setEnabled(canRestore);
    show();
    setAccessibleName(m_text->text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PastBanner::retranslate()
{
    m_restore->setText(tr("Go back to here"));
    m_beside->setText(tr("Open beside"));
    m_today->setText(tr("Back to today"));
}

void PastBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace trayecto::ui
