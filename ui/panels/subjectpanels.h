// The panels of the inspector, one for each kind of subject.
#pragma once

#include "panels/panel.h"

namespace trayecto::ui {

// Each is made for one row and deleted when another is shown.
Panel* makePanel(const PanelContext& context, const Id<model::Card>& card, QWidget* parent);
Panel* makePanel(const PanelContext& context, const Id<model::Phase>& phase, QWidget* parent);
Panel* makePanel(const PanelContext& context, const Id<model::Step>& step, QWidget* parent);
Panel* makePanel(const PanelContext& context, const Id<model::Lane>& lane, QWidget* parent);
Panel* makePanel(const PanelContext& context, const Id<model::JourneyMap>& map, QWidget* parent);
Panel* makePanel(const PanelContext& context, const Id<model::Persona>& persona, QWidget* parent);
Panel* makePanel(const PanelContext& context, const Id<model::Channel>& channel, QWidget* parent);
Panel* makePanel(const PanelContext& context, const Id<model::ProjectInfo>& project, QWidget* parent);

} // namespace trayecto::ui
