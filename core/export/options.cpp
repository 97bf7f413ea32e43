#include "export/options.h"

namespace trayecto::exporting {

std::optional<Colors> parseColors(QStringView name)
{
    if (name == u"light")
        return Colors::light;
    return name == u"dark" ? std::optional(Colors::dark) : std::nullopt;
}

} // namespace trayecto::exporting
