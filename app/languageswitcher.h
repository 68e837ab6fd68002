// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>
#include <QObject>
#include <QTranslator>

namespace mra {

/// Puts the whole program into an interface language while it runs: its own texts and those of
/// Qt, the default locale with its dates and numbers, the direction, and the fonts in their order.
/// Widgets hear of it by LanguageChange.
class LanguageSwitcher : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitcher(QObject *parent = nullptr);

    void use(const QString &language);
    [[nodiscard]] const QString &language() const { return m_language; }

Q_SIGNALS:
    /// Before the widgets hear of it.
    void switched(const QString &language);

private:
    void installTextsOfQt(const QString &language);
    void useFonts(const QString &language);
    [[nodiscard]] QFont fontFor(const QString &language) const;
    [[nodiscard]] QList<QFont> allFonts() const;
    void readFonts(QList<QFont> fonts);

    QString m_language;
    QTranslator m_textsOfQt;
    QFont m_font; ///< of the system
};

} // namespace mra
