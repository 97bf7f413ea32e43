// What is dragged over MapCanvas: entries of the palette, and things of other programs.
#include "canvas/droppreview.h"
#include "canvas/mapcanvas.h"
#include "canvas/outsidedrop.h"

#include <QDragEnterEvent>

namespace trayecto::ui {

using namespace model;

void MapCanvas::dragEnterEvent(QDragEnterEvent* event)
{
    event->ignore();
    if (m_map.isGone() || !m_map.open().isEditable())
        return;
    if (const auto* item = qobject_cast<const DropMime*>(event->mimeData())) {
        // Dragged over from the window of another project.
        const auto* channel = std::get_if<Id<Channel>>(&item->item());
        if (channel && !m_map.open().project().find(*channel))
            return;
        m_drop = std::make_unique<DropPreview>(*this, item->item());
    } else {
        const Content content = contentOf(*event->mimeData());
        if (content != Content::text && content != Content::pictures)
            return; // a project, perhaps, for the window
        m_outside = std::make_unique<OutsideDrop>(*this, content);
    }
    watchEdges();
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MapCanvas::dragMoveEvent(QDragMoveEvent* event)
{
    m_pointer = event->position();
    const bool works = m_drop ? m_drop->move(m_pointer) : m_outside && m_outside->move(m_pointer);
    event->setAccepted(works);
    if (works)
        event->setDropAction(Qt::CopyAction);
    viewport()->update();
}

void MapCanvas::dragLeaveEvent(QDragLeaveEvent*)
{
    m_edgeTimer.stop();
    m_outside.reset();
    if (const auto drop = std::move(m_drop))
        drop->cancel();
    viewport()->update();
}

void MapCanvas::dropEvent(QDropEvent* event)
{
    m_edgeTimer.stop();
    const auto drop = std::move(m_drop);
    if (const auto outside = std::move(m_outside); outside && outside->move(event->position())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        viewport()->update();
        Q_EMIT brought(*event->mimeData(), outside->target());
    }
    if (!drop)
        return;
    drop->move(event->position());
    const bool isNew = !std::holds_alternative<MomentOfTruth>(qobject_cast<const DropMime*>(event->mimeData())->item());
    const Id<Card> card = drop->finish();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    viewport()->update();
    if (card.isNull())
        return;
    setFocus();
    m_selection.select(card);
    if (isNew)
        editTitle(card);
}

} // namespace trayecto::ui
