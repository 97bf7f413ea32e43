#include "widgets/iconpixmap.h"

#include "paint/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace trayecto::ui {

namespace {

class SignEngine : public QIconEngine
{
  public:
    SignEngine(QString name, const QColor& color) : m_name(std::move(name)), m_color(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor color =
            m_color.isValid() ? m_color : QGuiApplication::palette().color(QPalette::Active, QPalette::PlaceholderText);
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.4F);
        if (mode == QIcon::Selected)
            color = QGuiApplication::palette().color(QPalette::HighlightedText);
        painter->setRenderHint(QPainter::Antialiasing);
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        paint::drawIcon(*painter, m_name, square, color);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new SignEngine(*this); }

  private:
    QString m_name;
    QColor m_color;
};

} // namespace

QIcon signIcon(const QString& name, const QColor& color)
{
    return QIcon(new SignEngine(name, color));
}

} // namespace trayecto::ui
