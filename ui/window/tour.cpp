#include "window/tour.h"

#include "canvas/mapcanvas.h"
#include "panels/palette.h"
#include "settings/appearance.h"
#include "settings/fitting.h"
#include "settings/scale.h"
#include "window/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>
#include <array>

namespace trayecto::ui {

using namespace model;

namespace {

const QString kSeenKey = QStringLiteral("tour/seen");
constexpr int kWidth = 320; // px
constexpr int kGap = 14;    // from what it speaks of
constexpr int kReach = 5;   // of the ring around it

enum Stop { atPalette, atCell, atFace, atInspector, atExport, stopCount };

struct Words
{
    const char* title;
    const char* text;
};
constexpr Words kWords[stopCount] = {
    {QT_TRANSLATE_NOOP("Tour", "What a journey is made of"),
     QT_TRANSLATE_NOOP("Tour",
                       "Drag a touchpoint, a thought or a pain point onto the map. The letter beside it does the "
                       "same at the selected cell.")},
    {QT_TRANSLATE_NOOP("Tour", "A step and a lane meet in a cell"),
     QT_TRANSLATE_NOOP("Tour", "Select a cell with a click or the arrow keys and add to it. Cards move by dragging, or "
                               "with Alt and an arrow.")},
    {QT_TRANSLATE_NOOP("Tour", "How it feels is a curve"),
     QT_TRANSLATE_NOOP("Tour", "Drag a face up or down, or press + and − on a touchpoint. The dashed line is the "
                               "feeling that is wanted.")},
    {QT_TRANSLATE_NOOP("Tour", "All about what is selected"),
     QT_TRANSLATE_NOOP("Tour", "Here stand the channel, the emotion, the pain points and the notes of the card, the "
                               "step or the map that is selected.")},
    {QT_TRANSLATE_NOOP("Tour", "Take it with you"),
     QT_TRANSLATE_NOOP("Tour", "As a PDF, a picture, Mermaid or JSON. The map itself is always saved.")},
};

// Around what is spoken of; lets the mouse through.
class Ring : public QWidget
{
  public:
    explicit Ring(QWidget* window) : QWidget(window) { setAttribute(Qt::WA_TransparentForMouseEvents); }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 9, 9);
    }
};

QRect inWindow(const QWidget& widget, const QRect& rect)
{
    return {widget.mapTo(widget.window(), rect.topLeft()), rect.size()};
}

} // namespace

bool Tour::isSeen()
{
    return QSettings().value(kSeenKey).toBool();
}

void Tour::start(MainWindow& window)
{
    if (auto* running = window.findChild<Tour*>())
        return running->go(0);
    auto* tour = new Tour(window);
    tour->go(0);
}

Tour::Tour(MainWindow& window)
    : QFrame(&window), m_window(window), m_ring(new Ring(&window)), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_count(new QLabel(this)), m_back(new QPushButton(this)), m_next(new QPushButton(this)),
      m_before(window.focusWidget())
{
    setObjectName(QStringLiteral("tour"));
    setAutoFillBackground(false);
    setProperty(kOwnSizes, true);
    QFont bold = m_title->font();
    bold.setWeight(QFont::Bold);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_next->setDefault(true);
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    connect(&Appearance::instance(), &Appearance::sizesChanged, this, &Tour::place, Qt::QueuedConnection);
    qApp->installEventFilter(this);
}

void Tour::go(int step)
{
    if (step < 0 || step >= stopCount)
        return end();
    m_step = step;
    prepare();
    showStep();
    show();
    m_ring->show();
    place();
    m_ring->raise();
    raise();
    m_next->setFocus();
    QAccessibleEvent shown(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&shown);
}

void Tour::end()
{
    QSettings().setValue(kSeenKey, true);
    qApp->removeEventFilter(this);
    for (const QPointer<QDockWidget>& dock : std::as_const(m_opened))
        if (dock)
            dock->hide();
    hide();
    m_ring->deleteLater();
    deleteLater();
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    else if (m_window.canvas())
        m_window.canvas()->setFocus();
}

void Tour::openDock(const QString& name)
{
    auto* dock = m_window.findChild<QDockWidget*>(name);
    if (!dock)
        return;
    if (dock->isHidden())
        m_opened += dock;
    dock->show();
    dock->raise(); // it may be a tab
    QApplication::sendPostedEvents(); // its place is known then
}

void Tour::prepare()
{
    MapCanvas* canvas = m_window.canvas();
    if (m_step == atPalette)
        openDock(QStringLiteral("paletteDock"));
    if (m_step == atInspector)
        openDock(QStringLiteral("inspectorDock"));
    if (!canvas || canvas->map().isGone())
        return;
    // The zoom stays, and the map is followed where it goes.
    connect(canvas, &MapCanvas::zoomChanged, this, &Tour::place, Qt::UniqueConnection);
    connect(&canvas->map(), &LiveMap::laidOut, this, &Tour::place, Qt::UniqueConnection);
    connect(canvas->horizontalScrollBar(), &QScrollBar::valueChanged, this, &Tour::place, Qt::UniqueConnection);
    connect(canvas->verticalScrollBar(), &QScrollBar::valueChanged, this, &Tour::place, Qt::UniqueConnection);
    const std::vector<const Card*> touchpoints = canvas->map().index().touchpoints();
    if (m_step == atInspector && !touchpoints.empty() && canvas->selection().cards().isEmpty())
        canvas->selection().select(touchpoints.front()->id);
    const layout::Grid& grid = canvas->map().grid();
    for (const layout::RowBox& row : grid.rows)
        if (!grid.columns.empty() && row.kind == (m_step == atFace ? LaneKind::feeling : LaneKind::touchpoints))
            canvas->reveal(Cell{grid.columns.front().id, row.id});
}

