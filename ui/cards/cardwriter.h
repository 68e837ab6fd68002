// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

#include <QSet>
#include <QTextCursor>
#include <QTextTable>
#include <QUrl>

class QTextDocument;

namespace mra {

/// The address of a record within a card, and back.
[[nodiscard]] QUrl linkTo(const RecordKey &key);
[[nodiscard]] std::optional<RecordKey> recordOfLink(const QUrl &link);

/// Writes a card into a text document: title, sections, lines, links, chips. Texts of records are
/// inserted as plain text and never parsed.
class CardWriter
{
public:
    /// Clears the document. The snapshot gives the names and must outlive the writer.
    CardWriter(QTextDocument &document, const Snapshot &snapshot, QString language,
               Qt::LayoutDirection direction, const QPalette &palette, qreal ratio);
    /// Lays out the card.
    ~CardWriter();
    CardWriter(const CardWriter &) = delete;
    CardWriter &operator=(const CardWriter &) = delete;

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const QString &language() const { return m_language; }

    /// Sets the parts that are unfolded, by name.
    void unfold(const QSet<QString> &parts) { m_unfolded = parts; }
    /// Writes the link that folds or unfolds the part; returns whether the part is to be written.
    bool fold(const QString &part, const QString &more, const QString &less);
    /// The part that such a link folds or unfolds.
    [[nodiscard]] static std::optional<QString> foldedPart(const QUrl &link);

    void title(const QString &text);
    /// Begins a section; shows the number of its entries unless it is negative.
    void heading(const QString &text, qsizetype count = -1);
    /// The number links to the list that it counts, unless it is 0.
    void heading(const QString &text, qsizetype count, const QUrl &list);
    /// Begins a part of a section.
    void subheading();
    void subheading(const QString &text, qsizetype count);

    /// Begins a new line; the following calls write into it.
    void line(int indent = 0);
    void text(const QString &text);
    void strong(const QString &text);
    void muted(const QString &text);
    /// A separator between the facts of a line.
    void dot();
    void chip(Status status);
    void chip(Rung rung);
    /// The caveats of a status or rung, each with an explanation as its tool tip.
    void caveats(FlagSet flags);
    void link(const RecordKey &key);
    void link(const QUrl &target, const QString &text);
    /// A link to what the reference names, or the words for all and for nobody.
    void ref(const Ref &ref);
    void refs(const RefList &refs);
    template <class Tag>
    void records(RecordKind kind, const QList<Id<Tag>> &ids)
    {
        for (qsizetype i = 0; i < ids.size(); ++i) {
            separate(i);
            link({kind, ids[i].value});
        }
    }
    /// A web address as a link, anything else as text.
    void address(const QString &address);
    void source(const SourceList &sources);
    /// An arrow in reading direction.
    void arrow();

    /// A line that begins with a label; what follows is its value.
    void field(const QString &key, int indent = 0);
    /// The whole line; nothing if the text is empty.
    void field(const QString &key, const QString &text);
    /// "since – until", if any of it is known.
    void period(const Validity &validity);
    /// Small and muted, in a line of its own if it is not the first of its cell.
    void remark(const QString &text);
    /// The flag of a territory, kept to the name that follows.
    void flag(const QString &territory);

    /// Begins a table with a first column as wide as needed. Cells are written row by row, in
    /// reading direction.
    void beginTable(int columns);
    /// Begins a list of dated facts along a line.
    void beginTimeline();
    void row();
    void cell();
    /// One cell as wide as the table.
    void wideCell();
    /// A row of the timeline with a dot of this colour; the following calls write beside it.
    void moment(const QColor &colour);
    [[nodiscard]] QColor colourOf(Status status) const;
    [[nodiscard]] QColor mutedColour() const { return m_mutedColour; }
    void endTable();

private:
    /// Where the cursor stands: in a block that is still unused, or in one with text.
    enum class Place { Top, AfterTable, Within };

    void beginTable(const QList<QTextLength> &widths);
    void enter(const QTextTableCell &cell);
    void insert(const QString &text, const QTextCharFormat &format);
    void separate(qsizetype index);
    void chip(const QString &text, const QColor &ink, const QColor &fill,
              const QString &explanation = {});
    void newBlock(qreal above, qreal indent);
    [[nodiscard]] QTextCharFormat plain() const;

    QTextDocument &m_document;
    const Snapshot &m_snapshot;
    QString m_language;
    Qt::LayoutDirection m_direction;
    QColor m_textColour;
    QColor m_mutedColour;
    QColor m_linkColour;
    bool m_isDark; ///< whether the background is, whatever the theme of the window
    qreal m_ratio;
    QTextCursor m_cursor;
    Place m_place = Place::Top;
    QSet<QString> m_unfolded;
    QTextTable *m_table = nullptr; ///< being written; owned by the document
    int m_row = -1;
    int m_column = -1;
    bool m_isRuled = false; ///< with lines between its rows
};

} // namespace mra
