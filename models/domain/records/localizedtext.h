// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMap>
#include <QString>

namespace mra {

/// A name or title by BCP 47 language tag: `en`, `zh` (general), `zh-CN` (mainland convention),
/// `ru`, `fr`, `es`, `ar`. These are data from records, not translations of the program.
class LocalizedText
{
public:
    LocalizedText() = default;
    explicit LocalizedText(QMap<QString, QString> byTag)
        : m_byTag(std::move(byTag))
    {
    }

    [[nodiscard]] QString text(const QString &tag) const { return m_byTag.value(tag); }
    /// An empty text removes the tag.
    void setText(const QString &tag, const QString &text);
    [[nodiscard]] bool isEmpty() const { return m_byTag.isEmpty(); }
    [[nodiscard]] const QMap<QString, QString> &byTag() const { return m_byTag; }

    /// The text for an interface language (`en`, `zh_CN`, `ru`, `fr`, `es`, `ar`). Chinese tries
    /// zh-CN, zh, en; any other language itself, then en. If these are missing: the other languages
    /// of the program in the order zh, ru, fr, es, ar, then the first tag.
    [[nodiscard]] QString forLanguage(const QString &language) const;

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;

private:
    QMap<QString, QString> m_byTag;
};

} // namespace mra
