// The commands of MapActionSet on cards, and the clipboard.
#include "canvas/canvaskeys.h"
#include "canvas/cardspicture.h"
#include "edit/cardedits.h"
#include "window/mapactionset.h"
#include "workspace/clipboard.h"
#include "workspace/mapactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

namespace trayecto::ui {

using namespace model;

namespace {

// Where a title falls apart best: at a sign between two thoughts, else at the space nearest to its middle. Before and
// behind it there is text; -1: nowhere.
int breakOf(const QString& title)
{
    static const QStringList kSigns{QStringLiteral(" / "), QStringLiteral("; "), QStringLiteral(", "),
                                    QStringLiteral(" ")};
    const auto middle = title.size() / 2;
    for (const QString& sign : kSigns) {
        const auto before = title.lastIndexOf(sign, middle);
        const auto behind = title.indexOf(sign, middle);
        if (before <= 0 && behind < 0)
            continue;
        return int(before > 0 && (behind < 0 || middle - before <= behind - middle) ? before : behind);
    }
    return -1;
}

} // namespace

void MapActionSet::applyAndSelect(const base::Result<edit::Edit>& edit)
{
    if (!open().apply(edit))
        return;
    const std::vector<Id<Card>> cards = addedRows<Card>(*edit);
    if (cards.empty())
        return;
    selection().selectCards({cards.begin(), cards.end()}, cards.front());
    canvas()->reveal(cards.front());
}

void MapActionSet::makeCardActions()
{
    const auto hasCards = [this] { return hasMap() && !selection().cards().isEmpty(); };
    m_cut = makeForTextToo(
        QT_TR_NOOP("Cut"), QKeySequence::Cut,
        [this] {
            copy();
            open().apply(edit::removeCards(project(), selectedCards()));
        },
        [this, hasCards] { return canEdit() && hasCards(); });
    m_copy = makeForTextToo(
        QT_TR_NOOP("Copy"), QKeySequence::Copy, [this] { copy(); }, hasCards);
    m_paste = makeForTextToo(
        QT_TR_NOOP("Paste"), QKeySequence::Paste, [this] { paste(); },
        [this] {
            const QMimeData* data = QGuiApplication::clipboard()->mimeData();
            return canEdit() && data && contentOf(*data) != Content::none;
        });
    m_splitCard = make(
        QT_TR_NOOP("Split card"), {}, [this] { splitCard(); },
        [this] {
            const auto* id = as<Id<Card>>(selection().current());
            const Card* card = id ? project().find(*id) : nullptr;
            return canEdit() && card && breakOf(card->title) > 0;
        });
    m_mergeCards = make(
        QT_TR_NOOP("Merge cards"), {},
        [this] {
            const std::vector<Id<Card>> cards = selectedCards();
            if (cards.size() == 2 && open().apply(edit::mergeCards(project(), cards[0], cards[1])))
                selection().select(cards[0]);
        },
        [this] { return canEdit() && selection().cards().size() == 2; });
}

void MapActionSet::copy()
{
    const std::vector<Id<Card>> cards = selectedCards();
    std::unique_ptr<QMimeData> data = copied(project(), cards);
    if (const QImage picture = pictureOf(*canvas(), cards); !picture.isNull())
        data->setImageData(picture);
    QGuiApplication::clipboard()->setMimeData(data.release());
}

void MapActionSet::paste()
{
    const std::optional<Cell> cell = CanvasKeys(*canvas()).cell();
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (cell && data)
        m_intake->take(*data, as<Id<Card>>(selection().current()) ? selection().current() : Subject(*cell));
}

// The new card's title is open, for what does not belong there.
void MapActionSet::splitCard()
{
    const auto* id = as<Id<Card>>(selection().current());
    const Card* card = id ? project().find(*id) : nullptr;
    const int at = card ? breakOf(card->title) : -1;
    if (at <= 0)
        return;
    QString second = card->title.mid(at);
    while (!second.isEmpty() && QStringLiteral(" /;,").contains(second.front()))
        second.remove(0, 1);
    const auto edit = edit::splitCard(project(), card->id, card->title.left(at), second);
    if (!open().apply(edit))
        return;
    selection().select(addedCard(*edit));
    canvas()->editTitle(addedCard(*edit));
}

} // namespace trayecto::ui
