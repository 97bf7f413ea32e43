#include "export/picture.h"

#include "export/svgdevice.h"

#include <QPainter>

namespace trayecto::exporting {

base::Result<QByteArray> svgOf(const Picture& picture, Progress& progress)
{
    SvgDevice device(stackSize(picture),
                     {picture.title, picture.subject, base::codeOf(picture.language), layout::fontFamilies()});
    QPainter painter(&device);
    if (base::Result<void> painted = paintStack(painter, picture, progress); !painted)
        return painted.error();
    painter.end();
    return device.take();
}

} // namespace trayecto::exporting