void Tour::showStep()
{
    const Words& words = kWords[size_t(m_step)];
    m_title->setText(tr(words.title));
    m_text->setText(tr(words.text));
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(int(stopCount)));
    m_back->setText(tr("Back"));
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 < stopCount ? tr("Next") : tr("Done"));
    setAccessibleName(m_title->text());
    m_next->setAccessibleName(m_next->text());
    // Read with the button, which has the focus.
    m_next->setAccessibleDescription(m_count->text() + QStringLiteral(". ") + m_title->text() + QStringLiteral(". ") +
                                     m_text->text() + u' ' + tr("Escape leaves the tour."));
    setToolTip(tr("Escape leaves the tour."));
}

QRect Tour::targetOnMap() const
{
    MapCanvas* canvas = m_window.canvas();
    if (!canvas || canvas->map().isGone())
        return {};
    const layout::Grid& grid = canvas->map().grid();
    const LaneKind wanted = m_step == atFace ? LaneKind::feeling : LaneKind::touchpoints;
    const auto row = std::find_if(grid.rows.begin(), grid.rows.end(),
                                  [wanted](const layout::RowBox& one) { return one.kind == wanted; });
    if (row == grid.rows.end() || grid.columns.empty())
        return {};
    QRectF place = canvas->view().toScreen(canvas->map().rectOf(Cell{grid.columns.front().id, row->id}));
    if (m_step == atFace && !grid.curve.felt.points().empty()) {
        const QPointF at = grid.curve.felt.points().front().at + QPointF(0, grid.headHeight() + row->y);
        const double radius = layout::metrics::kCurveFaceRadius * canvas->view().scale();
        place = QRectF(canvas->view().toScreen({at, QSizeF()}).topLeft(), QSizeF())
                    .adjusted(-radius, -radius, radius, radius);
    }
    const QRect seen = place.toAlignedRect() & canvas->viewport()->rect();
    return seen.isEmpty() ? QRect() : inWindow(*canvas->viewport(), seen);
}

QRect Tour::target() const
{
    const auto of = [](const QWidget* widget) {
        return widget && widget->isVisible() ? inWindow(*widget, widget->rect()) : QRect();
    };
    switch (m_step) {
    case atPalette: {
        const auto* entries = m_window.findChild<Palette*>();
        return of(entries ? entries->findChild<PaletteButton*>() : nullptr);
    }
    case atInspector:
        return of(m_window.findChild<QDockWidget*>(QStringLiteral("inspectorDock")));
    case atExport:
        return of(m_window.findChild<QPushButton*>(QStringLiteral("exportButton")));
    default:
        return targetOnMap();
    }
}

// Beside what it speaks of, on the first side with room.
void Tour::place()
{
    if (isHidden())
        return;
    setFixedSize(scaled(kWidth), layout()->heightForWidth(scaled(kWidth)));
    const QRect room = m_window.rect().adjusted(kGap, kGap, -kGap, -kGap);
    const QRect at = target();
    m_ring->setVisible(!at.isNull());
    QRect box(QPoint(), size());
    if (at.isNull()) {
        box.moveCenter(room.center());
        return setGeometry(box);
    }
    m_ring->setGeometry(at.adjusted(-kReach, -kReach, kReach, kReach));
    const auto top = std::clamp(at.top(), room.top(), std::max(room.top(), room.bottom() - box.height()));
    const auto left = std::clamp(at.left(), room.left(), std::max(room.left(), room.right() - box.width()));
    const QPoint beside(at.right() + kGap, top);
    const QPoint before(at.left() - kGap - box.width(), top);
    const QPoint below(left, at.bottom() + kGap);
    const QPoint above(left, at.top() - kGap - box.height());
    // On the map what lies beside, the rest of a curve or a lane, is spoken of too.
    const bool isOnMap = m_step == atCell || m_step == atFace;
    box.moveTo(below);
    for (const QPoint& one :
         isOnMap ? std::array{below, above, beside, before} : std::array{beside, before, below, above})
        if (room.contains(QRect(one, box.size()))) {
            box.moveTo(one);
            break;
        }
    setGeometry(box);
}

void Tour::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.6));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
}

void Tour::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showStep();
        place();
    }
    QFrame::changeEvent(event);
}

// Outside of dialogs a button does not take Enter.
void Tour::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QFrame::keyPressEvent(event);
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection);
    // Wherever in the window the focus is; a menu or a dialog has its own Escape.
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (isKey && widget && widget->window() == &m_window && !QApplication::activePopupWidget() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            end();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace trayecto::ui
