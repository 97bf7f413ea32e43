// Small values that rows are made of, beside text, numbers, ids and ranks.
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace trayecto::model {

// An opaque sRGB colour. On disk: "#rrggbb", lower case.
struct Color
{
    quint32 rgb = 0;

    QString toString() const;
    // Takes upper case, too.
    static std::optional<Color> parse(const QString& text);
    auto operator<=>(const Color&) const = default;
};

// The colours phases take in turn; those of the house's pictures first.
Color phaseColor(int index);

} // namespace trayecto::model
