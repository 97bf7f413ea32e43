// The project, its maps, personas and channels.
#include "base/files.h"
#include "edit/peopleedits.h"
#include "edit/picture.h"
#include "model/query.h"
#include "paint/icons.h"
#include "panels/rowpanel.h"
#include "panels/subjectpanels.h"
#include "widgets/iconpixmap.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QPushButton>

namespace trayecto::ui {

using namespace model;

namespace {

// What the signs of channels show.
QString channelIconName(const QString& icon)
{
    static const QHash<QString, const char*> kNames{
        {QStringLiteral("website"), QT_TRANSLATE_NOOP("ChannelIcon", "Website")},
        {QStringLiteral("app"), QT_TRANSLATE_NOOP("ChannelIcon", "App")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("ChannelIcon", "Phone")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("ChannelIcon", "E-mail")},
        {QStringLiteral("chat"), QT_TRANSLATE_NOOP("ChannelIcon", "Chat")},
        {QStringLiteral("sms"), QT_TRANSLATE_NOOP("ChannelIcon", "Text message")},
        {QStringLiteral("social"), QT_TRANSLATE_NOOP("ChannelIcon", "Social media")},
        {QStringLiteral("branch"), QT_TRANSLATE_NOOP("ChannelIcon", "Branch")},
        {QStringLiteral("store"), QT_TRANSLATE_NOOP("ChannelIcon", "Shop")},
        {QStringLiteral("letter"), QT_TRANSLATE_NOOP("ChannelIcon", "Letter")},
        {QStringLiteral("kiosk"), QT_TRANSLATE_NOOP("ChannelIcon", "Kiosk")},
        {QStringLiteral("self_service"), QT_TRANSLATE_NOOP("ChannelIcon", "Self-service")},
        {QStringLiteral("event"), QT_TRANSLATE_NOOP("ChannelIcon", "Event")},
        {QStringLiteral("home_visit"), QT_TRANSLATE_NOOP("ChannelIcon", "Home visit")},
        {QStringLiteral("partner"), QT_TRANSLATE_NOOP("ChannelIcon", "Partner")},
        {QStringLiteral("ad"), QT_TRANSLATE_NOOP("ChannelIcon", "Advertising")},
        {QStringLiteral("tv"), QT_TRANSLATE_NOOP("ChannelIcon", "Television")},
        {QStringLiteral("video"), QT_TRANSLATE_NOOP("ChannelIcon", "Video call")},
        {QStringLiteral("people"), QT_TRANSLATE_NOOP("ChannelIcon", "People")},
        {QStringLiteral("delivery"), QT_TRANSLATE_NOOP("ChannelIcon", "Delivery")},
        {QStringLiteral("other"), QT_TRANSLATE_NOOP("ChannelIcon", "Other")},
    };
    return QCoreApplication::translate("ChannelIcon", kNames.value(icon, "Other"));
}

class ProjectPanel : public RowPanel<ProjectInfo>
{
  public:
    ProjectPanel(const PanelContext& context, const Id<ProjectInfo>& project, QWidget* parent)
        : RowPanel(context, project, parent)
    {
        addHeading(Panel::tr("Project"));
        addTitle(Panel::tr("Title"), &ProjectInfo::title);
        addChoice<QString>(Panel::tr("Language"), &ProjectInfo::language, [] {
            return Choices<QString>{{QStringLiteral("es"), QStringLiteral("Español")},
                                    {QStringLiteral("en"), QStringLiteral("English")}};
        });
    }
};

class MapPanel : public RowPanel<JourneyMap>
{
  public:
    MapPanel(const PanelContext& context, const Id<JourneyMap>& map, QWidget* parent) : RowPanel(context, map, parent)
    {
        addHeading(Panel::tr("Map"));
        addTitle(Panel::tr("Title"), &JourneyMap::title);
        addChoice<MapState>(Panel::tr("State"), &JourneyMap::state, [] {
            return Choices<MapState>{{MapState::asIs, Panel::tr("Current state")},
                                     {MapState::toBe, Panel::tr("Future state")}};
        });
        addChoice<Id<Persona>>(Panel::tr("Persona"), &JourneyMap::persona, [this] {
            Choices<Id<Persona>> choices{{{}, Panel::tr("nobody yet")}};
            for (const Persona* persona : personas(this->project()))
                choices.emplace_back(persona->id, persona->name);
            return choices;
        });
        addText(Panel::tr("Scenario"), &JourneyMap::scenario);
        addHeading(Panel::tr("What for"));
        addText(Panel::tr("Goal"), &JourneyMap::goal);
        addText(Panel::tr("Expectation"), &JourneyMap::expectation);
        addText(Panel::tr("Business goal"), &JourneyMap::businessGoal);
        addHeading(Panel::tr("Scope"));
        addLine(Panel::tr("From"), &JourneyMap::scopeFrom);
        addLine(Panel::tr("To"), &JourneyMap::scopeTo);
        addLine(Panel::tr("Total time"), &JourneyMap::totalTime);
        addLine(Panel::tr("Owner"), &JourneyMap::owner);
    }
};

class PersonaPanel : public RowPanel<Persona>
{
  public:
    PersonaPanel(const PanelContext& context, const Id<Persona>& persona, QWidget* parent)
        : RowPanel(context, persona, parent)
    {
        addHeading(Panel::tr("Persona"));
        addTitle(Panel::tr("Name"), &Persona::name);
        addChoice<PersonaKind>(Panel::tr("Kind"), &Persona::kind, [] {
            return Choices<PersonaKind>{{PersonaKind::persona, Panel::tr("Persona")},
                                        {PersonaKind::stakeholder, Panel::tr("Stakeholder")}};
        });
        addLine(Panel::tr("Role"), &Persona::role);
        addAge();
        addText(Panel::tr("Description"), &Persona::description);
        addText(Panel::tr("Quote"), &Persona::quote);
        addPhoto();
    }

