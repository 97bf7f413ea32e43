// Phases, steps and lanes.
#include "edit/laneedits.h"
#include "edit/words.h"
#include "panels/rowpanel.h"
#include "panels/subjectpanels.h"
#include "settings/appearance.h"
#include "widgets/colorfield.h"

namespace trayecto::ui {

using namespace model;

namespace {

class PhasePanel : public RowPanel<Phase>
{
  public:
    PhasePanel(const PanelContext& context, const Id<Phase>& phase, QWidget* parent) : RowPanel(context, phase, parent)
    {
        addHeading(Panel::tr("Phase"));
        addTitle(Panel::tr("Title"), &Phase::title);
        auto* color = new ColorField(this);
        addField(Panel::tr("Colour"), bind(
                                          color, color, &ColorField::picked,
                                          [](ColorField& field, const Phase& row) { field.setValue(row.color); },
                                          [](Phase& row, const Color& picked) { row.color = picked; }));
        addChoice<Moment>(Panel::tr("Moment"), &Phase::moment, [] {
            return Choices<Moment>{{Moment::before, Panel::tr("before the service")},
                                   {Moment::during, Panel::tr("during the service")},
                                   {Moment::after, Panel::tr("after the service")}};
        });
    }
};

class StepPanel : public RowPanel<Step>
{
  public:
    StepPanel(const PanelContext& context, const Id<Step>& step, QWidget* parent) : RowPanel(context, step, parent)
    {
        addHeading(Panel::tr("Step"));
        addTitle(Panel::tr("Title"), &Step::title);
    }
};

class LanePanel : public RowPanel<Lane>
{
  public:
    LanePanel(const PanelContext& context, const Id<Lane>& lane, QWidget* parent) : RowPanel(context, lane, parent)
    {
        addHeading(Panel::tr("Lane"));
        addTitle(Panel::tr("Title"), &Lane::title);
        addLine(Panel::tr("Hint"), &Lane::hint);
        addKind();
        addCheck(Panel::tr("Visible"), &Lane::visible);
        addChoice<BlueprintLine>(Panel::tr("Line below"), &Lane::lineBelow, [] {
            return Choices<BlueprintLine>{{BlueprintLine::none, Panel::tr("none")},
                                          {BlueprintLine::interaction, Panel::tr("line of interaction")},
                                          {BlueprintLine::visibility, Panel::tr("line of visibility")},
                                          {BlueprintLine::internal, Panel::tr("line of internal interaction")}};
        });
    }

  private:
    // Another kind is an operation of its own: the cards change with it.
    void addKind()
    {
        addChoice<LaneKind>(
            Panel::tr("Kind"),
            [] {
                Choices<LaneKind> kinds;
                for (int kind = 0; kind <= int(LaneKind::text); ++kind)
                    kinds.emplace_back(LaneKind(kind),
                                       edit::laneTitle(LaneKind(kind), Appearance::instance().language()));
                return kinds;
            },
            [](const Lane& row) { return row.kind; },
            [this](const LaneKind& kind) { open().apply(edit::changeLaneKind(project(), id(), kind)); });
    }
};

} // namespace

Panel* makePanel(const PanelContext& context, const Id<Phase>& phase, QWidget* parent)
{
    return new PhasePanel(context, phase, parent);
}

Panel* makePanel(const PanelContext& context, const Id<Step>& step, QWidget* parent)
{
    return new StepPanel(context, step, parent);
}

Panel* makePanel(const PanelContext& context, const Id<Lane>& lane, QWidget* parent)
{
    return new LanePanel(context, lane, parent);
}

} // namespace trayecto::ui
