#include "window/lookout.h"

#include "canvas/spotlight.h"
#include "edit/editbuilder.h"
#include "edit/keepsakeedits.h"
#include "edit/rowedits.h"
#include "model/query.h"
#include "panels/filterpanel.h"

#include <QInputDialog>
#include <QLineEdit>

namespace trayecto::ui {

using namespace model;

Lookout::Lookout(OpenProject& open, QWidget* window)
    : QObject(window), m_open(open), m_window(window), m_panel(new FilterPanel(open, window))
{
    connect(m_panel, &FilterPanel::filterChanged, this, &Lookout::light);
    connect(m_panel, &FilterPanel::viewChosen, this, &Lookout::showView);
    connect(m_panel, &FilterPanel::saveWanted, this, &Lookout::saveView);
    connect(m_panel, &FilterPanel::removeWanted, this,
            [this](const Id<SavedView>& view) { m_open.apply(edit::removeSavedView(m_open.project(), view)); });
}

void Lookout::setCanvas(MapCanvas* canvas)
{
    m_canvas = canvas;
    if (!canvas)
        return;
    connect(&canvas->map(), &LiveMap::laidOut, this, [this] {
        if (m_canvas && !m_canvas->map().isPreview())
            light();
    });
    m_panel->setMap(canvas->map().id());
    light();
}

void Lookout::light()
{
    if (!m_canvas || m_canvas->map().isGone())
        return;
    const MapIndex& index = m_canvas->map().index();
    const insight::MapFilter filter = insight::existing(m_panel->filter(), m_open.project());
    const int all = int(index.cards().size());
    if (filter.isEmpty()) {
        m_panel->setCount(all, all);
        return m_canvas->setSpotlight(Light::filter, nullptr);
    }
    QSet<Subject> lit;
    for (const Id<Card>& card : insight::filtered(index, filter))
        lit.insert(card);
    m_panel->setCount(int(lit.size()), all);
    m_canvas->setSpotlight(Light::filter, std::make_unique<Spotlight>(std::move(lit)));
}

insight::MapView Lookout::view() const
{
    if (!m_canvas)
        return {};
    insight::MapView view = insight::viewOf(m_open.project(), m_canvas->map().id());
    view.filter = insight::existing(m_panel->filter(), m_open.project());
    return view;
}

// What it hides and folds is one edit; what it filters is only seen.
void Lookout::showView(const Id<SavedView>& id)
{
    const Project& project = m_open.project();
    const SavedView* saved = project.find(id);
    if (!saved || !m_canvas)
        return;
    const auto view = insight::viewFromText(saved->filter);
    if (!view)
        return Q_EMIT m_open.refused(view.error());
    edit::EditBuilder builder(project, edit::labelOf(edit::Verb::change, *saved));
    for (const Lane* lane : lanes(project, saved->map))
        builder.update(lane->id, [&](Lane& row) {
            row.visible = !view->hiddenLanes.contains(row.id);
            row.folded = view->foldedLanes.contains(row.id);
        });
    for (const Phase* phase : phases(project, saved->map))
        builder.update(phase->id, [&](Phase& row) { row.folded = view->foldedPhases.contains(row.id); });
    const edit::Edit edit = builder.finish();
    if (!edit.isEmpty() && m_open.isEditable())
        m_open.apply(edit);
    m_panel->setFilter(view->filter);
}

void Lookout::saveView()
{
    if (!m_canvas)
        return;
    bool isGiven = false;
    const QString name =
        QInputDialog::getText(m_window, tr("Save view"), tr("Name of the view:"), QLineEdit::Normal, {}, &isGiven);
    if (isGiven && !name.trimmed().isEmpty())
        m_open.apply(edit::addSavedView(m_open.project(), m_canvas->map().id(), name, insight::toText(view())));
}

} // namespace trayecto::ui
