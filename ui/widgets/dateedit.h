// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/partialdate.h"

#include <QLineEdit>

namespace mra {

/// Entry of a date known to the day, the month or the year: typed as typedDate() reads it, and
/// shown by shownDate() once another field has the focus. A text that is no date stays as it was
/// typed and is marked.
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    /// Null if the field is empty or holds no date.
    [[nodiscard]] PartialDate date() const { return m_date; }
    void setDate(const PartialDate &date);
    /// Whether the field is empty or holds a date.
    [[nodiscard]] bool hasAcceptableDate() const { return m_isGood; }
    /// The sentence about a text that is no date, or not clearly one.
    [[nodiscard]] static QString noDate(const QString &typed);

Q_SIGNALS:
    /// The user changed the text, to a date or not.
    void edited();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read(const QString &text);
    void sayFault();
    void showDate();
    void updateTexts();

    PartialDate m_date;
    bool m_isGood = true;
    QAction *m_mark; ///< visible if the text is no date
};

} // namespace mra
