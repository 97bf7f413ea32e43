#include "edit/picture.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImageReader>

namespace trayecto::edit {

using base::Error;
using base::ErrorCode;
using model::Image;

base::Result<base::Id<Image>> addPicture(EditBuilder& builder, const QByteArray& bytes)
{
    if (bytes.size() > kPictureLimit)
        return Error{ErrorCode::tooLarge, {}, QStringLiteral(QT_TRANSLATE_NOOP("Error", "more than 16 MiB"))};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if (format != "png" && format != "jpeg" && format != "webp" && format != "gif")
        return Error{ErrorCode::badInput,
                     {},
                     QStringLiteral(QT_TRANSLATE_NOOP("Error", "not a PNG, JPEG, WebP or GIF picture"))};
    if (size.width() > model::kPictureSideLimit || size.height() > model::kPictureSideLimit)
        return Error{ErrorCode::tooLarge, {}, QStringLiteral("%1 x %2 px").arg(size.width()).arg(size.height())};
    if (reader.read().isNull())
        return Error{ErrorCode::badInput, {}, reader.errorString()};

    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    for (const Image& image : builder.project().rows<Image>())
        if (image.sha256 == sha256)
            return image.id;
    const Image image{base::Id<Image>::create(), sha256, QStringLiteral("image/") + QString::fromLatin1(format),
                      size.width(), size.height()};
    builder.put(image);
    builder.addBlob(sha256, bytes);
    return image.id;
}

} // namespace trayecto::edit
