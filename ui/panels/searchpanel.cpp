#include "panels/searchpanel.h"

#include "settings/scale.h"
#include "widgets/foundtext.h"
#include "widgets/iconpixmap.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace trayecto::ui {

namespace {

constexpr int kWidth = 300; // px at 100 %
constexpr int kLeastWidth = 110;
constexpr int kLineHeight = 50;
constexpr int kSign = 16;
constexpr int kPad = 10;

class HitDelegate : public QStyledItemDelegate
{
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return scaled(QSize(kWidth / 2, kLineHeight));
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        paintChosenLine(*painter, option, option.state.testFlag(QStyle::State_Selected));
        const int pad = scaled(kPad);
        const int side = scaled(kSign);
        const QRect room = option.rect.adjusted(pad, scaled(6), -pad, -scaled(6));
        const QRect upper(room.left() + side + pad, room.top(), room.width() - side - pad, room.height() / 2);
        const QColor weak = option.palette.color(QPalette::PlaceholderText);
        signIcon(index.data(SearchHits::signRole).toString(), weak)
            .paint(painter, QRect(room.left(), upper.center().y() - side / 2, side, side));
        const QString text = index.data(Qt::DisplayRole).toString();
        const QStringList words = index.data(SearchHits::wordsRole).toStringList();
        paintFoundText(*painter, upper, text, base::spansOf(words, text),
                       option.palette.color(QPalette::Active, QPalette::Text), option.font);
        QFont small = option.font;
        small.setPixelSize(scaled(11));
        painter->setFont(small);
        painter->setPen(weak);
        // Its end says more than its beginning, which is the same for all of a map.
        painter->drawText(upper.translated(0, upper.height()), Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(index.data(SearchHits::placeRole).toString(), Qt::ElideMiddle,
                                                         upper.width()));
    }
};

} // namespace

SearchPanel::SearchPanel(const OpenProject& open, QWidget* parent)
    : QWidget(parent), m_hits(new SearchHits(open, this)), m_field(new QLineEdit(this)), m_close(new QToolButton(this)),
      m_count(new QLabel(this)), m_list(new QListView(this))
{
    setObjectName(QStringLiteral("searchPanel"));
    setMinimumWidth(kLeastWidth);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_field->setClearButtonEnabled(true);
    m_field->setTextMargins(6, 0, 0, 0);
    m_field->installEventFilter(this);
    m_close->setAutoRaise(true);
    m_close->setIcon(signIcon(QStringLiteral("close")));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setTextFormat(Qt::PlainText);
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_field, 1);
    top->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 9, 8);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPanel::queryChanged);
    connect(m_close, &QToolButton::clicked, this, &SearchPanel::left);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    retranslate();
}

QSize SearchPanel::sizeHint() const
{
    return {scaled(kWidth), QWidget::sizeHint().height()};
}

QString SearchPanel::query() const
{
    return m_field->text();
}

bool SearchPanel::isTyping() const
{
    return m_field->hasFocus();
}

void SearchPanel::start()
{
    setVisible(true);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchPanel::goOnTyping()
{
    const int at = m_field->cursorPosition();
    m_field->setFocus();
    m_field->setCursorPosition(at);
}

void SearchPanel::showHits(std::vector<insight::SearchHit> hits, const QStringList& words)
{
    const int before = m_list->currentIndex().row();
    const base::Uuid current = before >= 0 ? m_hits->hits()[size_t(before)].id : base::Uuid();
    const auto same = std::find_if(hits.begin(), hits.end(), [&](const auto& hit) { return hit.id == current; });
    const int row = same == hits.end() ? -1 : int(same - hits.begin());
    m_hits->show(std::move(hits), words);
    if (row >= 0)
        m_list->setCurrentIndex(m_hits->index(row));
    showCount();
}

void SearchPanel::choose(int row)
{
    m_list->setCurrentIndex(m_hits->index(row));
    showCount();
    // The focus stays in the field; who does not see the list hears what is chosen there.
    m_field->setAccessibleDescription(m_hits->index(row).data(Qt::AccessibleTextRole).toString());
    const insight::SearchHit hit = m_hits->hits()[size_t(row)]; // the list may change by it
    Q_EMIT hitChosen(hit);
}

void SearchPanel::step(int by)
{
    const int count = hitCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row();
    choose(row < 0 ? (by > 0 ? 0 : count - 1) : (row + by + count) % count);
}

void SearchPanel::showCount()
{
    if (m_field->text().trimmed().isEmpty())
        return m_count->setText(tr("All maps, personas and channels"));
    const int count = hitCount();
    const int row = m_list->currentIndex().row();
    m_count->setText(count == 0 ? tr("Nothing found")
                     : row < 0  ? tr("%n hit(s)", nullptr, count)
                                : tr("%1 of %n hit(s)", nullptr, count).arg(row + 1));
}

bool SearchPanel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    switch (press->key()) {
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (object == m_field)
            step(press->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        else if (m_list->currentIndex().isValid())
            choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (object == m_field)
            step(press->key() == Qt::Key_Down ? 1 : -1);
        return object == m_field;
    default:
        return false;
    }
}

void SearchPanel::retranslate()
{
    m_field->setPlaceholderText(tr("Search cards, people, channels"));
    m_field->setAccessibleName(tr("Search"));
    m_close->setToolTip(tr("Close the search"));
    m_close->setAccessibleName(m_close->toolTip());
    m_list->setAccessibleName(tr("Hits"));
    showCount();
}

void SearchPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// A hairline towards the map.
void SearchPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), palette().color(QPalette::Mid));
}

} // namespace trayecto::ui
