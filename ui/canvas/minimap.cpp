#include "canvas/minimap.h"

#include "paint/gridpainter.h"
#include "paint/pixels.h"
#include "paint/theme.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>
#include <cmath>

namespace trayecto::ui {

namespace {

constexpr QSizeF kMost(220, 132);   // px, of the picture
constexpr double kLeastSide = 40;   // a map that is long and thin is pressed together
constexpr double kLongest = 16'000; // device px, before it is pressed
constexpr int kFrame = 5;
constexpr int kGlassEdge = 2; // around what is seen
constexpr int kMargin = 14;   // to the corner
constexpr int kRestMs = 150;
constexpr int kLeastRoom = 3; // times its own size

// Sharp, and much faster than a stroke.
void paintEdge(QPainter& painter, const QRect& rect, int width, const QColor& color)
{
    for (const QRect& side : QRegion(rect) - rect.adjusted(width, width, -width, -width))
        painter.fillRect(side, color);
}

} // namespace

Minimap::Minimap(MapCanvas& canvas) : QWidget(canvas.viewport()), m_canvas(canvas)
{
    setObjectName(QStringLiteral("minimap"));
    // Not WA_OpaquePaintEvent: Qt would cut it out of the canvas, and a clip that is no rectangle takes a fifth longer.
    setCursor(Qt::ArrowCursor);
    // What lies under it is not seen: it has no menu, and takes drops to refuse them.
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAcceptDrops(true);
    setAccessibleName(tr("Minimap"));
    for (QScrollBar* bar : {canvas.horizontalScrollBar(), canvas.verticalScrollBar()}) {
        connect(bar, &QScrollBar::valueChanged, this, &Minimap::follow);
        connect(bar, &QScrollBar::rangeChanged, this, &Minimap::follow);
    }
    connect(&canvas, &MapCanvas::zoomChanged, this, &Minimap::follow);
    connect(&canvas.map(), &LiveMap::laidOut, this, [this] {
        follow();
        if (!m_canvas.map().isPreview())
            forgetSoon();
    });
    canvas.viewport()->installEventFilter(this);
    place();
}

void Minimap::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    follow();
}

QSizeF Minimap::all() const
{
    const layout::Grid& grid = m_canvas.map().grid();
    if (grid.columns.empty() || grid.rows.empty())
        return {};
    return {grid.width, grid.headHeight() + grid.height};
}

void Minimap::forgetSoon()
{
    m_rest.start(kRestMs, this);
}

void Minimap::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_rest.timerId())
        return QWidget::timerEvent(event);
    m_rest.stop();
    place();
    if (isVisible())
        paintPicture();
    else
        m_picture = {};
    update();
}

void Minimap::place()
{
    QSizeF size = all();
    if (!size.isEmpty()) {
        size.scale(kMost, Qt::KeepAspectRatio);
        size = size.expandedTo({kLeastSide, kLeastSide});
    }
    const QSize whole = size.toSize() + QSize(2 * kFrame, 2 * kFrame);
    const QRect room = m_canvas.viewport()->rect();
    if (whole != this->size())
        m_picture = {};
    setGeometry(QRect(QPoint(room.right() - kMargin - whole.width(), room.bottom() - kMargin - whole.height()), whole));
    follow();
}

// Only the glass over what is seen moves.
void Minimap::follow()
{
    const CanvasView& view = m_canvas.view();
    const QSize room = view.viewport();
    const bool isWholeSeen = view.scrollEnd().isNull();
    const bool hasRoom = room.width() > kLeastRoom * width() && room.height() > kLeastRoom * height();
    const LiveMap& map = m_canvas.map();
    const bool isEmpty = all().isEmpty() || map.isGone() || map.index().cards().empty();
    const bool isShown = m_isWanted && !isWholeSeen && hasRoom && !isEmpty;
    setVisible(isShown);
    m_canvas.setCovered(isShown ? geometry() : QRect());
    if (glass() == m_glass)
        return;
    update(QRegion(m_glass) + glass());
    m_glass = glass();
}

QRectF Minimap::seen() const
{
    const CanvasView& view = m_canvas.view();
    const QRectF grid =
        QRectF(-view.origin() / view.scale(), QSizeF(view.viewport()) / view.scale()) & QRectF(QPointF(), all());
    const double x = (width() - 2 * kFrame) / all().width();
    const double y = (height() - 2 * kFrame) / all().height();
    return {kFrame + grid.x() * x, kFrame + grid.y() * y, grid.width() * x, grid.height() * y};
}

