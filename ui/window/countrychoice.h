// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/names/namepool.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace mra {

/// A choice of one country, shown with flags and found by any part of a name in any language or of
/// the code.
class CountryChoice : public QWidget
{
    Q_OBJECT

public:
    explicit CountryChoice(const QList<Territory> &countries, QWidget *parent = nullptr);

    [[nodiscard]] QString code() const; ///< empty if none is chosen
    void setCode(const QString &code);
    /// Shows and sorts the names in this language; the choice is kept.
    void showIn(const QString &language);
    /// The buddy for a label.
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();

    Snapshot m_countries;
    NamePool::Shared m_names;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace mra
