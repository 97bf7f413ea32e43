// A canvas on the sample map in a file of its own, worked on with real mouse and key events.
#pragma once

#include "canvas/mapcanvas.h"
#include "panels/inspector.h"
#include "workspace/openproject.h"

#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace trayecto::tests {

class CanvasTest : public testing::Test
{
  protected:
    CanvasTest();
    void TearDown() override;

    const model::Project& project() const { return open->project(); }
    const model::Card& card(const QString& title) const; // fails the test where there is none
    const model::Step& step(const QString& title) const;
    const model::Lane& lane(model::LaneKind kind) const;
    std::optional<double> felt(const QString& touchpoint) const;
    // Titles of the cards of a cell, top to bottom.
    QStringList cell(model::LaneKind lane, const QString& step) const;
    QStringList stepTitles() const;

    QPoint at(const ui::Subject& subject) const; // its middle, in the viewport
    QPoint faceOf(const QString& step) const;
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {});
    void press(const QPoint& at) const;
    void moveTo(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {});
    void release(const QPoint& at) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void type(const QString& text) const;
    // Selects it; the inspector follows a moment later.
    void inspect(const ui::Subject& subject, const ui::Inspector& inspector);
    // With every button that is let go, and at the end of each test, the file has what the map shows.
    void expectStored() const;
    // What another program reads from the file now.
    model::Project onDisk() const;
    qint64 seq() const { return open->document().seq(); }

    QTemporaryDir folder;
    std::unique_ptr<ui::OpenProject> open;
    std::unique_ptr<ui::LiveMap> map;
    ui::Selection selection;
    std::unique_ptr<ui::MapCanvas> canvas;
};

} // namespace trayecto::tests
