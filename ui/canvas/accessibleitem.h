// One phase, step, lane, cell or card of a canvas, as screen readers see it.
#pragma once

#include "workspace/subject.h"

#include <QAccessible>
#include <QPointer>

namespace trayecto::ui {

class AccessibleMap;
class MapCanvas;

// Owned by Qt's cache; everything it says is read from the map when it is asked.
class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface, public QAccessibleValueInterface
{
  public:
    AccessibleItem(AccessibleMap& map, MapCanvas& canvas, Subject subject);

    const Subject& subject() const { return m_subject; }

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString& text) override;
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString& name) const override;

    // Of a touchpoint: what it feels like.
    QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    QVariant maximumValue() const override;
    QVariant minimumValue() const override;
    QVariant minimumStepSize() const override;

  private:
    QList<Subject> cards() const; // of a cell
    QString name() const;
    QString placeOf(const Cell& cell) const;
    QString descriptionOf(const Cell& cell) const;

    QPointer<MapCanvas> m_canvas;
    AccessibleMap& m_map; // lives as long as the canvas
    Subject m_subject;
};

} // namespace trayecto::ui
