// The window of the program, 10,000 and 100,000 cards in it, moved through and worked on with mouse and wheel: from an
// event to the painted frame, beside a raw canvas that is given the same events by turns.
#include "bench/bench.h"
#include "bench/race.h"
#include "bench/spike.h"
#include "support/gridcards.h"

#include "canvas/mapcanvas.h"
#include "edit/mapedits.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <cmath>

namespace trayecto::bench {

using namespace tests;

namespace {

constexpr QSize kCanvas(1920, 1080); // px
constexpr int kFrames = 200;

// What a frame may take; and as a multiple of what the raw canvas took on the machine that was set on (FACTS.md section
// 2), for a machine that is slower at both.
std::vector<Goal> goals(double ms, double rawMs)
{
    const double factor = std::round(10 * ms / rawMs) / 10;
    return {under(ms), atMost(factor, 1, QStringLiteral("raw, which had taken %1 ms").arg(rawMs))};
}

// Gives events to a canvas; each call lasts until nothing is left to paint.
class Hand
{
  public:
    explicit Hand(QAbstractScrollArea& canvas) : m_viewport(*canvas.viewport()) {}

    void wheel(const QPoint& angle, Qt::KeyboardModifiers modifiers)
    {
        const QPointF at = QRectF(m_viewport.rect()).center();
        QWheelEvent event(at, m_viewport.mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        send(event);
    }

    void press(const QPointF& at) { mouse(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton); }
    void move(const QPointF& at) { mouse(QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton); }
    void release(const QPointF& at) { mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton); }

  private:
    void mouse(QEvent::Type type, const QPointF& at, Qt::MouseButton button, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, at, m_viewport.mapToGlobal(at), button, buttons, {});
        send(event);
    }

    void send(QEvent& event)
    {
        QApplication::sendEvent(&m_viewport, &event);
        QApplication::processEvents();
    }

    QWidget& m_viewport;
};

std::unique_ptr<ui::MainWindow> windowOn(const model::Project& project, const QString& path)
{
    auto made = store::ProjectFile::create(path, edit::creationOf(project, edit::Verb::create));
    if (!made)
        qFatal("%s", qUtf8Printable(made.error().detail));
    auto window = std::make_unique<ui::MainWindow>(std::make_unique<ui::OpenProject>(std::move(*made)));
    window->show();
    QApplication::processEvents();
    window->resize(window->size() + kCanvas - window->canvas()->viewport()->size());
    QApplication::processEvents();
    if (window->canvas()->viewport()->size() != kCanvas)
        qFatal("the canvas is not as large as it should be");
    return window;
}

// To and fro, so that a long run stays where it began.
int swing(int& count, int length)
{
    return ++count % (2 * length) < length ? 1 : -1;
}

Runner panning(const QString& name, QAbstractScrollArea& canvas)
{
    return {name, [hand = Hand(canvas), count = 0]() mutable {
                const int by = swing(count, 25);
                hand.wheel(count % 2 ? QPoint(0, 24 * by) : QPoint(48 * by, 0), Qt::NoModifier);
            }};
}

Runner zooming(const QString& name, QAbstractScrollArea& canvas)
{
    return {name, [hand = Hand(canvas), count = 0]() mutable {
                hand.wheel({0, 30 * swing(count, 5)}, Qt::ControlModifier);
            }};
}

// Left and right, and a little up and down, as a hand does.
Runner dragging(const QString& name, QAbstractScrollArea& canvas, const QPointF& from)
{
    return {name, [hand = Hand(canvas), at = from, count = 0]() mutable {
                at += QPointF(8, count % 7 - 3) * swing(count, 60);
                hand.move(at);
            }};
}

void key(QWidget& to, Qt::Key key, const QString& text)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&to, &press);
    QApplication::processEvents();
}

