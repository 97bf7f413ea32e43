#include "dialogs/pictureview.h"

#include "paint/cardpainter.h"

#include <QDialog>
#include <QPainter>
#include <QScreen>

namespace trayecto::ui {

namespace {

constexpr double kMostOfScreen = 0.85;
constexpr QSize kLeast(320, 240);

class PictureView : public QDialog
{
  public:
    PictureView(const QImage& image, const QString& title, QWidget* window) : QDialog(window), m_image(image)
    {
        setWindowTitle(title);
        setAccessibleName(title);
        const QSizeF room = QSizeF(screen()->availableSize()) * kMostOfScreen;
        QSizeF size = image.deviceIndependentSize();
        if (size.width() > room.width() || size.height() > room.height())
            size.scale(room, Qt::KeepAspectRatio);
        resize(size.toSize().expandedTo(kLeast));
    }

  protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QSizeF size = m_image.deviceIndependentSize();
        size.scale(this->size(), Qt::KeepAspectRatio);
        QRectF place(QPointF(), size);
        place.moveCenter(QRectF(rect()).center());
        painter.drawImage(place, m_image);
    }
    void mouseReleaseEvent(QMouseEvent*) override { accept(); }

  private:
    QImage m_image;
};

} // namespace

void showPicture(const QByteArray& bytes, const QString& title, QWidget* window)
{
    paint::ImageStore images;
    if (const QImage& image = images.image(bytes); !image.isNull())
        PictureView(image, title, window).exec();
}

} // namespace trayecto::ui
