// The rows of a table and what each of them becomes, for a view: the first column is the choice, the others the cells.
#pragma once

#include "import/tableplan.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace trayecto::ui {

struct UseChoice
{
    QString text;
    importing::RowUse use;
};

class TableRows : public QAbstractTableModel
{
    Q_OBJECT

  public:
    explicit TableRows(QObject* parent) : QAbstractTableModel(parent) {}

    // `choices` hold for every row; its own use is among them or comes to them with its name.
    void setPlan(const importing::TablePlan& plan, const std::vector<UseChoice>& choices);
    const std::vector<importing::RowUse>& uses() const { return m_plan.rows; }
    // What a row can become, its own use included.
    std::vector<UseChoice> choicesOf(int row) const;
    void setUse(int row, const importing::RowUse& use);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  Q_SIGNALS:
    void useChanged();

  private:
    importing::TablePlan m_plan;
    std::vector<UseChoice> m_choices;
};

// A box to choose from, shown as one before it is opened.
class UseDelegate : public QStyledItemDelegate
{
    Q_OBJECT

  public:
    explicit UseDelegate(TableRows& rows, QObject* parent) : QStyledItemDelegate(parent), m_rows(rows) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget*, const QModelIndex&) const override {}
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

  private:
    TableRows& m_rows;
};

} // namespace trayecto::ui