// The first opens the editor.
Runner typing(const QString& name, ui::MapCanvas& canvas)
{
    return {name, [&canvas] {
                key(canvas.editor() ? *canvas.editor() : canvas, Qt::Key_A, QStringLiteral("a"));
                if (!canvas.editor())
                    qFatal("nothing takes letters");
            }};
}

void benchMap(const QString& what, const Plan& plan, const std::vector<Goal>& fitGoals, bool isAll)
{
    const QTemporaryDir folder;
    const model::Project project = madeProject(plan);
    const int cards = cardCount(project);
    const auto window = windowOn(project, folder.filePath(QStringLiteral("bench.trayecto")));
    ui::MapCanvas& canvas = *window->canvas();
    Spike spike(cards, int(project.rows<model::Step>().size()));
    spike.resize(kCanvas);
    spike.show();
    QApplication::processEvents();
    const QString title =
        QStringLiteral("%1 of %2 cards in %3").arg(QStringLiteral("%1"), QString::number(cards), what);
    const QString ours = QStringLiteral("trayecto");
    const QString raw = QStringLiteral("raw QAbstractScrollArea");

    canvas.zoomToFit();
    spike.zoomTo(std::max(canvas.view().zoom(), spike.fitZoom()));
    race(title.arg(QStringLiteral("Zoom at fit")), {zooming(ours, canvas), zooming(raw, spike)}, kFrames, fitGoals,
         kP95);
    if (!isAll)
        return;
    canvas.zoomTo(1);
    spike.zoomTo(1);
    canvas.scrollBy({600, 200});
    race(title.arg(QStringLiteral("Pan")), {panning(ours, canvas), panning(raw, spike)}, kFrames, goals(3, 0.7), kP95);
    race(title.arg(QStringLiteral("Zoom at 100 %")), {zooming(ours, canvas), zooming(raw, spike)}, kFrames,
         goals(8, 3.6), kP95);
    canvas.zoomTo(1);
    spike.zoomTo(1);
    const QPointF inside = canvas.view().toGrid(QRectF(canvas.viewport()->rect()).center());
    const layout::Grid& grid = canvas.map().grid();
    const layout::GridHit hit = layout::hitTest(grid, inside);
    canvas.selection().select(ui::Cell{grid.columns[size_t(hit.column)].id, grid.rows[size_t(hit.row)].id});
    race(title.arg(QStringLiteral("A letter typed in a cell")), {typing(ours, canvas)}, kFrames, {under(16)}, kP95);
    key(canvas.editor() ? *canvas.editor() : canvas, Qt::Key_Escape, {});
    // A card in the middle of what is seen.
    QPointF from;
    const QPointF middle = QRectF(canvas.viewport()->rect()).center();
    for (const layout::CardBox& card : allCards(canvas.map().grid())) {
        const QPointF at = canvas.view().toScreen(canvas.map().rectOf(card.id)).center();
        if (card.content->kind == model::CardKind::touchpoint &&
            QLineF(at, middle).length() < QLineF(from, middle).length())
            from = at;
    }
    Hand(canvas).press(from);
    Hand(spike).press(from);
    race(title.arg(QStringLiteral("Drag of a card")), {dragging(ours, canvas, from), dragging(raw, spike, from)},
         kFrames, goals(2, 0.15), kP95);
    Hand(canvas).release(from);
}

} // namespace

void benchCanvas()
{
    std::printf("\nFrames: the slowest but 5 %%\n");
    benchMap(QStringLiteral("1,400 steps"), {.touchpoints = 2'800}, goals(4, 1.0), true);
    benchMap(QStringLiteral("100 steps"), {.touchpoints = 6'900, .touchpointsPerStep = 69}, goals(4, 1.0), true);
    benchMap(QStringLiteral("14,000 steps"), {.touchpoints = 28'000}, {under(8)}, false);
    benchMap(QStringLiteral("320 steps"), {.touchpoints = 71'000, .touchpointsPerStep = 222}, {under(8)}, false);
}

} // namespace trayecto::bench
