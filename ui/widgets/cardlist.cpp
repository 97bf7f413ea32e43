#include "widgets/cardlist.h"

#include "paint/theme.h"
#include "settings/appearance.h"
#include "settings/scale.h"
#include "widgets/headings.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace trayecto::ui {

using model::Card;
using model::CardKind;

namespace {

// A card as it stands on the map, with its severity in words.
class CardEntry : public QAbstractButton
{
  public:
    CardEntry(const base::Id<Card>& card, QWidget* parent) : QAbstractButton(parent), m_card(card)
    {
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    const base::Id<Card>& card() const { return m_card; }

    void setCard(const Card& card)
    {
        m_kind = card.kind;
        m_severity = card.severity;
        m_title = card.title;
        setAccessibleName(m_title);
        setAccessibleDescription(m_severity > 0 ? CardList::tr("severity %1").arg(m_severity) : QString());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return {scaled(160), targetSize(m_severity > 0 ? 46 : 32)}; }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        const paint::Theme& theme = Appearance::instance().mapTheme();
        const bool isPain = m_kind == CardKind::painPoint;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus()                ? QPen(palette().color(QPalette::Highlight), 1.6)
                       : theme.outline.isValid() ? QPen(theme.outline, 1)
                                                 : QPen(Qt::NoPen));
        painter.setBrush(isPain ? theme.pain : theme.opportunity);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(isPain ? theme.painSign : theme.opportunitySign);
        painter.drawRoundedRect(QRectF(0, 1, scaled(3.5), height() - 2), scaled(1.7), scaled(1.7));
        painter.setPen(isPain ? theme.painText : theme.opportunityText);
        const QRect line(scaled(12), scaled(6), width() - scaled(20), fontMetrics().height() + 2);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_title, Qt::ElideRight, line.width()));
        if (m_severity > 0) {
            QFont small = font();
            small.setPixelSize(scaled(11));
            painter.setFont(small);
            painter.drawText(line.translated(0, fontMetrics().height() + 1), Qt::AlignLeft | Qt::AlignVCenter,
                             CardList::tr("severity %1").arg(m_severity));
        }
    }

  private:
    base::Id<Card> m_card;
    QString m_title; // not the button's text, where & would make a key
    CardKind m_kind = CardKind::painPoint;
    int m_severity = 0;
};

} // namespace

CardList::CardList(const QString& name, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->addWidget(heading(name, this), 1);
    auto* add = new QToolButton(this);
    add->setText(QStringLiteral("+"));
    add->setAutoRaise(true);
    add->setToolTip(tr("Add: %1").arg(name));
    add->setAccessibleName(add->toolTip());
    connect(add, &QToolButton::clicked, this, &CardList::added);
    top->addWidget(add);
    layout->addLayout(top);
    m_list = new QVBoxLayout;
    m_list->setSpacing(6);
    layout->addLayout(m_list);
}

void CardList::setCards(const std::vector<const Card*>& cards)
{
    // Entries that stay keep the focus and what is pressed.
    QHash<base::Id<Card>, CardEntry*> before;
    while (QLayoutItem* item = m_list->takeAt(0)) {
        auto* entry = static_cast<CardEntry*>(item->widget());
        before.insert(entry->card(), entry);
        delete item;
    }
    for (const Card* card : cards) {
        CardEntry* entry = before.take(card->id);
        if (!entry) {
            entry = new CardEntry(card->id, this);
            connect(entry, &QAbstractButton::clicked, this, [this, id = card->id] { Q_EMIT opened(id); });
        }
        entry->setCard(*card);
        m_list->addWidget(entry);
    }
    for (CardEntry* entry : before) {
        entry->hide();
        entry->deleteLater();
    }
}

} // namespace trayecto::ui
