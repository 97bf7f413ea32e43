// The panels of the inspector, one for each kind of subject.
#pragma once

#include "panels/panel.h"

namespace trayecto::ui {

// Each is made for one row and deleted when another is shown.
Panel* makeCardPanel(const PanelContext& context, const Id<model::Card>& card, QWidget* parent);
Panel* makePhasePanel(const PanelContext& context, const Id<model::Phase>& phase, QWidget* parent);
Panel* makeStepPanel(const PanelContext& context, const Id<model::Step>& step, QWidget* parent);
Panel* makeLanePanel(const PanelContext& context, const Id<model::Lane>& lane, QWidget* parent);
Panel* makeMapPanel(const PanelContext& context, const Id<model::JourneyMap>& map, QWidget* parent);
Panel* makePersonaPanel(const PanelContext& context, const Id<model::Persona>& persona, QWidget* parent);
Panel* makeChannelPanel(const PanelContext& context, const Id<model::Channel>& channel, QWidget* parent);
Panel* makeProjectPanel(const PanelContext& context, const Id<model::ProjectInfo>& project, QWidget* parent);

} // namespace trayecto::ui
