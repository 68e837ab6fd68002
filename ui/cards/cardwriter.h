// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

#include <QTextCursor>
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

private:
    void insert(const QString &text, const QTextCharFormat &format);
    void flag(const QString &territory);
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
    bool m_isEmpty = true;
};

} // namespace mra
