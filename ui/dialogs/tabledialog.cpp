#include "dialogs/tabledialog.h"

#include "dialogs/tablerows.h"
#include "edit/words.h"
#include "settings/appearance.h"
#include "settings/scale.h"
#include "workspace/livemap.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QVBoxLayout>

namespace trayecto::ui {

using namespace model;
using importing::ColumnUse;
using importing::RowUse;
using importing::TablePlan;

namespace {

constexpr int kUseWidth = 210; // px
constexpr int kCellWidth = 150;
constexpr int kLineHeight = 38;

// The lanes that are shown, and those that the map could have besides.
std::vector<UseChoice> choicesFor(const MapIndex& map)
{
    std::vector<UseChoice> choices{{TableRows::tr("Phases"), {RowUse::As::phases}},
                                   {TableRows::tr("Steps"), {RowUse::As::steps}}};
    QSet<LaneKind> kinds;
    for (const Lane* lane : map.lanes())
        if (lane->visible) {
            choices.push_back({lane->title, {RowUse::As::lane, lane->id}});
            kinds.insert(lane->kind);
        }
    for (int kind = 0; kind <= int(LaneKind::text); ++kind) {
        const QString title = edit::laneTitle(LaneKind(kind), Appearance::instance().language());
        if (!kinds.contains(LaneKind(kind)))
            choices.push_back(
                {TableRows::tr("New lane “%1”").arg(title), {RowUse::As::newLane, {}, LaneKind(kind), title}});
    }
    choices.push_back({TableRows::tr("Nothing"), {}});
    return choices;
}

} // namespace

TableDialog::TableDialog(LiveMap& map, const importing::TextTable& table, const Cell& cell, QWidget* parent)
    : QDialog(parent), m_map(map), m_place{cell.step, cell.lane, tr("New phase"), tr("New step")},
      m_rows(new TableRows(this)), m_view(new QTableView(this)),
      m_hasNames(new QCheckBox(tr("The first column holds the names of the rows"), this)),
      m_columns(new QComboBox(this)), m_result(new QLabel(this))
{
    setObjectName(QStringLiteral("tableDialog"));
    setWindowTitle(tr("Paste a table"));
    auto* explanation = new QLabel(tr("What each row of the table becomes on the map:"), this);
    explanation->setTextFormat(Qt::PlainText);
    m_view->setModel(m_rows);
    m_view->setItemDelegateForColumn(0, new UseDelegate(*m_rows, this));
    m_view->setAccessibleName(tr("Rows of the table"));
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == 0)
            m_view->edit(index);
    });
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setWordWrap(true);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->setDefaultSectionSize(scaled(kLineHeight));
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setDefaultSectionSize(scaled(kCellWidth));
    m_columns->addItem(tr("From the selected step on"), int(ColumnUse::fromStep));
    m_columns->addItem(tr("New steps at the end"), int(ColumnUse::behindLast));
    if (map.storedIndex().cards().empty())
        m_columns->addItem(tr("In place of the steps there are"), int(ColumnUse::insteadOfEmpty));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    auto* swap = new QPushButton(tr("Swap rows and columns"), this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_put = buttons->addButton(tr("Paste"), QDialogButtonBox::AcceptRole);
    m_put->setDefault(true);

    auto* columnsLabel = new QLabel(tr("The columns go"), this);
    columnsLabel->setBuddy(m_columns);
    auto* options = new QHBoxLayout;
    options->addWidget(columnsLabel);
    options->addWidget(m_columns);
    options->addStretch();
    options->addWidget(m_hasNames);
    options->addWidget(swap);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_result, 1);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(explanation);
    layout->addWidget(m_view, 1);
    layout->addLayout(options);
    layout->addLayout(foot);
    resize(900, 480);

    adopt(importing::planFor(m_map.storedIndex(), table, m_place));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rows, &TableRows::useChanged, this, &TableDialog::change);
    connect(m_columns, &QComboBox::activated, this, &TableDialog::change);
    connect(m_hasNames, &QCheckBox::toggled, this, &TableDialog::change);
    connect(swap, &QPushButton::clicked, this,
            [this] { adopt(importing::planAsItIs(m_map.storedIndex(), importing::turned(m_plan.table), m_place)); });
    connect(&map, &LiveMap::laidOut, this, &TableDialog::tellResult);
}

void TableDialog::adopt(const TablePlan& plan)
{
    m_plan = plan;
    m_rows->setPlan(plan, choicesFor(m_map.storedIndex()));
    m_view->setColumnWidth(0, scaled(kUseWidth));
    m_hasNames->setChecked(plan.hasNames);
    m_columns->setCurrentIndex(m_columns->findData(int(plan.columns)));
    tellResult();
}

void TableDialog::change()
{
    const ColumnUse before = importing::usualColumns(m_map.storedIndex(), m_plan.rows);
    m_plan.rows = m_rows->uses();
    if (const ColumnUse now = importing::usualColumns(m_map.storedIndex(), m_plan.rows); now != before)
        m_columns->setCurrentIndex(m_columns->findData(int(now)));
    m_plan.columns = ColumnUse(m_columns->currentData().toInt());
    if (m_plan.hasNames != m_hasNames->isChecked()) {
        m_plan.hasNames = m_hasNames->isChecked();
        m_rows->setPlan(m_plan, choicesFor(m_map.storedIndex()));
    }
    tellResult();
}

std::optional<importing::TableEdit> TableDialog::made() const
{
    if (m_map.isGone())
        return std::nullopt;
    const auto result = importing::editOf(m_map.storedIndex(), m_plan, m_place);
    return result && !result->isEmpty() ? std::optional(*result) : std::nullopt;
}

std::optional<edit::Edit> TableDialog::edit() const
{
    const auto result = made();
    return result ? std::optional(result->edit) : std::nullopt;
}

void TableDialog::tellResult()
{
    const auto result = made();
    m_put->setEnabled(result.has_value());
    if (!result)
        return m_result->setText(tr("Nothing would be added."));
    QStringList parts;
    const auto tellCount = [&parts](int count, const QString& text) {
        if (count > 0)
            parts += text;
    };
    tellCount(result->phases, tr("%n phase(s)", nullptr, result->phases));
    tellCount(result->steps, tr("%n step(s)", nullptr, result->steps));
    tellCount(result->lanes, tr("%n lane(s)", nullptr, result->lanes));
    tellCount(result->cards, tr("%n card(s)", nullptr, result->cards));
    tellCount(result->feelings, tr("%n feeling(s)", nullptr, result->feelings));
    QString text = tr("New on the map: %1.").arg(parts.join(QStringLiteral(" · ")));
    if (!result->unused.isEmpty())
        text += QLatin1Char(' ') +
                tr("%n feeling(s) left out: no touchpoint in the step.", nullptr, int(result->unused.size()));
    m_result->setText(text);
}

} // namespace trayecto::ui
