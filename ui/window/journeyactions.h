// The commands on whole maps: copies, the future of a map, a touchpoint from near, and the ways between them.
#pragma once

#include "window/commandset.h"

namespace trayecto::ui {

class JourneyActions : public CommandSet
{
    Q_OBJECT

  public:
    JourneyActions(OpenProject& open, Selection& selection, QWidget* window);

    void fillMapMenu(QMenu& menu);
    void fillContextMenu(QMenu& menu, const Subject& subject);
    // The map that a touchpoint opens into; null: none yet.
    static Id<model::JourneyMap> insideOf(const model::Project& project, const Id<model::Card>& touchpoint);

  Q_SIGNALS:
    void mapWanted(const trayecto::ui::Id<trayecto::model::JourneyMap>& map);

  protected:
    QString say(const char* text) const override { return tr(text); }

  private:
    void duplicate(model::MapState state);
    void zoomIn();
    void zoomOut();
    bool isTouchpoint() const;

    QAction *m_duplicate, *m_future, *m_origin, *m_zoomIn, *m_zoomOut, *m_remove;
};

} // namespace trayecto::ui
