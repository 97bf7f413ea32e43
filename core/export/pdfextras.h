// What QPdfWriter leaves out of a PDF: language, author, subject, bookmarks, and text that can be searched in every
// script (see pdftext.h).
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QPointF>
#include <QString>
#include <optional>
#include <vector>

namespace trayecto::exporting {

struct Bookmark
{
    QString title;
    int page = 0;
    std::optional<QPointF> at; // pt from the top left of the page; without one the whole page is shown
};

struct PdfExtras
{
    QString language; // "en"
    QString author;
    QString subject;
    std::vector<Bookmark> bookmarks;
};

// Errors: internal (not a PDF, a bookmark without its page).
base::Result<QByteArray> withExtras(const QByteArray& pdf, const PdfExtras& extras);

} // namespace trayecto::exporting