  private:
    void addAge()
    {
        QSpinBox* field = addNumber(
            Panel::tr("Age"), 0, 150, [](const Persona& row) { return row.age.value_or(0); },
            [](Persona& row, int years) { row.age = years > 0 ? std::optional(years) : std::nullopt; });
        field->setSpecialValueText(Panel::tr("not said"));
    }

    void addPhoto()
    {
        auto* choose = new QPushButton(Panel::tr("Choose a photo…"), this);
        auto* remove = new QPushButton(Panel::tr("Remove the photo"), this);
        connect(choose, &QPushButton::clicked, this, [this] {
            const QString path = QFileDialog::getOpenFileName(this, Panel::tr("Photo"), {},
                                                              Panel::tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif)"));
            if (path.isEmpty())
                return;
            if (const auto bytes = base::readFile(path, edit::kPictureLimit))
                open().apply(edit::setPhoto(project(), id(), *bytes));
            else
                Q_EMIT open().refused(bytes.error());
        });
        connect(remove, &QPushButton::clicked, this, [this] { open().apply(edit::setPhoto(project(), id(), {})); });
        onRefresh([remove](const Persona& row) { remove->setVisible(!row.photo.isNull()); });
        addWidget(choose);
        addWidget(remove);
    }
};

class ChannelPanel : public RowPanel<Channel>
{
  public:
    ChannelPanel(const PanelContext& context, const Id<Channel>& channel, QWidget* parent)
        : RowPanel(context, channel, parent)
    {
        addHeading(Panel::tr("Channel"));
        addTitle(Panel::tr("Name"), &Channel::name);
        addChoice<ChannelKind>(Panel::tr("Kind"), &Channel::kind, [] {
            return Choices<ChannelKind>{{ChannelKind::digital, Panel::tr("digital")},
                                        {ChannelKind::physical, Panel::tr("physical")}};
        });
        auto* icons = new QComboBox(this);
        icons->setIconSize({18, 18});
        for (const QString& name : paint::channelIcons())
            icons->addItem(signIcon(name, palette().color(QPalette::Text)), channelIconName(name), name);
        bind(
            icons, icons, &QComboBox::activated,
            [](QComboBox& box, const Channel& row) { box.setCurrentIndex(box.findData(row.icon)); },
            [icons](Channel& row, int at) { row.icon = icons->itemData(at).toString(); });
        addField(Panel::tr("Icon"), icons);
    }
};

} // namespace

Panel* makePanel(const PanelContext& context, const Id<ProjectInfo>& project, QWidget* parent)
{
    return new ProjectPanel(context, project, parent);
}

Panel* makePanel(const PanelContext& context, const Id<JourneyMap>& map, QWidget* parent)
{
    return new MapPanel(context, map, parent);
}

Panel* makePanel(const PanelContext& context, const Id<Persona>& persona, QWidget* parent)
{
    return new PersonaPanel(context, persona, parent);
}

Panel* makePanel(const PanelContext& context, const Id<Channel>& channel, QWidget* parent)
{
    return new ChannelPanel(context, channel, parent);
}

} // namespace trayecto::ui
