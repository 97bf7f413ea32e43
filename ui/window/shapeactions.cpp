#include "window/shapeactions.h"

#include "canvas/edgedrag.h"
#include "edit/editbuilder.h"

#include <QActionGroup>
#include <QMenu>

namespace trayecto::ui {

using namespace model;

namespace {

constexpr double kSizeStep = 15; // pt

} // namespace

ShapeActions::ShapeActions(OpenProject& open, Selection& selection, QWidget* window)
    : CommandSet(open, selection, window)
{
    const auto edits = [this] { return canEdit(); };
    m_fold = make(
        QT_TR_NOOP("Fold or unfold"), Qt::CTRL | Qt::Key_Period, [this] { fold(); }, [this] { return isFoldable(); });
    m_unfoldAll = make(
        QT_TR_NOOP("Unfold all"), Qt::CTRL | Qt::SHIFT | Qt::Key_Period, [this] { unfoldAll(); },
        [this] { return isFolded(); });
    m_larger = make(
        QT_TR_NOOP("Larger"), Qt::CTRL | Qt::ALT | Qt::Key_Plus, [this] { resize(1); }, [this] { return canResize(); });
    m_larger->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Equal)});
    m_smaller = make(
        QT_TR_NOOP("Smaller"), Qt::CTRL | Qt::ALT | Qt::Key_Minus, [this] { resize(-1); },
        [this] { return canResize(); });
    m_automatic = make(
        QT_TR_NOOP("Automatic size"), Qt::CTRL | Qt::ALT | Qt::Key_0,
        [this] { resetSize(*canvas(), this->selection().current()); }, [this] { return canResize(); });
    m_curve = makeMenu(
        QT_TR_NOOP("Curve"), [this](QMenu& menu) { fillCurve(menu); }, edits);
    retranslate();
}

void ShapeActions::fillMapMenu(QMenu& menu)
{
    menu.addSeparator();
    menu.addActions({m_fold, m_unfoldAll});
    menu.addSeparator();
    menu.addActions({m_larger, m_smaller, m_automatic});
    menu.addSeparator();
    menu.addAction(m_curve);
}

void ShapeActions::fillContextMenu(QMenu& menu, const Subject& subject)
{
    if (as<Id<Phase>>(subject) || as<Id<Lane>>(subject))
        menu.addAction(m_fold);
    if (as<Id<Step>>(subject) || as<Id<Lane>>(subject) || as<Id<Card>>(subject))
        menu.addActions({m_larger, m_smaller, m_automatic});
    const auto* lane = as<Id<Lane>>(subject);
    const Lane* row = lane ? project().find(*lane) : nullptr;
    if (as<Id<JourneyMap>>(subject) || (row && row->kind == LaneKind::feeling))
        menu.addAction(m_curve);
}

void ShapeActions::fillCurve(QMenu& menu)
{
    const JourneyMap* row = map();
    if (!row)
        return;
    auto* shapes = new QActionGroup(&menu);
    const std::pair<CurveShape, QString> kinds[] = {{CurveShape::smooth, tr("Smooth")},
                                                    {CurveShape::straight, tr("Straight")},
                                                    {CurveShape::stepped, tr("Stepped")}};
    for (const auto& [shape, name] : kinds) {
        QAction* action = menu.addAction(name, this, [this, id = row->id, wanted = shape] {
            change(id, [&](JourneyMap& changed) { changed.curve = wanted; });
        });
        action->setCheckable(true);
        action->setChecked(row->curve == shape);
        shapes->addAction(action);
    }
    menu.addSeparator();
    const std::pair<bool JourneyMap::*, QString> lines[] = {{&JourneyMap::showsFelt, tr("Show experienced")},
                                                            {&JourneyMap::showsWanted, tr("Show wanted")},
                                                            {&JourneyMap::showsExpected, tr("Show expected")}};
    for (const auto& [shows, name] : lines) {
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(row->*shows);
        connect(action, &QAction::triggered, this, [this, id = row->id, member = shows](bool isOn) {
            change(id, [&](JourneyMap& changed) { changed.*member = isOn; });
        });
    }
}

bool ShapeActions::isFoldable() const
{
    const Subject& current = selection().current();
    return canEdit() && (as<Id<Phase>>(current) || as<Id<Lane>>(current));
}

bool ShapeActions::isFolded() const
{
    if (!canEdit())
        return false;
    const layout::Grid& grid = canvas()->map().grid();
    const auto folded = [](const auto& box) { return box.folded; };
    return std::any_of(grid.phases.begin(), grid.phases.end(), folded) ||
           std::any_of(grid.rows.begin(), grid.rows.end(), folded);
}

void ShapeActions::fold()
{
    if (const auto* phase = as<Id<Phase>>(selection().current()))
        change(*phase, [](Phase& row) { row.folded = !row.folded; });
    else if (const auto* lane = as<Id<Lane>>(selection().current()))
        change(*lane, [](Lane& row) { row.folded = !row.folded; });
}

void ShapeActions::unfoldAll()
{
    const JourneyMap* row = map();
    if (!row)
        return;
    edit::EditBuilder builder(project(), edit::labelOf(edit::Verb::change, *row));
    const layout::Grid& grid = canvas()->map().grid();
    for (const layout::PhaseBox& phase : grid.phases)
        builder.update(phase.id, [](Phase& changed) { changed.folded = false; });
    for (const layout::RowBox& lane : grid.rows)
        builder.update(lane.id, [](Lane& changed) { changed.folded = false; });
    open().apply(builder.finish());
}

bool ShapeActions::canResize() const
{
    const Subject& current = selection().current();
    return canEdit() && (as<Id<Step>>(current) || as<Id<Lane>>(current) || as<Id<Card>>(current));
}

void ShapeActions::resize(int by)
{
    const Subject& current = selection().current();
    const QRectF rect = canvas()->map().rectOf(current);
    if (const auto* step = as<Id<Step>>(current)) {
        change(*step, [&](Step& row) {
            row.width = std::clamp(row.width.value_or(rect.width()) + by * kSizeStep, kLeastStepWidth, kMostStepWidth);
        });
    } else if (const auto* lane = as<Id<Lane>>(current)) {
        change(*lane, [&](Lane& row) {
            // From what is seen: below what the cards need nothing would change.
            row.height = std::clamp(rect.height() + by * kSizeStep, kLeastLaneHeight, kMostLaneHeight);
        });
    } else if (const auto* card = as<Id<Card>>(current)) {
        const int most = int(canvas()->map().grid().columns.size());
        change(*card, [&](Card& row) { row.span = std::clamp(row.span + by, 1, most); });
    }
}

} // namespace trayecto::ui
