#include "ui/window.h"

#include "import/template.h"
#include "model/query.h"

#include <QApplication>

namespace trayecto::tests {

using namespace model;
using ui::Id;

CanvasTest::CanvasTest()
{
    base::installLanguage(base::Language::en);
    const auto first = importing::fromTemplate(QStringLiteral("sample"), base::Language::en);
    auto made = store::ProjectFile::create(folder.filePath(QStringLiteral("sample.trayecto")), *first);
    if (!made)
        qFatal("the sample: %s", qUtf8Printable(base::sentence(made.error())));
    open = std::make_unique<ui::OpenProject>(std::move(*made));
    map = std::make_unique<ui::LiveMap>(*open, maps(project()).front()->id, base::Language::en);
    canvas = std::make_unique<ui::MapCanvas>(*map, selection);
    canvas->resize(1500, 800);
    canvas->show();
    canvas->zoomTo(1);
    canvas->setFocus();
    QApplication::processEvents();
}

const Card& CanvasTest::card(const QString& title) const
{
    for (const Card& row : project().rows<Card>())
        if (row.title == title)
            return row;
    ADD_FAILURE() << "no card " << qPrintable(title);
    return *project().rows<Card>().begin();
}

const Step& CanvasTest::step(const QString& title) const
{
    for (const Step& row : project().rows<Step>())
        if (row.title == title)
            return row;
    ADD_FAILURE() << "no step " << qPrintable(title);
    return *project().rows<Step>().begin();
}

const Lane& CanvasTest::lane(LaneKind kind) const
{
    for (const Lane& row : project().rows<Lane>())
        if (row.kind == kind)
            return row;
    ADD_FAILURE() << "no such lane";
    return *project().rows<Lane>().begin();
}

std::optional<double> CanvasTest::felt(const QString& touchpoint) const
{
    const Feeling* feeling = map->index().feeling(card(touchpoint).id);
    return feeling ? feeling->felt : std::nullopt;
}

QStringList CanvasTest::cell(LaneKind kind, const QString& title) const
{
    QStringList titles;
    const MapIndex& index = map->index();
    for (const Card* one : index.cards(index.laneAt(lane(kind).id), index.stepAt(step(title).id)))
        titles += one->title;
    return titles;
}

QStringList CanvasTest::stepTitles() const
{
    QStringList titles;
    for (const Step* one : map->index().steps())
        titles += one->title;
    return titles;
}

QPoint CanvasTest::at(const ui::Subject& subject) const
{
    return canvas->view().toScreen(map->rectOf(subject)).center().toPoint();
}

QPoint CanvasTest::faceOf(const QString& title) const
{
    const layout::Grid& grid = map->grid();
    const int column = map->columnAt(step(title).id);
    const layout::RowBox& row = grid.rows[size_t(map->rowAt(lane(LaneKind::feeling).id))];
    for (const layout::FeelingPoint& point : grid.curve.felt.points())
        if (point.column == column)
            return canvas->view()
                .toScreen({point.at + QPointF(0, grid.headHeight() + row.y), QSizeF()})
                .topLeft()
                .toPoint();
    ADD_FAILURE() << "no face at " << qPrintable(title);
    return {};
}

void CanvasTest::press(const QPoint& where) const
{
    QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, where);
}

void CanvasTest::moveTo(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers)
{
    constexpr int kMoves = 8;
    for (int i = 1; i <= kMoves; ++i) {
        const QPoint where = from + (to - from) * i / kMoves;
        QMouseEvent move(QEvent::MouseMove, where, canvas->viewport()->mapToGlobal(where), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(canvas->viewport(), &move);
    }
}

void CanvasTest::release(const QPoint& where) const
{
    QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, where);
    expectStored();
}

void CanvasTest::drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(canvas->viewport(), Qt::LeftButton, modifiers, from);
    moveTo(from, to, modifiers);
    QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, modifiers, to);
    expectStored();
}

void CanvasTest::key(Qt::Key code, Qt::KeyboardModifiers modifiers) const
{
    QWidget* receiver = QApplication::focusWidget();
    QTest::keyClick(receiver ? receiver : canvas.get(), code, modifiers);
}

void CanvasTest::inspect(const ui::Subject& subject, const ui::Inspector& inspector)
{
    selection.select(subject);
    EXPECT_TRUE(QTest::qWaitFor([&] { return inspector.shown() == subject; }));
}

void CanvasTest::type(const QString& text) const
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void CanvasTest::TearDown()
{
    if (open && open->isEditable())
        expectStored();
}

void CanvasTest::expectStored() const
{
    EXPECT_TRUE(onDisk() == project());
}

Project CanvasTest::onDisk() const
{
    EXPECT_TRUE(open->file().flush());
    auto opened = store::ProjectFile::open(open->file().path(), store::OpenFor::reading);
    EXPECT_TRUE(opened);
    return opened ? opened->start.project : Project();
}

} // namespace trayecto::tests
