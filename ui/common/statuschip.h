// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/style.h"

#include <QWidget>

#include <variant>

namespace mra {

/// The size of a chip with that text.
[[nodiscard]] QSize chipSize(const QString &text, const QFont &font);
/// Paints a chip at the leading side of the rectangle, in the middle of its height: for delegates.
void paintChip(QPainter &painter, const QRect &rect, const Look &look, const QString &text,
               const QFont &font, Qt::LayoutDirection direction);

/// A status or a rung in colour, with an icon and its word.
class StatusChip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChip(QWidget *parent = nullptr);

    void setStatus(Status status);
    void setRung(Rung rung);
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();

    std::variant<Status, Rung> m_value = Status::Unknown;
};

} // namespace mra
