// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

namespace mra {

/// A search field with a magnifier and a clear button, both with accessible names.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();

    QAction *m_picture;
};

} // namespace mra
