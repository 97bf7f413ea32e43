#include "window/markactions.h"

#include "base/files.h"
#include "dialogs/links.h"
#include "dialogs/pictureview.h"
#include "dialogs/tagdialog.h"
#include "edit/cardedits.h"
#include "edit/editbuilder.h"
#include "edit/picture.h"
#include "edit/remarkedits.h"
#include "widgets/colorfield.h"
#include "widgets/tagmenu.h"
#include "workspace/pictures.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

namespace trayecto::ui {

using namespace model;

MarkActions::MarkActions(OpenProject& open, Selection& selection, QWidget* window) : CommandSet(open, selection, window)
{
    const auto hasCards = [this] { return canEdit() && !this->selection().cards().isEmpty(); };
    const auto hasCard = [this] { return canEdit() && currentCard(); };
    m_color = makeMenu(
        QT_TR_NOOP("Colour of the card"), [this](QMenu& menu) { fillColors(menu); }, hasCards);
    m_tags = makeMenu(
        QT_TR_NOOP("Tags"), [this](QMenu& menu) { fillTags(menu); }, [this] { return canEdit(); });
    m_emotion = makeMenu(
        QT_TR_NOOP("Emotion"), [this](QMenu& menu) { fillEmotions(menu); },
        [this] { return canEdit() && currentCard() && currentCard()->kind == CardKind::touchpoint; });
    m_comment = make(
        QT_TR_NOOP("Comment…"), Qt::CTRL | Qt::ALT | Qt::Key_M, [this] { Q_EMIT commentRequested(); }, hasCard);
    m_link = make(
        QT_TR_NOOP("Link…"), Qt::CTRL | Qt::Key_K, [this] { chooseLink(); }, hasCard);
    m_openLink = make(
        QT_TR_NOOP("Open the link"), Qt::CTRL | Qt::Key_Return,
        [this] {
            if (const Card* card = currentCard())
                openLink(card->link, this->window());
        },
        [this] { return hasMap() && currentCard() && !currentCard()->link.isEmpty(); });
    m_picture = make(
        QT_TR_NOOP("Picture…"), {}, [this] { choosePicture(); }, hasCard);
    m_showPicture = make(
        QT_TR_NOOP("Show the picture large"), Qt::Key_F4,
        [this] {
            if (const Image* image = picture())
                showPicture(project().blobs.value(image->sha256), currentCard()->title, this->window());
        },
        [this] { return hasMap() && picture(); });
    m_noPicture = make(
        QT_TR_NOOP("Remove the picture"), {},
        [this] {
            if (const Card* card = currentCard())
                change(card->id, [](Card& row) { row.image = {}; });
        },
        [this] { return canEdit() && picture(); });
    retranslate();
}

void MarkActions::fillCardMenu(QMenu& menu)
{
    menu.addActions({m_color, m_tags, m_emotion, m_comment});
    menu.addSeparator();
    menu.addActions({m_link, m_openLink});
    menu.addSeparator();
    menu.addActions({m_picture, m_showPicture, m_noPicture});
}

void MarkActions::fillContextMenu(QMenu& menu, const Subject& subject)
{
    if (!as<Id<Card>>(subject))
        return;
    menu.addSeparator();
    menu.addActions({m_color, m_tags});
    if (m_emotion->isEnabled())
        menu.addAction(m_emotion);
    menu.addActions({m_comment, m_link});
    if (m_openLink->isEnabled())
        menu.addAction(m_openLink);
    menu.addAction(m_picture);
    if (m_showPicture->isEnabled())
        menu.addActions({m_showPicture, m_noPicture});
}

const Image* MarkActions::picture() const
{
    const Card* card = currentCard();
    return card ? project().find(card->image) : nullptr;
}

void MarkActions::fillColors(QMenu& menu)
{
    const Card* card = currentCard();
    QAction* none = menu.addAction(tr("No colour"), this, [this] { setColor({}); });
    none->setCheckable(true);
    none->setChecked(card && !card->color);
    fillColorMenu(menu, card ? card->color : std::nullopt, window(), [this](const Color& color) { setColor(color); });
}

void MarkActions::setColor(const std::optional<Color>& color)
{
    const std::vector<Id<Card>> cards = selectedCards();
    const Card* first = cards.empty() ? nullptr : project().find(cards.front());
    if (!first)
        return;
    edit::EditBuilder builder(project(), edit::labelOf(edit::Verb::change, *first));
    for (const Id<Card>& card : cards)
        builder.update(card, [&](Card& row) { row.color = color; });
    open().apply(builder.finish());
}

void MarkActions::fillTags(QMenu& menu)
{
    fillTagMenu(
        menu, project(), selectedCards(),
        {[this](const Id<Tag>& tag, bool isOn) { open().apply(edit::setTag(project(), selectedCards(), tag, isOn)); },
         [this] {
             if (const QString name = askTagName(window()); !name.isEmpty())
                 open().apply(edit::tagByName(project(), selectedCards(), name));
         },
         [this] { showTagDialog(open(), window()); }});
}

void MarkActions::fillEmotions(QMenu& menu)
{
    const Card* card = currentCard();
    if (!card)
        return;
    const Feeling* feeling = canvas()->map().index().feeling(card->id);
    fillEmotionMenu(menu, project(), feeling ? feeling->emotion : QString(),
                    {[this](const Emotion& emotion) { setEmotion(emotion.name, emotion.value); },
                     [this] { setEmotion({}, {}); }, [this] { showEmotionDialog(open(), window()); }});
}

// An emotion says how good it is where nobody has said that yet.
void MarkActions::setEmotion(const QString& name, std::optional<double> value)
{
    const Card* card = currentCard();
    if (!card)
        return;
    const Feeling* feeling = canvas()->map().index().feeling(card->id);
    edit::FeelingValues values = edit::valuesOf(feeling);
    values.emotion = name;
    if (!values.felt)
        values.felt = value;
    open().apply(edit::setFeeling(project(), card->id, feeling ? feeling->persona : Id<Persona>(), values));
}

void MarkActions::chooseLink()
{
    const Card* card = currentCard();
    if (!card)
        return;
    const Id<Card> id = card->id;
    bool isGiven = false;
    const QString link = QInputDialog::getText(window(), tr("Link"), tr("Web address or file:"), QLineEdit::Normal,
                                               card->link, &isGiven);
    if (isGiven)
        change(id, [&](Card& row) { row.link = link; });
}

void MarkActions::choosePicture()
{
    const Card* card = currentCard();
    if (!card)
        return;
    const Id<Card> id = card->id;
    const QString path =
        QFileDialog::getOpenFileName(window(), tr("Picture"), {}, tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif)"));
    if (path.isEmpty())
        return;
    if (const auto bytes = base::readFile(path, edit::kPictureLimit))
        open().apply(withPicture(project(), id, *bytes));
    else
        Q_EMIT open().refused(bytes.error());
}

} // namespace trayecto::ui
