#include "panels/projecttree.h"

#include "edit/mapedits.h"
#include "model/query.h"
#include "paint/theme.h"
#include "settings/appearance.h"
#include "widgets/iconpixmap.h"
#include "widgets/messages.h"
#include "workspace/mapactions.h"
#include "workspace/newrows.h"

#include <QContextMenuEvent>
#include <QMenu>

Q_DECLARE_METATYPE(trayecto::ui::Subject)

namespace trayecto::ui {

using namespace model;

ProjectTree::ProjectTree(OpenProject& open, Selection& selection, QWidget* parent)
    : QTreeWidget(parent), m_open(open), m_selection(selection)
{
    setObjectName(QStringLiteral("projectTree"));
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setIndentation(14);
    setIconSize({16, 16});
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        const auto subject = item->data(0, Qt::UserRole).value<Subject>();
        if (std::holds_alternative<std::monostate>(subject))
            return;
        if (const auto* map = as<Id<JourneyMap>>(subject))
            Q_EMIT mapOpened(*map);
        m_selection.select(subject);
    });
    connect(this, &QTreeWidget::itemActivated, this, &QTreeWidget::itemClicked);
    connect(&open, &OpenProject::changed, this, [this](const edit::ChangeSet& changes) {
        if (changes.touches(RowKind::map) || changes.touches(RowKind::persona) || changes.touches(RowKind::channel) ||
            changes.touches(RowKind::project))
            fill();
    });
    connect(&selection, &Selection::changed, this, &ProjectTree::showCurrent);
    connect(&Appearance::instance(), &Appearance::themeChanged, this, &ProjectTree::fill); // the signs' colour
    connect(&Appearance::instance(), &Appearance::sizesChanged, this, &ProjectTree::fill);
    fill();
}

void ProjectTree::fill()
{
    QList<bool> closed; // what somebody has folded stays so
    for (int at = 0; at < topLevelItemCount(); ++at)
        closed += topLevelItem(at)->childCount() > 0 && !topLevelItem(at)->isExpanded();
    clear();
    setAccessibleName(tr("In this project"));
    const QColor color = Appearance::instance().mapTheme().textSecondary;
    const auto add = [&](QTreeWidgetItem* parent, const QString& text, const Subject& subject, const QString& icon) {
        auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
        item->setText(0, text);
        item->setToolTip(0, asToolTip(text));
        item->setData(0, Qt::UserRole, QVariant::fromValue(subject));
        if (!icon.isEmpty())
            item->setIcon(0, signIcon(icon, color));
        return item;
    };
    if (const ProjectInfo* info = model::info(m_open.project()))
        add(nullptr, info->title, info->id, QStringLiteral("letter"));
    auto* maps = add(nullptr, tr("Maps"), {}, {});
    for (const JourneyMap* map : model::maps(m_open.project()))
        add(maps, map->title, map->id, QStringLiteral("chart"));
    auto* people = add(nullptr, tr("Personas"), {}, {});
    for (const Persona* persona : model::personas(m_open.project()))
        add(people, persona->name, persona->id, QStringLiteral("person"));
    auto* channels = add(nullptr, tr("Channels"), {}, {});
    for (const Channel* channel : model::channels(m_open.project()))
        add(channels, channel->name, channel->id, channel->icon);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (QTreeWidgetItem* group : {maps, people, channels})
        group->setFont(0, bold);
    expandAll();
    for (int at = 0; at < topLevelItemCount(); ++at)
        topLevelItem(at)->setExpanded(!closed.value(at));
    showCurrent();
}

void ProjectTree::showCurrent()
{
    const QSignalBlocker quiet(this);
    setCurrentItem(nullptr);
    for (QTreeWidgetItemIterator item(this); *item; ++item)
        if (const auto subject = (*item)->data(0, Qt::UserRole).value<Subject>();
            !std::holds_alternative<std::monostate>(subject) && subject == m_selection.current())
            setCurrentItem(*item);
}

void ProjectTree::addMap()
{
    const auto made = newMap(m_open.project(), Appearance::instance().language());
    if (!made)
        return Q_EMIT m_open.refused(made.error());
    if (m_open.apply(made->edit))
        Q_EMIT mapOpened(made->id);
}

void ProjectTree::addPersona()
{
    const auto made = newPersona(m_open.project());
    if (m_open.apply(made.edit))
        m_selection.select(made.id);
}

void ProjectTree::addChannel()
{
    const auto made = newChannel(m_open.project());
    if (m_open.apply(made.edit))
        m_selection.select(made.id);
}

void ProjectTree::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("New map"), this, &ProjectTree::addMap);
    menu.addAction(tr("New persona"), this, &ProjectTree::addPersona);
    menu.addAction(tr("New channel"), this, &ProjectTree::addChannel);
    const QTreeWidgetItem* item = itemAt(event->pos());
    const Subject subject = item ? item->data(0, Qt::UserRole).value<Subject>() : Subject();
    if (const auto* map = as<Id<JourneyMap>>(subject)) {
        menu.addSeparator();
        const Id<JourneyMap> id = *map;
        menu.addAction(tr("Duplicate as future state"), this, [this, id] {
            const JourneyMap* row = m_open.project().find(id);
            if (row)
                m_open.apply(edit::duplicateMap(m_open.project(), id, row->title, MapState::toBe));
        });
    }
    if (!std::holds_alternative<std::monostate>(subject) && !as<Id<ProjectInfo>>(subject))
        menu.addAction(tr("Delete"), this,
                       [this, subject] { m_open.apply(removeSubject(m_open.project(), subject, {})); });
    menu.setEnabled(m_open.isEditable());
    menu.exec(event->globalPos());
}

void ProjectTree::keyPressEvent(QKeyEvent* event)
{
    const QTreeWidgetItem* item = currentItem();
    const Subject subject = item ? item->data(0, Qt::UserRole).value<Subject>() : Subject();
    if (event->key() == Qt::Key_Delete && !std::holds_alternative<std::monostate>(subject) &&
        !as<Id<ProjectInfo>>(subject)) {
        m_open.apply(removeSubject(m_open.project(), subject, {}));
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void ProjectTree::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QTreeWidget::changeEvent(event);
}

} // namespace trayecto::ui
