// A card of any kind; a touchpoint with what it makes people feel and what hurts there.
#include "dialogs/tagdialog.h"
#include "edit/cardedits.h"
#include "edit/remarkedits.h"
#include "model/mapindex.h"
#include "model/query.h"
#include "paint/theme.h"
#include "panels/commentlist.h"
#include "panels/rowpanel.h"
#include "panels/subjectpanels.h"
#include "settings/appearance.h"
#include "widgets/cardlist.h"
#include "widgets/colorfield.h"
#include "widgets/facepicker.h"
#include "widgets/iconpixmap.h"
#include "widgets/menufield.h"
#include "widgets/tagmenu.h"
#include "workspace/mapactions.h"

#include <QComboBox>
#include <QMenu>
#include <QVBoxLayout>

namespace trayecto::ui {

using namespace model;

namespace {

constexpr int kWidestCard = 1000; // steps

Choices<PainKind> painKinds()
{
    return {{PainKind::unspecified, Panel::tr("not said")},
            {PainKind::inefficiency, Panel::tr("Inefficiency")},
            {PainKind::frustration, Panel::tr("Frustration")},
            {PainKind::confusion, Panel::tr("Confusion")},
            {PainKind::wait, Panel::tr("Wait")},
            {PainKind::cost, Panel::tr("Cost")},
            {PainKind::effort, Panel::tr("Effort")},
            {PainKind::trust, Panel::tr("Trust")}};
}

class CardPanel : public RowPanel<Card>
{
  public:
    CardPanel(const PanelContext& context, const Id<Card>& card, QWidget* parent) : RowPanel(context, card, parent)
    {
        const Card* found = row();
        const CardKind kind = found ? found->kind : CardKind::note;
        addHeading(nameOf(kind));
        addTitle(Panel::tr("Title"), &Card::title);
        if (kind == CardKind::touchpoint || kind == CardKind::channelUse)
            addChoice<Id<Channel>>(Panel::tr("Channel"), &Card::channel, [this] { return channelChoices(); });
        if (kind == CardKind::touchpoint)
            addTouchpoint();
        if (kind == CardKind::painPoint)
            addPain();
        if (kind != CardKind::touchpoint && kind != CardKind::emotion)
            addChoice<Id<Card>>(Panel::tr("About"), &Card::about, [this] { return touchpointChoices(); });
        addHeading(Panel::tr("More"));
        addChoice<Id<Persona>>(Panel::tr("Person"), &Card::person, [this] { return personChoices(); });
        addNumber(
            Panel::tr("Steps wide"), 1, kWidestCard, [](const Card& row) { return row.span; },
            [](Card& row, int span) { row.span = span; });
        addText(Panel::tr("Description"), &Card::description);
        addMarks();
        addHeading(Panel::tr("Comments"));
        m_comments = new CommentList(context, id(), this);
        addWidget(m_comments);
    }

    void refresh() override
    {
        const Card* card = row();
        if (const Lane* lane = card ? project().find(card->lane) : nullptr)
            m_index.emplace(project(), lane->map);
        RowPanel::refresh();
        m_comments->refresh();
        m_index.reset();
    }

    void beginComment() override { m_comments->beginNew(); }

    bool isAbout(const edit::ChangeSet& changes) const override
    {
        for (const RowKind kind : {RowKind::card, RowKind::feeling, RowKind::persona, RowKind::channel, RowKind::lane,
                                   RowKind::map, RowKind::tag, RowKind::cardTag, RowKind::comment, RowKind::emotion})
            if (changes.touches(kind))
                return true;
        return false;
    }

  private:
    Choices<Id<Channel>> channelChoices() const
    {
        Choices<Id<Channel>> choices{{{}, Panel::tr("none")}};
        for (const Channel* channel : channels(project()))
            choices.emplace_back(channel->id, channel->name);
        return choices;
    }

    Choices<Id<Persona>> personChoices() const
    {
        Choices<Id<Persona>> choices{{{}, Panel::tr("nobody in particular")}};
        for (const Persona* persona : personas(project()))
            choices.emplace_back(persona->id, persona->name);
        return choices;
    }

