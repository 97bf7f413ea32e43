// Which key does what on the map.
#include "canvas/canvaskeys.h"
#include "canvas/mapcanvas.h"

#include <QKeyEvent>

namespace trayecto::ui {

using namespace model;

namespace {
constexpr double kFeelingStep = 0.5;
}

bool CanvasKeys::go(int arrow)
{
    step(arrow);
    return true;
}

bool CanvasKeys::extend(int arrow)
{
    step(arrow, true);
    return true;
}

bool CanvasKeys::selectAll(int)
{
    QSet<Id<Card>> cards;
    for (const layout::RowBox& row : m_canvas.map().grid().rows)
        for (const layout::CardBox& card : row.cards)
            cards.insert(card.id);
    const auto* current = as<Id<Card>>(m_canvas.selection().current());
    m_canvas.selection().selectCards(cards, current ? *current : Id<Card>());
    return true;
}

bool CanvasKeys::editTitle(int)
{
    m_canvas.editTitle(m_canvas.selection().current());
    return true;
}

bool CanvasKeys::goToFirst(int)
{
    const LiveMap& map = m_canvas.map();
    m_canvas.selection().select(map.grid().phases.empty() ? Subject(map.id()) : Subject(map.grid().phases.front().id));
    m_canvas.reveal(m_canvas.selection().current());
    return true;
}

bool CanvasKeys::selectMap(int)
{
    m_canvas.selection().select(m_canvas.map().id());
    return true;
}

bool CanvasKeys::feelBetter(int)
{
    return feel(kFeelingStep);
}

bool CanvasKeys::feelWorse(int)
{
    return feel(-kFeelingStep);
}

bool CanvasKeys::toggleMoment(int)
{
    add(MomentOfTruth{});
    return true;
}

bool CanvasKeys::addByKey(int key)
{
    for (int kind = 0; kind <= int(CardKind::note); ++kind)
        if (keyOf(CardKind(kind)) == key)
            addCard(CardKind(kind));
    return true;
}

const std::vector<CanvasKeys::Key>& CanvasKeys::keys()
{
    const auto letter = [](CardKind kind) { return std::vector{QKeyCombination(Qt::Key(keyOf(kind)))}; };
    const auto arrows = [](Qt::KeyboardModifiers with) {
        std::vector<QKeyCombination> keys;
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down})
            keys.emplace_back(with, key);
        return keys;
    };
    static const std::vector<Key> kKeys{
        {arrows({}), QT_TRANSLATE_NOOP("CanvasKeys", "Go to the next card, cell or heading"), &CanvasKeys::go},
        {arrows(Qt::ShiftModifier), QT_TRANSLATE_NOOP("CanvasKeys", "Select more cards"), &CanvasKeys::extend},
        {arrows(Qt::AltModifier), QT_TRANSLATE_NOOP("CanvasKeys", "Move cards, steps, phases and lanes"),
         &CanvasKeys::moveCards},
        {{QKeyCombination(Qt::ControlModifier, Qt::Key_A)},
         QT_TRANSLATE_NOOP("CanvasKeys", "Select all cards"),
         &CanvasKeys::selectAll},
        {{Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2},
         QT_TRANSLATE_NOOP("CanvasKeys", "Edit the title; in a cell write a new card, as any letter does"),
         &CanvasKeys::editTitle},
        {{Qt::Key_Home}, QT_TRANSLATE_NOOP("CanvasKeys", "Go to the first phase"), &CanvasKeys::goToFirst},
        {{Qt::Key_Escape},
         QT_TRANSLATE_NOOP("CanvasKeys", "Take back a drag; else select the map"),
         &CanvasKeys::selectMap},
        {{Qt::Key_Plus}, QT_TRANSLATE_NOOP("CanvasKeys", "It feels better"), &CanvasKeys::feelBetter},
        {{Qt::Key_Minus}, QT_TRANSLATE_NOOP("CanvasKeys", "It feels worse"), &CanvasKeys::feelWorse},
        {letter(CardKind::touchpoint), QT_TRANSLATE_NOOP("CanvasKeys", "Add a touchpoint"), &CanvasKeys::addByKey},
        {letter(CardKind::action), QT_TRANSLATE_NOOP("CanvasKeys", "Add an action"), &CanvasKeys::addByKey},
        {letter(CardKind::thought), QT_TRANSLATE_NOOP("CanvasKeys", "Add a thought"), &CanvasKeys::addByKey},
        {letter(CardKind::painPoint), QT_TRANSLATE_NOOP("CanvasKeys", "Add a pain point"), &CanvasKeys::addByKey},
        {letter(CardKind::opportunity), QT_TRANSLATE_NOOP("CanvasKeys", "Add an opportunity"), &CanvasKeys::addByKey},
        {letter(CardKind::backstageAction), QT_TRANSLATE_NOOP("CanvasKeys", "Add a backstage action"),
         &CanvasKeys::addByKey},
        {{Qt::Key(kMomentOfTruthKey)},
         QT_TRANSLATE_NOOP("CanvasKeys", "Moment of truth, on and off"),
         &CanvasKeys::toggleMoment},
    };
    return kKeys;
}

bool CanvasKeys::press(const QKeyEvent& event)
{
    const auto pressed = [&](Qt::KeyboardModifiers modifiers) -> const Key* {
        const QKeyCombination wanted(modifiers, Qt::Key(event.key()));
        for (const Key& key : keys())
            if (std::find(key.keys.begin(), key.keys.end(), wanted) != key.keys.end())
                return &key;
        return nullptr;
    };
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const Key* key = pressed(modifiers);
    // Many keyboards need Shift for a plus, and a letter is the same in capitals.
    if (!key && modifiers == Qt::ShiftModifier)
        key = pressed({});
    return key && (this->*key->press)(event.key());
}

} // namespace trayecto::ui
