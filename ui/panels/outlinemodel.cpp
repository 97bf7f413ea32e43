#include "panels/outlinemodel.h"

#include "edit/cardedits.h"
#include "edit/rowedits.h"
#include "workspace/mapactions.h"

#include <QLocale>

namespace trayecto::ui {

using namespace model;

namespace {

const Card* cardOf(const Project& project, const Subject& subject)
{
    const auto* id = as<Id<Card>>(subject);
    return id ? project.find(*id) : nullptr;
}

} // namespace

void OutlineModel::setMap(LiveMap* map)
{
    m_map = map;
    if (!map)
        refresh();
}

void OutlineModel::setForm(Form form)
{
    m_form = form;
    refresh();
}

int OutlineModel::add(const Subject& subject, int parent)
{
    const int at = int(m_nodes.size());
    std::vector<int>& siblings = parent < 0 ? m_top : m_nodes[size_t(parent)].children;
    m_places.insert(subject, at);
    const int row = int(siblings.size());
    siblings.push_back(at);
    m_nodes.push_back({subject, parent, row});
    return at;
}

void OutlineModel::refresh()
{
    beginResetModel();
    m_nodes.clear();
    m_top.clear();
    m_places.clear();
    if (m_map && !m_map->isGone()) {
        const MapIndex& index = m_map->storedIndex();
        for (const MapIndex::PhaseSpan& span : index.phases()) {
            const int inPhase = m_form == Form::tree ? add(span.phase->id, -1) : -1;
            for (int column = span.firstStep; column < span.firstStep + span.stepCount; ++column) {
                const int inStep = m_form == Form::tree ? add(index.steps()[size_t(column)]->id, inPhase) : -1;
                for (int row = 0; row < int(index.lanes().size()); ++row)
                    for (const Card* card : index.cards(row, column))
                        add(card->id, inStep);
            }
        }
    }
    endResetModel();
}

Subject OutlineModel::subjectAt(const QModelIndex& index) const
{
    return index.isValid() ? m_nodes[size_t(index.internalId())].subject : Subject();
}

QModelIndex OutlineModel::indexOf(const Subject& subject) const
{
    const auto at = m_places.constFind(subject);
    return at == m_places.cend() ? QModelIndex() : createIndex(m_nodes[size_t(*at)].row, title, quintptr(*at));
}

const std::vector<int>& OutlineModel::childrenOf(const QModelIndex& parent) const
{
    return parent.isValid() ? m_nodes[size_t(parent.internalId())].children : m_top;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    const std::vector<int>& children = childrenOf(parent);
    if (row < 0 || row >= int(children.size()) || column < 0 || column >= kColumns)
        return {};
    return createIndex(row, column, quintptr(children[size_t(row)]));
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const
{
    const int at = child.isValid() ? m_nodes[size_t(child.internalId())].parent : -1;
    return at < 0 ? QModelIndex() : createIndex(m_nodes[size_t(at)].row, title, quintptr(at));
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int OutlineModel::columnCount(const QModelIndex&) const
{
    return kColumns;
}

QString OutlineModel::textOf(const Subject& subject, Column column) const
{
    const Project& project = m_map->open().project();
    if (column == title)
        return titleOf(project, subject);
    const Card* card = cardOf(project, subject);
    if (!card)
        return {};
    const Step* in = project.find(card->step);
    switch (column) {
    case phase:
        return in ? titleOf(project, in->phase) : QString();
    case step:
        return titleOf(project, card->step);
    case lane:
        return titleOf(project, card->lane);
    case channel: {
        const Channel* through = project.find(card->channel);
        return through ? through->name : QString();
    }
    case felt: {
        const Feeling* feeling = m_map->storedIndex().feeling(card->id);
        return feeling && feeling->felt ? QLocale().toString(*feeling->felt, 'f', 1) : QString();
    }
    case severity:
        return card->severity > 0 ? QLocale().toString(card->severity) : QString();
    default:
        return {};
    }
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_map || m_map->isGone())
        return {};
    const Subject subject = subjectAt(index);
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole)
        return textOf(subject, Column(index.column()));
    if (role == Qt::AccessibleDescriptionRole)
        return textOf(subject, lane);
    return {};
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case title:
        return tr("Title");
    case phase:
        return tr("Phase");
    case step:
        return tr("Step");
    case lane:
        return tr("Lane");
    case channel:
        return tr("Channel");
    case felt:
        return tr("Felt");
    case severity:
        return tr("Severity");
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !m_map || m_map->isGone())
        return Qt::NoItemFlags;
    const Card* card = cardOf(m_map->open().project(), subjectAt(index));
    const bool isWritable = index.column() == title ||
                            (index.column() == felt && card && card->kind == CardKind::touchpoint) ||
                            (index.column() == severity && card && card->kind == CardKind::painPoint);
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isWritable && m_map->open().isEditable() ? usual | Qt::ItemIsEditable : usual;
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Subject subject = subjectAt(index);
    OpenProject& open = m_map->open();
    const Project& project = open.project();
    const QString text = value.toString().trimmed();
    if (text == textOf(subject, Column(index.column())))
        return false;
    if (index.column() == title)
        return open.apply(rename(project, subject, text));
    const Card* card = cardOf(project, subject);
    bool isNumber = false;
    if (index.column() == severity) {
        Card changed = *card;
        changed.severity = QLocale().toInt(text, &isNumber);
        return isNumber && open.apply(edit::changeRow(project, std::move(changed)));
    }
    const Feeling* feeling = m_map->storedIndex().feeling(card->id);
    edit::FeelingValues values = edit::valuesOf(feeling);
    const double number = QLocale().toDouble(text, &isNumber);
    if (!isNumber && !text.isEmpty())
        return false;
    values.felt = isNumber ? std::optional(std::clamp(number, kWorstFeeling, kBestFeeling)) : std::nullopt;
    return open.apply(edit::setFeeling(project, card->id, feeling ? feeling->persona : Id<Persona>(), values));
}

} // namespace trayecto::ui
