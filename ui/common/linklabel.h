// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/record.h"

#include <QLabel>

namespace mra {

/// A name that opens its record: plain text, with mouse and keyboard (Enter, Space). Wraps.
class LinkLabel : public QLabel
{
    Q_OBJECT

public:
    explicit LinkLabel(QWidget *parent = nullptr);
    LinkLabel(const QString &text, RecordKey key, QWidget *parent = nullptr);

    void setLink(const QString &text, const RecordKey &key);
    [[nodiscard]] const RecordKey &key() const { return m_key; }
    void activate() { Q_EMIT clicked(m_key); }

Q_SIGNALS:
    void clicked(const mra::RecordKey &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    RecordKey m_key;
};

} // namespace mra
