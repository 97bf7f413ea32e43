// What a table from a spreadsheet becomes on a map, before it does.
#pragma once

#include "import/tableplan.h"
#include "workspace/subject.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace trayecto::ui {

class LiveMap;
class TableRows;

class TableDialog : public QDialog
{
    Q_OBJECT

  public:
    // Pre: `map` outlives the dialog.
    TableDialog(LiveMap& map, const importing::TextTable& table, const Cell& cell, QWidget* parent);

    // For the project as it is now; nullopt: there is nothing that can be put.
    std::optional<edit::Edit> edit() const;

  private:
    void adopt(const importing::TablePlan& plan);
    void change();
    void tellResult();
    std::optional<importing::TableEdit> made() const;

    LiveMap& m_map;
    importing::TablePlace m_place;
    importing::TablePlan m_plan;
    TableRows* m_rows;
    QTableView* m_view;
    QCheckBox* m_hasNames;
    QComboBox* m_columns;
    QLabel* m_result;
    QPushButton* m_put;
};

} // namespace trayecto::ui
