// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSplitter>

namespace mra {

/// A list or map, and a pane beside it that has the same share of the width in every window and
/// language: the one given at first, until the user drags the handle.
class PaneSplitter : public QSplitter
{
public:
    /// `share` is that of the pane, in percent.
    explicit PaneSplitter(int share, QWidget *parent = nullptr);

    /// The share that the user chose, to be stored; invalid if none was chosen.
    [[nodiscard]] QVariant state() const;
    void setState(const QVariant &state);
    /// Gives the pane at least this share in percent for now, such as for a form.
    void setMinimumShare(int share);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void place();
    int m_share;
    int m_chosen = 0; ///< 0 if not chosen
    int m_least = 0;
};

} // namespace mra