    // Of the same map.
    Choices<Id<Card>> touchpointChoices() const
    {
        Choices<Id<Card>> choices{{{}, Panel::tr("none")}};
        withIndex([&](const MapIndex& index) {
            for (const Card* card : index.touchpoints())
                choices.emplace_back(card->id, card->title);
        });
        return choices;
    }

    std::optional<MapIndex> mapIndex() const
    {
        const Card* card = row();
        const Lane* lane = card ? project().find(card->lane) : nullptr;
        return lane ? std::optional<MapIndex>(std::in_place, project(), lane->map) : std::nullopt;
    }

    // Made once for all fields while the panel is read.
    template <class Use> void withIndex(Use&& use) const
    {
        if (m_index)
            return use(*m_index);
        if (const std::optional<MapIndex> index = mapIndex())
            use(*index);
    }

    // Colour, tags, link.
    void addMarks()
    {
        auto* color = new ColorField(this, true);
        connect(color, &ColorField::picked, this,
                [this](const Color& picked) { change([&](Card& row) { row.color = picked; }); });
        connect(color, &ColorField::cleared, this, [this] { change([](Card& row) { row.color.reset(); }); });
        onRefresh([color](const Card& row) { color->setValue(row.color); });
        addField(Panel::tr("Colour"), color);

        auto* tags = new MenuField(this);
        connect(tags->menu(), &QMenu::aboutToShow, this, [this, menu = tags->menu()] {
            menu->clear();
            fillTagMenu(
                *menu, project(), {id()},
                {[this](const Id<Tag>& tag, bool isOn) { open().apply(edit::setTag(project(), {id()}, tag, isOn)); },
                 [this] {
                     if (const QString name = askTagName(this); !name.isEmpty())
                         open().apply(edit::tagByName(project(), {id()}, name));
                 },
                 [this] { showTagDialog(open(), this); }});
        });
        onRefresh([this, tags](const Card&) {
            QStringList names;
            withIndex([&](const MapIndex& index) {
                for (const Tag* tag : index.tags(id()))
                    names += tag->name;
            });
            tags->setChosen(names.isEmpty() ? Panel::tr("no tags") : names.join(QStringLiteral(", ")));
        });
        addField(Panel::tr("Tags"), tags);
        addLine(Panel::tr("Link"), &Card::link);
    }

    void addPain()
    {
        addChoice<PainKind>(Panel::tr("Kind"), &Card::painKind, &painKinds);
        addChoice<int>(Panel::tr("Severity"), &Card::severity, [] {
            return Choices<int>{
                {1, Panel::tr("1 · light")}, {2, Panel::tr("2 · serious")}, {3, Panel::tr("3 · severe")}};
        });
    }

    void addTouchpoint()
    {
        addCheck(Panel::tr("Moment of truth"), &Card::momentOfTruth);
        addHeading(Panel::tr("How it feels"));
        addWhose();
        addFaces(Panel::tr("Felt"), &edit::FeelingValues::felt);
        auto* emotion = new LineField(this);
        auto* list =
            emotion->addAction(signIcon(QStringLiteral("unfolded"), palette().color(QPalette::PlaceholderText)),
                               QLineEdit::TrailingPosition);
        list->setText(Panel::tr("The emotions of the project"));
        list->setToolTip(list->text());
        connect(list, &QAction::triggered, this, [this, emotion] { pickEmotion(*emotion); });
        connect(&emotion->typing(), &Typing::typed, this, [this](const QString& text, const QString& sitting) {
            setFeeling([&](edit::FeelingValues& values) { values.emotion = text; }, sitting);
        });
        onRefresh([this, emotion](const Card&) { emotion->typing().setValue(feelingNow().emotion); });
        addField(Panel::tr("Emotion"), emotion);
        addFaces(Panel::tr("Wanted"), &edit::FeelingValues::wanted);
        addFaces(Panel::tr("Expected"), &edit::FeelingValues::expected);
        addCards(Panel::tr("Pain points"), CardKind::painPoint);
        addCards(Panel::tr("Opportunities"), CardKind::opportunity);
    }

