#include "dialogs/pagepreview.h"

#include "paint/mappainter.h"
#include "paint/theme.h"

#include <QPainter>
#include <QThread>

namespace trayecto::ui {

namespace {

struct Painted
{
    QImage picture;
    int pages = 0;
    QSizeF pagePt;
};

Painted painted(const exporting::Snapshot& snapshot, const exporting::ExportOptions& options, int page,
                const QSize& room)
{
    layout::LayoutEngine engine;
    const model::MapIndex map(snapshot.project, snapshot.map);
    if (!map.map())
        return {};
    const layout::Sheets sheets = layout::paginate(
        engine, map,
        {options.format, options.language, options.date.isValid() ? options.date : QDate::currentDate(), options.note});
    Painted result{{}, int(sheets.pages.size()), sheets.pagePt};
    const double scale = std::min(room.width() / sheets.pagePt.width(), room.height() / sheets.pagePt.height());
    result.picture = QImage((sheets.pagePt * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    const paint::Theme& theme = options.colors == exporting::Colors::dark ? paint::darkTheme() : paint::lightTheme();
    result.picture.fill(theme.paper);
    QPainter painter(&result.picture);
    painter.scale(scale, scale);
    paint::MapPainter(painter, sheets, {&theme}).paintPage(std::clamp(page, 0, result.pages - 1));
    return result;
}

} // namespace

PagePreview::PagePreview(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Preview"));
    setMinimumSize(320, 240);
}

PagePreview::~PagePreview()
{
    m_next.reset();
    if (m_thread) {
        m_thread->disconnect(this);
        m_thread->wait();
        delete m_thread;
    }
}

void PagePreview::show(const exporting::Snapshot& snapshot, const exporting::ExportOptions& options, int page)
{
    m_next = Wanted{snapshot, options, page, size() * devicePixelRatioF()};
    if (!m_thread)
        work();
}

void PagePreview::work()
{
    auto result = std::make_shared<Painted>();
    m_thread = QThread::create([result, wanted = *std::exchange(m_next, std::nullopt)] {
        *result = painted(wanted.snapshot, wanted.options, wanted.page, wanted.room);
    });
    connect(m_thread, &QThread::finished, this, [this, result] {
        m_thread->wait();
        delete std::exchange(m_thread, nullptr);
        if (m_next)
            return work();
        m_picture = result->picture;
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        update();
        Q_EMIT paged(result->pages, result->pagePt);
    });
    m_thread->start(QThread::LowPriority);
}

void PagePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Mid));
    if (m_picture.isNull())
        return;
    const QSizeF size = QSizeF(m_picture.size()) / m_picture.devicePixelRatio();
    painter.drawImage(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), m_picture);
}

} // namespace trayecto::ui
