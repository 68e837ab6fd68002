// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/records/facetpanel.h"

#include "ui/style/plaintext.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace mra {

namespace {

enum { LabelColumn, CountColumn };
constexpr int keyRole = Qt::UserRole + 1;
// Width of an answer, in digits; longer answers are elided, with the full text in a tool tip.
constexpr int mostDigits = 22;
constexpr int leastDigits = 10;

/// The keys of the facet and, if the item is an answer, of the answer.
QStringList pathOf(const QTreeWidgetItem *item)
{
    QStringList path;
    for (; item; item = item->parent())
        path.prepend(item->data(0, keyRole).toString());
    return path;
}

} // namespace

FacetPanel::FacetPanel(QWidget *parent)
    : QTreeWidget(parent)
{
    m_fillLater.setSingleShot(true);
    m_fillLater.setInterval(0);
    connect(&m_fillLater, &QTimer::timeout, this, &FacetPanel::fill);
    setObjectName(QStringLiteral("facets"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(true);
    setIndentation(iconSide() * 3 / 4);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(LabelColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(CountColumn, QHeaderView::Fixed);
    header()->setMinimumSectionSize(0);
    connect(this, &QTreeWidget::itemChanged, this, &FacetPanel::read);
    connect(this, &QTreeWidget::itemExpanded, this,
            [this](QTreeWidgetItem *item) { m_folded.remove(item->data(0, keyRole).toString()); });
    connect(this, &QTreeWidget::itemCollapsed, this,
            [this](QTreeWidgetItem *item) { m_folded.insert(item->data(0, keyRole).toString()); });
    setAccessibleName(tr("Filter the list"));
}

/// The widest label and count, measured once per filling, since layouts ask for them often.
const FacetPanel::Widest &FacetPanel::widest() const
{
    if (m_widest)
        return *m_widest;
    m_widest = Widest();
    const auto widen = [this](int &width, const QString &text) {
        width = std::max(width, fontMetrics().horizontalAdvance(text));
    };
    for (int head = 0; head < topLevelItemCount(); ++head) {
        const QTreeWidgetItem &item = *topLevelItem(head);
        for (int i = 0; i < item.childCount(); ++i) {
            widen(m_widest->label, item.child(i)->text(LabelColumn));
            widen(m_widest->count, item.child(i)->text(CountColumn));
        }
    }
    return *m_widest;
}

/// The width of the panel for labels of that width.
int FacetPanel::widthFor(int labelWidth) const
{
    const int box = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
                    style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
    // Each cell has a margin on both sides.
    return 2 * indentation() + box + labelWidth + widest().count + 5 * space(Space::Near) +
           verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
}

QSize FacetPanel::sizeHint() const
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    return {widthFor(std::clamp(widest().label, leastDigits * digit, mostDigits * digit)),
            QTreeWidget::sizeHint().height()};
}

QSize FacetPanel::minimumSizeHint() const
{
    return {widthFor(leastDigits * fontMetrics().horizontalAdvance(QLatin1Char('0'))),
            QTreeWidget::minimumSizeHint().height()};
}

void FacetPanel::setRecords(RecordTableModel *model)
{
    if (m_records)
        m_records->disconnect(this);
    m_records = model;
    if (model)
        connect(model, &RecordTableModel::facetsChanged, &m_fillLater, qOverload<>(&QTimer::start));
    m_fillLater.stop();
    fill();
}

void FacetPanel::fill()
{
    m_isFilling = true;
    m_widest.reset();
    const int place = verticalScrollBar()->value();
    const QStringList current = pathOf(currentItem());
    clear();
    const QList<Facet> facets = m_records ? m_records->facets() : QList<Facet>();
    for (const Facet &facet : facets) {
        if (facet.values.isEmpty())
            continue;
        auto *head = new QTreeWidgetItem(this, {facet.label});
        head->setData(0, keyRole, facet.key);
        head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        head->setFirstColumnSpanned(true);
        head->setData(CountColumn, Qt::AccessibleTextRole, facet.label); // the rest of the line
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        head->setFont(0, bold);
        if (pathOf(head) == current)
            setCurrentItem(head);
        for (const FacetValue &value : facet.values) {
            auto *item = new QTreeWidgetItem(head, {value.label, QLocale().toString(value.count)});
            item->setData(0, keyRole, value.value);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(0, value.isChosen ? Qt::Checked : Qt::Unchecked);
            item->setTextAlignment(CountColumn, Qt::AlignTrailing | Qt::AlignVCenter);
            item->setToolTip(0, plainToolTip(value.label));
            if (pathOf(item) == current)
                setCurrentItem(item);
        }
        head->setExpanded(!m_folded.contains(facet.key));
    }
    // Uses the widths that were measured anyway; the view would measure all cells again.
    header()->resizeSection(CountColumn, widest().count + 2 * space(Space::Near));
    verticalScrollBar()->setValue(place);
    m_isFilling = false;
    Q_EMIT filled();
}

void FacetPanel::read(QTreeWidgetItem *item)
{
    if (m_isFilling || !m_records || !item->parent())
        return;
    const QTreeWidgetItem *head = item->parent();
    QStringList values;
    for (int i = 0; i < head->childCount(); ++i) {
        if (head->child(i)->checkState(0) == Qt::Checked)
            values << head->child(i)->data(0, keyRole).toString();
    }
    const QString facet = head->data(0, keyRole).toString();
    // The model responds with new facets, which must not replace the item whose signal is being
    // handled.
    QMetaObject::invokeMethod(
        this,
        [this, facet, values] {
            if (m_records)
                m_records->setFacet(facet, values);
        },
        Qt::QueuedConnection);
}

bool FacetPanel::hasChoices() const
{
    return m_records && !m_records->chosenFacets().isEmpty();
}

void FacetPanel::clearChoices()
{
    if (m_records)
        m_records->setFacets({});
}

FacetChoice FacetPanel::choices() const
{
    return m_records ? m_records->chosenFacets() : FacetChoice();
}

void FacetPanel::setChoices(const FacetChoice &choices)
{
    if (m_records && choices != m_records->chosenFacets())
        m_records->setFacets(choices);
}

void FacetPanel::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_widest.reset();
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Filter the list"));
}

} // namespace mra
