// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/models/recordtablemodel.h"

#include <QPointer>
#include <QTimer>
#include <QTreeWidget>

namespace mra {

/// The facets of a list with their counts: ticking answers narrows the list. Facets can be folded,
/// and stay so when the panel is filled again.
class FacetPanel : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FacetPanel(QWidget *parent = nullptr);

    /// Shows the facets of that model and follows its changes; null: shows none.
    void setRecords(RecordTableModel *model);
    /// Unticks everything.
    void clearChoices();
    [[nodiscard]] bool hasChoices() const;

    /// The ticked answers by facet, to be stored.
    [[nodiscard]] FacetChoice choices() const;
    void setChoices(const FacetChoice &choices);

    /// As wide as the answers need, up to a width that leaves enough room for the table.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filled();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Widest
    {
        int label = 0;
        int count = 0;
    };
    [[nodiscard]] const Widest &widest() const;
    [[nodiscard]] int widthFor(int labelWidth) const;
    void fill();
    void read(QTreeWidgetItem *item);

    QPointer<RecordTableModel> m_records;
    QTimer m_fillLater;     ///< fills once for changes that come together, since counting reads all
                            ///< records
    QSet<QString> m_folded; ///< facets, by key
    bool m_isFilling = false;
    mutable std::optional<Widest> m_widest; ///< measured when first needed
};

} // namespace mra
