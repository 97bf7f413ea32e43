#include "panels/historydelegate.h"

#include "paint/theme.h"
#include "settings/appearance.h"
#include "settings/scale.h"
#include "widgets/iconpixmap.h"
#include "widgets/whentext.h"
#include "workspace/historymodel.h"

#include <QApplication>
#include <QPainter>

namespace trayecto::ui {

namespace {

// px at 100 %
constexpr int kPad = 7;   // above and below the lines
constexpr int kRail = 22; // from the left edge to the middle of the rail
constexpr int kTextLeft = 38;
constexpr int kTextRight = 10;
constexpr double kDot = 3.5;
constexpr int kStar = 14;
constexpr int kSmallPx = 11;

QFont small(const QFont& font)
{
    QFont made = font;
    made.setPixelSize(scaled(kSmallPx));
    return made;
}

QFont bold(const QFont& font)
{
    QFont made = font;
    made.setWeight(QFont::DemiBold);
    return made;
}

} // namespace

HistoryDelegate::HistoryDelegate(const HistoryModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int versions = int(m_model.line(index.row()).versions.size());
    const int lines = versions + (m_model.isVersionsOnly() ? 0 : 1);
    return {scaled(120), 2 * scaled(kPad) + lines * (option.fontMetrics.lineSpacing() + 2) +
                             QFontMetrics(small(option.font)).lineSpacing()};
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const HistoryModel::Line& line = m_model.line(index.row());
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const auto color = [&](QPalette::ColorRole role) {
        return item.palette.color(isSelected ? QPalette::HighlightedText : role);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect = item.rect;
    const int x = rect.left() + scaled(kRail);
    const int lineHeight = item.fontMetrics.lineSpacing() + 2;
    const int middle = rect.top() + scaled(kPad) + lineHeight / 2;
    painter->setPen(QPen(item.palette.color(QPalette::Mid), 1));
    if (index.row() > 0)
        painter->drawLine(x, rect.top(), x, middle);
    if (index.row() + 1 < m_model.rowCount())
        painter->drawLine(x, middle, x, rect.bottom() + 1);
    const paint::Theme& theme = Appearance::instance().mapTheme();
    if (line.versions.empty()) {
        painter->setPen(QPen(color(QPalette::PlaceholderText), 1.4));
        painter->setBrush(line.direction == edit::Direction::done ? color(QPalette::PlaceholderText)
                                                                  : item.palette.color(QPalette::Base));
        painter->drawEllipse(QPointF(x + 0.5, middle), scaled(kDot), scaled(kDot));
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(item.palette.color(QPalette::Base));
        const int side = scaled(kStar);
        painter->drawEllipse(QPointF(x + 0.5, middle), side / 2.0 + 1, side / 2.0 + 1);
        signIcon(QStringLiteral("star"), theme.star).paint(painter, QRect(x - side / 2, middle - side / 2, side, side));
    }

    QRect text = rect.adjusted(scaled(kTextLeft), scaled(kPad), -scaled(kTextRight), 0);
    text.setHeight(lineHeight);
    const auto draw = [&](const QString& said, const QFont& font, QPalette::ColorRole role) {
        painter->setFont(font);
        painter->setPen(color(role));
        painter->drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(said, Qt::ElideRight, text.width()));
        text.translate(0, text.height());
    };
    for (const model::Version& version : line.versions)
        draw(version.name, bold(item.font), QPalette::Text);
    if (!m_model.isVersionsOnly())
        draw(HistoryModel::words(line), item.font,
             line.direction == edit::Direction::done ? QPalette::Text : QPalette::PlaceholderText);
    const QFont quiet = small(item.font);
    text.setHeight(QFontMetrics(quiet).lineSpacing());
    draw(line.author.isEmpty() ? whenText(line.timeMs) : whenText(line.timeMs) + QStringLiteral(" · ") + line.author,
         quiet, QPalette::PlaceholderText);
    painter->restore();
}

} // namespace trayecto::ui
