// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSplitter>

namespace mra {

/// A list or map, and a pane beside it that has the same share of the width in every window and
/// language: the one it was made with until a person drags the line between them.
class PaneSplitter : public QSplitter
{
public:
    /// The share of the pane, in percent.
    explicit PaneSplitter(int share, QWidget *parent = nullptr);

    /// The share that a person chose, to be kept; nothing: none.
    [[nodiscard]] QVariant state() const;
    void setState(const QVariant &state);
    /// At least this share for now, such as for a form.
    void setLeast(int share);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void place();
    int m_share;
    int m_chosen = 0; ///< 0: not chosen
    int m_least = 0;
};

} // namespace mra
