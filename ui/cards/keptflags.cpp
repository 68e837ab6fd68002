// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/cards/keptflags.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

namespace mra {

namespace {

/// Marks the line breaks of keepFlags().
constexpr int breakProperty = QTextFormat::UserProperty + 1;

void removeBreaks(QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (qsizetype at = block.text().lastIndexOf(QChar(QChar::LineSeparator)); at >= 0;
             at = block.text().lastIndexOf(QChar(QChar::LineSeparator), at - 1)) {
            cursor.setPosition(block.position() + int(at));
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            if (cursor.charFormat().hasProperty(breakProperty))
                cursor.removeSelectedText();
            if (at == 0)
                break;
        }
    }
}

/// Where a flag ends a line, but not the block; -1 if nowhere.
int lonelyFlag(const QTextBlock &block)
{
    const QString text = block.text();
    for (int i = 0; i + 1 < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int last = line.textStart() + line.textLength() - 1;
        if (last > line.textStart() && text.at(last) == QChar(QChar::ObjectReplacementCharacter))
            return block.position() + last;
    }
    return -1;
}

} // namespace

void keepFlags(QTextDocument &document)
{
    removeBreaks(document);
    (void)document.documentLayout()->documentSize(); // lays out to the end
    QTextCharFormat format;
    format.setProperty(breakProperty, true);
    QTextCursor cursor(&document);
    constexpr int most = 1200; // characters: each break lays out its block again
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.length() > most)
            continue;
        for (int at = lonelyFlag(block); at >= 0; at = lonelyFlag(block)) {
            cursor.setPosition(at);
            cursor.insertText(QString(QChar(QChar::LineSeparator)), format);
            (void)document.documentLayout()->documentSize();
        }
    }
}

} // namespace mra
