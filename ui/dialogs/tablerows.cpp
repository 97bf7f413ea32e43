#include "dialogs/tablerows.h"

#include <QApplication>
#include <QComboBox>
#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QTimer>

namespace trayecto::ui {

using importing::RowUse;
using importing::TablePlan;

namespace {
constexpr int kShownText = 200; // UTF-16 units of a cell
}

void TableRows::setPlan(const TablePlan& plan, const std::vector<UseChoice>& choices)
{
    beginResetModel();
    m_plan = plan;
    m_choices = choices;
    endResetModel();
}

std::vector<UseChoice> TableRows::choicesOf(int row) const
{
    std::vector<UseChoice> choices = m_choices;
    const RowUse& use = m_plan.rows[size_t(row)];
    const auto isIt = [&use](const UseChoice& choice) { return choice.use == use; };
    if (std::none_of(choices.begin(), choices.end(), isIt))
        choices.insert(choices.begin(), {tr("New lane “%1”").arg(use.title), use});
    return choices;
}

void TableRows::setUse(int row, const RowUse& use)
{
    m_plan.rows[size_t(row)] = use;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT useChanged();
}

int TableRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_plan.table.rowCount();
}

int TableRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_plan.table.columnCount() + 1;
}

QVariant TableRows::data(const QModelIndex& index, int role) const
{
    const RowUse& use = m_plan.rows[size_t(index.row())];
    if (index.column() == 0) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            for (const UseChoice& choice : choicesOf(index.row()))
                if (choice.use == use)
                    return choice.text;
        return {};
    }
    const int column = index.column() - 1;
    const QString text = m_plan.table.rows[size_t(index.row())][column];
    const bool isName = m_plan.hasNames && column == 0;
    switch (role) {
    case Qt::DisplayRole:
        return text.left(kShownText);
    case Qt::ForegroundRole:
        if (isName || use.as == RowUse::As::nothing)
            return QApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    case Qt::FontRole: {
        QFont font;
        font.setItalic(isName);
        if (use.as == RowUse::As::phases || use.as == RowUse::As::steps)
            font.setWeight(isName ? QFont::Normal : QFont::DemiBold);
        return font;
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignTop);
    default:
        return {};
    }
}

QVariant TableRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == 0)
        return tr("Becomes");
    const int column = section - (m_plan.hasNames ? 1 : 0);
    return column == 0 ? tr("Name") : tr("Column %1").arg(column);
}

Qt::ItemFlags TableRows::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == 0 ? flags | Qt::ItemIsEditable : flags;
}

void UseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionComboBox box;
    box.rect = option.rect.adjusted(3, 2, -3, -2);
    box.rect.setHeight(std::min(box.rect.height(), 28));
    box.palette = option.palette;
    box.fontMetrics = option.fontMetrics;
    box.state = QStyle::State_Enabled;
    if (option.state.testFlag(QStyle::State_HasFocus))
        box.state |= QStyle::State_HasFocus;
    box.subControls = QStyle::SC_ComboBoxArrow | QStyle::SC_ComboBoxFrame;
    box.currentText = index.data().toString();
    const QStyle& style = option.widget ? *option.widget->style() : *QApplication::style();
    style.drawComplexControl(QStyle::CC_ComboBox, &box, painter, option.widget);
    style.drawControl(QStyle::CE_ComboBoxLabel, &box, painter, option.widget);
}

QWidget* UseDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(m_rows.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString());
    const QString now = index.data().toString();
    for (const UseChoice& choice : m_rows.choicesOf(index.row()))
        box->addItem(choice.text);
    box->setCurrentText(now);
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    auto* delegate = const_cast<UseDelegate*>(this);
    connect(box, &QComboBox::activated, delegate, [delegate, box] {
        Q_EMIT delegate->commitData(box);
        Q_EMIT delegate->closeEditor(box);
    });
    return box;
}

void UseDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    const int at = qobject_cast<QComboBox*>(editor)->currentIndex();
    const std::vector<UseChoice> choices = m_rows.choicesOf(index.row());
    if (at >= 0 && at < int(choices.size()))
        m_rows.setUse(index.row(), choices[size_t(at)].use);
}

} // namespace trayecto::ui
