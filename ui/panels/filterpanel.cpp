#include "panels/filterpanel.h"

#include "edit/rowedits.h"
#include "model/query.h"
#include "widgets/menufield.h"
#include "widgets/messages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace trayecto::ui {

using namespace model;
using insight::MapFilter;

namespace {

constexpr int kFieldHeight = 30; // px
constexpr int kMostNames = 2;    // of chosen rows, told on a button

// What the choices of feeling stand for, in their order.
struct FeelingRange
{
    std::optional<double> atLeast;
    std::optional<double> atMost;
};
constexpr std::array<FeelingRange, 4> kFeelings{FeelingRange{}, FeelingRange{{}, -0.5}, FeelingRange{-0.4, 0.4},
                                                FeelingRange{0.5, {}}};

} // namespace

FilterPanel::FilterPanel(OpenProject& open, QWidget* parent)
    : QWidget(parent), m_open(open), m_severity(new QComboBox(this)), m_feeling(new QComboBox(this)),
      m_views(new QComboBox(this)), m_moments(new QCheckBox(this)), m_commented(new QCheckBox(this)),
      m_save(new QPushButton(this)), m_remove(new QPushButton(this)), m_clear(new QPushButton(this)),
      m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("filterPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(8);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setSpacing(8);
    layout->addLayout(form);
    addRow(QT_TR_NOOP("View"), m_views);
    auto* keep = new QHBoxLayout;
    keep->addWidget(m_save);
    keep->addWidget(m_remove);
    form->addRow(keep);
    m_lanes = addChoices(QT_TR_NOOP("Lanes"), &MapFilter::lanes);
    m_channels = addChoices(QT_TR_NOOP("Channels"), &MapFilter::channels);
    m_people = addChoices(QT_TR_NOOP("People"), &MapFilter::people);
    m_tags = addChoices(QT_TR_NOOP("Tags"), &MapFilter::tags);
    addRow(QT_TR_NOOP("Pain"), m_severity);
    addRow(QT_TR_NOOP("Feeling"), m_feeling);
    layout->addWidget(m_moments);
    layout->addWidget(m_commented);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_clear);
    layout->addLayout(foot);
    layout->addStretch();

    for (QComboBox* field : {m_severity, m_feeling})
        connect(field, &QComboBox::activated, this, &FilterPanel::readFields);
    for (QCheckBox* field : {m_moments, m_commented})
        connect(field, &QCheckBox::clicked, this, &FilterPanel::readFields);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_filter = {};
        changed();
    });
    connect(m_views, &QComboBox::activated, this, [this](int at) {
        const Id<SavedView> view(m_views->itemData(at).value<base::Uuid>());
        m_remove->setEnabled(!view.isNull() && m_open.isEditable());
        if (!view.isNull())
            Q_EMIT viewChosen(view);
    });
    connect(m_save, &QPushButton::clicked, this, &FilterPanel::saveWanted);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { Q_EMIT removeWanted(Id<SavedView>(m_views->currentData().value<base::Uuid>())); });
    connect(&open, &OpenProject::changed, this, [this](const edit::ChangeSet& changes) {
        for (const RowKind kind : {RowKind::savedView, RowKind::lane, RowKind::channel, RowKind::persona, RowKind::tag})
            if (changes.touches(kind))
                return show();
    });
    connect(&open, &OpenProject::stateChanged, this, [this] { m_save->setEnabled(m_open.isEditable()); });
    retranslate();
}

