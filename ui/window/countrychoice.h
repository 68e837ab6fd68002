// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/names/namepool.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace mra {

/// One country of all, with its flag, found by any part of its name or code in any language.
class CountryChoice : public QWidget
{
    Q_OBJECT

public:
    explicit CountryChoice(const QList<Territory> &countries, QWidget *parent = nullptr);

    [[nodiscard]] QString code() const; ///< empty: none is chosen
    void setCode(const QString &code);
    /// Names and their order in this language; the choice stays.
    void showIn(const QString &language);
    /// Where a label's mnemonic goes.
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
