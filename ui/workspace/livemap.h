// One map of an open project, laid out and kept up to date.
#pragma once

#include "layout/engine.h"
#include "model/mapindex.h"
#include "workspace/openproject.h"
#include "workspace/subject.h"

namespace trayecto::ui {

// A gesture under way shows what it would give: the map is laid out with its edit before that is applied.
// Units: pt at the sheet's natural size; the origin is the left of the lanes' names and the top of the chevrons.
class LiveMap : public QObject
{
    Q_OBJECT

  public:
    // Pre: the map exists; `open` outlives this.
    LiveMap(OpenProject& open, Id<model::JourneyMap> map, base::Language language);

    OpenProject& open() { return m_open; }
    Id<model::JourneyMap> id() const { return m_map; }
    bool isGone() const { return !m_index || !m_index->map(); } // removed, perhaps to come back by undo
    // With the preview.
    const model::Project& shown() const { return m_preview ? m_preview->project : m_open.project(); }
    const model::MapIndex& index() const { return m_preview ? *m_preview->index : *m_index; } // Pre: !isGone()
    const layout::Grid& grid() const { return m_preview ? m_preview->grid : m_grid; }
    // Of the project as it is, without the preview. Pre: !isGone()
    const model::MapIndex& storedIndex() const { return *m_index; }
    layout::TextBreaker& breaker() { return m_engine.breaker(); }

    void setLanguage(base::Language language);
    // What the project would be; an edit that does not fit is not shown.
    void preview(const edit::Edit& edit);
    void endPreview();
    bool isPreview() const { return m_preview != nullptr; }
    // Whether what is seen is what an edit would change.
    bool isWritable() const { return !isGone() && !isPreview() && m_open.isEditable(); }

    // Indexes into the grid; -1: not on it.
    int columnAt(const Id<model::Step>& step) const;
    int rowAt(const Id<model::Lane>& lane) const;
    int phaseAt(const Id<model::Phase>& phase) const;
    // nullptr: it is not seen on the map.
    const layout::CardBox* boxOf(const Id<model::Card>& card) const;
    // Empty for what is not on the map.
    QRectF rectOf(const Subject& subject) const;
    QRectF cellRect(int row, int column) const;

  Q_SIGNALS:
    // `before` is what was shown until now.
    void laidOut(const trayecto::layout::Grid& before);

  private:
    // The index refers into the project.
    struct Preview
    {
        model::Project project;
        edit::Edit edit;
        std::optional<model::MapIndex> index = {};
        layout::Grid grid = {};
    };

    void layOut();
    void moveOn(const edit::Edit& edit);
    layout::Grid gridAfter(const layout::Grid& before, const edit::Edit& edit, const model::MapIndex& now);
    layout::GridOptions options() const;

    OpenProject& m_open;
    Id<model::JourneyMap> m_map;
    base::Language m_language;
    layout::LayoutEngine m_engine;
    std::optional<model::MapIndex> m_index;
    layout::Grid m_grid;
    std::unique_ptr<Preview> m_preview;
};

} // namespace trayecto::ui