void FilterPanel::addRow(const char* name, QWidget* field)
{
    auto* label = new QLabel(this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(field);
    label->setMinimumHeight(kFieldHeight);
    m_names.emplace_back(label, name);
    findChild<QFormLayout*>()->addRow(label, field);
}

template <class Row> std::vector<const Row*> FilterPanel::rowsOf() const
{
    return ordered<Row>(m_open.project(), [this](const Row& row) {
        if constexpr (requires { row.map; })
            return row.map == m_map;
        else
            return true;
    });
}

template <class Row> MenuField* FilterPanel::addChoices(const char* name, QSet<base::Id<Row>> MapFilter::*member)
{
    auto* field = new MenuField(this);
    connect(field->menu(), &QMenu::aboutToShow, this, [this, field, member] { fillChoices<Row>(*field, member); });
    addRow(name, field);
    return field;
}

template <class Row> void FilterPanel::fillChoices(MenuField& field, QSet<base::Id<Row>> MapFilter::*member)
{
    field.menu()->clear();
    for (const Row* row : rowsOf<Row>()) {
        QAction* action = field.menu()->addAction(withoutMnemonic(edit::titleOf(*row)));
        action->setCheckable(true);
        action->setChecked((m_filter.*member).contains(row->id));
        connect(action, &QAction::triggered, this, [this, member, id = row->id](bool isOn) {
            if (isOn)
                (m_filter.*member).insert(id);
            else
                (m_filter.*member).remove(id);
            changed();
        });
    }
}

template <class Row> void FilterPanel::nameChoices(MenuField& field, const QSet<base::Id<Row>>& chosen)
{
    QStringList names;
    const std::vector<const Row*> rows = rowsOf<Row>();
    for (const Row* row : rows)
        if (chosen.contains(row->id))
            names += edit::titleOf(*row);
    field.setChosen(wordsOn(names));
    field.setEnabled(!rows.empty());
}

QString FilterPanel::wordsOn(const QStringList& names) const
{
    if (names.isEmpty())
        return tr("all");
    return names.size() <= kMostNames ? names.join(QStringLiteral(", ")) : tr("%n chosen", nullptr, int(names.size()));
}

void FilterPanel::setMap(const Id<JourneyMap>& map)
{
    m_map = map;
    const auto before = m_filter.lanes.size();
    m_filter.lanes.removeIf([&](const Id<Lane>& id) {
        const Lane* lane = m_open.project().find(id);
        return !lane || lane->map != map;
    });
    show();
    if (m_filter.lanes.size() != before)
        Q_EMIT filterChanged();
}

void FilterPanel::setFilter(const MapFilter& filter)
{
    m_filter = filter;
    changed();
}

void FilterPanel::setCount(int seen, int all)
{
    m_count->setText(tr("%1 of %n card(s)", nullptr, all).arg(locale().toString(seen)));
}

void FilterPanel::readFields()
{
    m_filter.leastSeverity = m_severity->currentIndex();
    const FeelingRange& range = kFeelings[size_t(std::max(0, m_feeling->currentIndex()))];
    m_filter.feltAtLeast = range.atLeast;
    m_filter.feltAtMost = range.atMost;
    m_filter.onlyMomentsOfTruth = m_moments->isChecked();
    m_filter.onlyCommented = m_commented->isChecked();
    changed();
}

void FilterPanel::changed()
{
    show();
    Q_EMIT filterChanged();
}

void FilterPanel::show()
{
    nameChoices<Lane>(*m_lanes, m_filter.lanes);
    nameChoices<Channel>(*m_channels, m_filter.channels);
    nameChoices<Persona>(*m_people, m_filter.people);
    nameChoices<Tag>(*m_tags, m_filter.tags);
    m_severity->setCurrentIndex(m_filter.leastSeverity);
    const auto range = std::find_if(kFeelings.begin(), kFeelings.end(), [this](const FeelingRange& one) {
        return one.atLeast == m_filter.feltAtLeast && one.atMost == m_filter.feltAtMost;
    });
    m_feeling->setCurrentIndex(range == kFeelings.end() ? -1 : int(range - kFeelings.begin()));
    m_moments->setChecked(m_filter.onlyMomentsOfTruth);
    m_commented->setChecked(m_filter.onlyCommented);
    m_clear->setEnabled(!m_filter.isEmpty());

    const QVariant current = m_views->currentData();
    m_views->clear();
    m_views->addItem(tr("none chosen"));
    for (const SavedView* view : rowsOf<SavedView>())
        m_views->addItem(view->name, QVariant::fromValue<base::Uuid>(view->id));
    const int at = current.isValid() ? m_views->findData(current) : 0;
    m_views->setCurrentIndex(std::max(0, at));
    m_remove->setEnabled(m_views->currentIndex() > 0 && m_open.isEditable());
    m_save->setEnabled(m_open.isEditable());
}

void FilterPanel::retranslate()
{
    for (const auto& [label, name] : m_names) {
        label->setText(tr(name));
        label->buddy()->setAccessibleName(tr(name));
    }
    const QSignalBlocker severity(m_severity);
    m_severity->clear();
    m_severity->addItems({tr("any"), tr("light or worse"), tr("serious or worse"), tr("severe")});
    m_feeling->clear();
    m_feeling->addItems({tr("any"), tr("bad"), tr("neutral"), tr("good")});
    m_moments->setText(tr("Moments of truth only"));
    m_commented->setText(tr("With open comments only"));
    m_save->setText(tr("Save view…"));
    m_remove->setText(tr("Delete view"));
    m_clear->setText(tr("Show all"));
    show();
}

void FilterPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace trayecto::ui
