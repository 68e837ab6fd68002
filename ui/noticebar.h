// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/style.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace mra {

/// A line of text in a colour across the window, with an icon and buttons: what happened, or where
/// one is. It never takes the focus by itself.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Says it in the interface language, as often as that changes.
    using Say = std::function<QString()>;
    void setNotice(Mood mood, const char *icon, const Say &say);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Mood mood() const { return m_mood; }
    void addAction(QAction *action); ///< as a button at the trailing side

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();
    void updateColours();

    Mood m_mood = Mood::Plain;
    const char *m_icon = "info";
    Say m_say;
    QHBoxLayout *m_layout;
    QLabel *m_picture;
    QLabel *m_text;
};

} // namespace mra
