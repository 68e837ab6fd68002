// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/style/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace mra {

namespace {

/// Draws an SVG whose only colour is `currentColor`.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString file, const QColor &colour)
        : m_file(std::move(file))
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(m_file);
        [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(open, "icon", qPrintable(m_file));
        const QByteArray svg =
            file.readAll().replace("currentColor", colourIn(mode).name().toLatin1());
        const int side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QSvgRenderer(svg).render(painter, square);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("%1 %2 %3x%4")
                                .arg(m_file, colourIn(mode).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(), size), mode, state);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override
    {
        return new LineIconEngine(m_file, m_colour);
    }

private:
    [[nodiscard]] QColor colourIn(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_colour.isValid() ? m_colour : palette.color(QPalette::ButtonText);
    }

    QString m_file;
    QColor m_colour; ///< invalid for that of the palette
};

} // namespace

QIcon icon(const char *name)
{
    return icon(name, {});
}

QIcon icon(const char *name, const QColor &colour)
{
    return QIcon(
        new LineIconEngine(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)), colour));
}

const char *iconNameOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Territory:
    case RecordKind::Group:
        return "globe";
    case RecordKind::Sector:
    case RecordKind::ClassCode:
        return "list";
    case RecordKind::Source:
        return "file-text";
    case RecordKind::Body:
        return "building-2";
    case RecordKind::Agreement:
        return "handshake";
    case RecordKind::Project:
        return "sprout";
    }
    Q_UNREACHABLE();
}

} // namespace mra
