#include "export/pdfextras.h"

#include "export/pdftext.h"

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr only
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace trayecto::exporting {

namespace {

QPDFObjectHandle textObject(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

// Source: ISO 32000-1, 12.3.2.2.
QPDFObjectHandle destination(const Bookmark& bookmark, QPDFPageObjectHelper& page)
{
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(page.getObjectHandle());
    if (!bookmark.at) {
        place.appendItem(QPDFObjectHandle::newName("/Fit"));
        return place;
    }
    const double height = page.getMediaBox().getArrayAsRectangle().ury;
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newReal(bookmark.at->x(), 1));
    place.appendItem(QPDFObjectHandle::newReal(height - bookmark.at->y(), 1));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

void addBookmarks(QPDF& pdf, const std::vector<Bookmark>& bookmarks)
{
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle outline = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    QPDFObjectHandle before;
    for (const Bookmark& bookmark : bookmarks) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", textObject(bookmark.title));
        item.replaceKey("/Parent", outline);
        item.replaceKey("/Dest", destination(bookmark, pages.at(size_t(bookmark.page))));
        if (before.isInitialized()) {
            before.replaceKey("/Next", item);
            item.replaceKey("/Prev", before);
        } else {
            outline.replaceKey("/First", item);
        }
        before = item;
    }
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    outline.replaceKey("/Last", before);
    outline.replaceKey("/Count", QPDFObjectHandle::newInteger(qint64(bookmarks.size())));
    pdf.getRoot().replaceKey("/Outlines", outline);
}

void putTextRight(QPDF& pdf)
{
    for (QPDFObjectHandle& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        const auto data = map.getStreamData();
        const QByteArray before(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
        map.replaceStreamData(withWrittenForms(before).toStdString(), QPDFObjectHandle::newNull(),
                              QPDFObjectHandle::newNull());
    }
}

} // namespace

base::Result<QByteArray> withExtras(const QByteArray& bytes, const PdfExtras& extras)
try {
    QPDF pdf;
    pdf.processMemoryFile("map.pdf", bytes.constData(), size_t(bytes.size()));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", textObject(extras.language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!extras.author.isEmpty())
        info.replaceKey("/Author", textObject(extras.author));
    if (!extras.subject.isEmpty())
        info.replaceKey("/Subject", textObject(extras.subject));
    putTextRight(pdf);
    if (!extras.bookmarks.empty())
        addBookmarks(pdf, extras.bookmarks);

    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setCompressStreams(true); // those that are not yet
    writer.setDecodeLevel(qpdf_dl_none);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
} catch (const std::exception& failure) {
    return base::Error{base::ErrorCode::internal, {}, QString::fromUtf8(failure.what())};
}

} // namespace trayecto::exporting
