// What the palette's entries carry when they are dragged onto the map.
#pragma once

#include "model/enums.h"
#include "workspace/subject.h"

#include <QMimeData>
#include <variant>

namespace trayecto::ui {

struct MomentOfTruth
{
};

using DropItem = std::variant<model::CardKind, MomentOfTruth, Id<model::Channel>>;

// Within this program only: another window's channel is not ours.
class DropMime : public QMimeData
{
    Q_OBJECT

  public:
    explicit DropMime(DropItem item) : m_item(item) {}

    const DropItem& item() const { return m_item; }
    QStringList formats() const override { return {QStringLiteral("application/x-trayecto-palette")}; }
    bool hasFormat(const QString& format) const override { return formats().contains(format); }

  private:
    DropItem m_item;
};

} // namespace trayecto::ui
