// Pictures that were looked at once and must stay so: tests/golden/images/*.png.
// TRAYECTO_GOLDEN_UPDATE=1 writes them anew; look at every one before it is committed.
#pragma once

#include <QImage>
#include <QString>

namespace trayecto::tests {

// Fails the test where the picture is not the golden one of that name; the actual picture and the difference then lie
// in golden-out of the build folder.
void expectGolden(const QImage& actual, const QString& name);

} // namespace trayecto::tests
