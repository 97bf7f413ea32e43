#include "golden/golden.h"

#include "support/imagediff.h"

#include <QDir>
#include <gtest/gtest.h>

namespace trayecto::tests {

namespace {

constexpr int kSmallest = 0; // the quality of a PNG is how fast it is packed
const QString kFolder = QStringLiteral(TRAYECTO_GOLDEN_IMAGES);

QString written(const QImage& image, const QString& name)
{
    const QDir out(QDir::current().filePath(QStringLiteral("golden-out")));
    const QString path = out.filePath(name);
    if (!out.mkpath(QStringLiteral(".")) || !image.save(path))
        return path + QStringLiteral(" (could not be written)");
    return path;
}

} // namespace

void expectGolden(const QImage& actual, const QString& name)
{
    const QString path = QDir(kFolder).filePath(name + QStringLiteral(".png"));
    if (qEnvironmentVariableIsSet("TRAYECTO_GOLDEN_UPDATE")) {
        ASSERT_TRUE(actual.save(path, "PNG", kSmallest)) << qPrintable(path);
        return;
    }
    const QImage golden(path);
    if (golden.isNull()) {
        ADD_FAILURE() << "there is no " << qPrintable(path)
                      << "; the actual picture: " << qPrintable(written(actual, name + QStringLiteral("-actual.png")));
        return;
    }
    const Tolerance tolerance;
    const Difference difference = compared(golden, actual, tolerance);
    if (difference.within(tolerance))
        return;
    ADD_FAILURE() << qPrintable(name) << " is not the golden picture: " << (difference.sameSize ? "" : "another size, ")
                  << difference.pixels * 100 << " % of the pixels, " << difference.blocks * 100
                  << " % of the blocks differ\n  golden:     " << qPrintable(path)
                  << "\n  actual:     " << qPrintable(written(actual, name + QStringLiteral("-actual.png")))
                  << "\n  difference: "
                  << qPrintable(written(difference.picture, name + QStringLiteral("-difference.png")));
}

} // namespace trayecto::tests