    // An emotion says how good it is where nobody has said that yet.
    void pickEmotion(QWidget& field)
    {
        QMenu menu(this);
        fillEmotionMenu(menu, project(), feelingNow().emotion,
                        {[this](const Emotion& emotion) {
                             setFeeling([&](edit::FeelingValues& values) {
                                 values.emotion = emotion.name;
                                 values.felt = values.felt.value_or(emotion.value);
                             });
                         },
                         [this] { setFeeling([](edit::FeelingValues& values) { values.emotion.clear(); }); },
                         [this] { showEmotionDialog(open(), this); }});
        menu.exec(field.mapToGlobal(QPoint(0, field.height())));
    }

    // The map's persona and the others of the project; who is alone is not asked for.
    void addWhose()
    {
        auto* whose = new QComboBox(this);
        connect(whose, &QComboBox::activated, this, [this, whose] {
            context().whose = Id<Persona>(whose->currentData().value<base::Uuid>());
            refresh();
        });
        addField(Panel::tr("Whose"), whose);
        onRefresh([this, whose](const Card&) {
            whose->clear();
            whose->addItem(Panel::tr("the customer's"), QVariant::fromValue(base::Uuid()));
            withIndex([&](const MapIndex& index) {
                for (const Persona* one : personas(project()))
                    if (one == index.persona())
                        whose->setItemText(0, one->name);
                    else
                        whose->addItem(one->name, QVariant::fromValue<base::Uuid>(one->id));
            });
            whose->setCurrentIndex(std::max(0, whose->findData(QVariant::fromValue<base::Uuid>(spoken()))));
            whose->parentWidget()->setVisible(whose->count() > 1);
        });
    }

    // Null: the map's persona.
    Id<Persona> spoken() const
    {
        bool isOther = project().find(context().whose);
        withIndex([&](const MapIndex& index) {
            isOther = isOther && !(index.persona() && index.persona()->id == context().whose);
        });
        return isOther ? context().whose : Id<Persona>();
    }

    const Feeling* feeling() const
    {
        const Id<Persona> person = spoken();
        const Feeling* found = nullptr; // a row of the project
        withIndex([&](const MapIndex& index) {
            if (person.isNull())
                found = index.feeling(id());
            for (const Feeling* one : index.feelings(id()))
                if (!person.isNull() && one->persona == person)
                    found = one;
        });
        return found;
    }

    edit::FeelingValues feelingNow() const { return edit::valuesOf(feeling()); }

    template <class Change> void setFeeling(Change&& change, const QString& gesture = {})
    {
        edit::FeelingValues values = feelingNow();
        change(values);
        const Feeling* now = feeling();
        const Id<Persona> person = now ? now->persona : spoken();
        const bool isNothing = !values.felt && !values.wanted && !values.expected && values.emotion.isEmpty();
        open().apply(isNothing ? edit::clearFeeling(project(), id(), person)
                               : edit::setFeeling(project(), id(), person, values, gesture));
    }

    void addFaces(const QString& name, std::optional<double> edit::FeelingValues::*member)
    {
        auto* faces = new FacePicker(this);
        connect(faces, &FacePicker::picked, this, [this, member](std::optional<double> value) {
            setFeeling([&](edit::FeelingValues& values) { values.*member = value; });
        });
        onRefresh([this, faces, member](const Card&) { faces->setValue(feelingNow().*member); });
        addField(name, faces);
    }

    void addCards(const QString& name, CardKind kind)
    {
        auto* list = new CardList(name, this);
        connect(list, &CardList::opened, this, [this](const Id<Card>& card) { selection().select(card); });
        connect(list, &CardList::added, this, [this, kind] {
            const Card* card = row();
            const std::optional<MapIndex> index = mapIndex();
            if (!card || !index)
                return;
            const auto edit = addCardOfKind(*index, kind, {card->step, card->lane}, edit::kAtEnd, card->id);
            if (open().apply(edit))
                selection().select(addedCard(*edit));
        });
        onRefresh([this, list, kind](const Card&) {
            std::vector<const Card*> cards;
            withIndex([&](const MapIndex& index) {
                for (const Card* card : index.about(id()))
                    if (card->kind == kind)
                        cards.push_back(card);
            });
            list->setCards(cards);
        });
        addWidget(list);
    }

    std::optional<MapIndex> m_index; // during refresh()
    CommentList* m_comments;
};

} // namespace

Panel* makePanel(const PanelContext& context, const Id<Card>& card, QWidget* parent)
{
    return new CardPanel(context, card, parent);
}

} // namespace trayecto::ui