QRect Minimap::glass() const
{
    return seen().toAlignedRect().adjusted(-kGlassEdge, -kGlassEdge, kGlassEdge, kGlassEdge);
}

QPointF Minimap::toGrid(const QPointF& at) const
{
    return {(at.x() - kFrame) / (width() - 2 * kFrame) * all().width(),
            (at.y() - kFrame) / (height() - 2 * kFrame) * all().height()};
}

// Painted in true proportions, and then pressed into its place.
void Minimap::paintPicture()
{
    const layout::Grid& grid = m_canvas.map().grid();
    const paint::Theme& theme = m_canvas.theme();
    const QSizeF wanted = QSizeF(size() - QSize(2 * kFrame, 2 * kFrame)) * devicePixelRatioF();
    const double scale = std::min(std::max(wanted.width() / all().width(), wanted.height() / all().height()),
                                  kLongest / std::max(all().width(), all().height()));
    const double head = std::ceil(std::max(grid.headHeight() * scale, 4.0));
    const QSizeF whole(all().width() * scale, head + grid.height * scale);
    QImage picture(whole.toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    picture.fill(theme.panel);
    {
        QPainter painter(&picture);
        const QPointF origin(0, head);
        paint::FarPainter().paint(painter, picture.rect(), grid, origin, scale, theme);
        painter.fillRect(QRectF(0, 0, whole.width(), head), theme.panel);
        for (const layout::PhaseBox& phase : grid.phases) {
            const double left = grid.columns[size_t(phase.firstColumn)].x * scale;
            const double width = grid.spanWidth(phase.firstColumn, phase.firstColumn + phase.columnCount) * scale;
            painter.fillRect(QRectF(left, 0, std::max(width - 1, 1.0), head - 1),
                             theme.phase(QColor::fromRgb(phase.color.rgb)).ground);
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(origin);
        painter.scale(scale, scale);
        paint::ImageStore images;
        paint::TextPainter texts(false);
        paint::GridPainter cells(painter, texts, images, grid, theme, paint::Detail::fills);
        const paint::ColumnsView columns{.firstColumn = 0, .endColumn = int(grid.columns.size()), .right = grid.width};
        for (const layout::RowBox& row : grid.rows)
            cells.paintFeelings(row, columns, row.y);
    }
    m_picture = picture.scaled(wanted.toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    m_picture.setDevicePixelRatio(devicePixelRatioF());
}

void Minimap::paintEvent(QPaintEvent*)
{
    const layout::Grid& grid = m_canvas.map().grid();
    QPainter painter(this);
    const paint::Theme& theme = m_canvas.theme();
    painter.fillRect(rect(), theme.panel);
    if (grid.columns.empty() || grid.rows.empty())
        return;
    if (m_picture.isNull() && !m_rest.isActive())
        m_rest.start(0, this); // the map comes first
    painter.drawImage(QPoint(kFrame, kFrame), m_picture);
    const QColor accent = theme.badge.ground;
    QColor tint = accent;
    tint.setAlphaF(0.12F);
    paint::fillTranslucent(painter, glass(), tint);
    paintEdge(painter, glass(), kGlassEdge, accent);
    paintEdge(painter, rect(), 1, palette().color(QPalette::Mid));
}

// Else Qt would ask the canvas.
void Minimap::dragEnterEvent(QDragEnterEvent* event)
{
    event->accept();
}

void Minimap::dragMoveEvent(QDragMoveEvent* event)
{
    event->ignore();
}

// A child's parent is not told that the pointer has left it.
void Minimap::enterEvent(QEnterEvent*)
{
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_canvas.viewport(), &leave);
}

void Minimap::lookAt(const QPointF& middle)
{
    CanvasView view = m_canvas.view();
    view.look({view.zoom(), middle});
    m_canvas.setView(view);
}

// What is seen is taken where it is; elsewhere it comes to the pointer.
void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (seen().contains(event->position())) {
        m_grasp = toGrid(event->position()) - m_canvas.view().spot().center;
        return;
    }
    m_grasp = {};
    Q_EMIT m_canvas.jumped(m_canvas.view().spot());
    lookAt(toGrid(event->position()));
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        lookAt(toGrid(event->position()) - m_grasp);
}

bool Minimap::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(object, event);
}

// The canvas hears of a new theme a moment later.
void Minimap::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        forgetSoon();
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Minimap"));
    QWidget::changeEvent(event);
}

} // namespace trayecto::ui
