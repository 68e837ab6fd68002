// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>
#include <QObject>
#include <QTranslator>

namespace mra {

/// Switches the whole program to an interface language while it runs: its own texts and those of
/// Qt, the default locale for dates and numbers, the direction, and the order of fonts. Widgets are
/// told by LanguageChange.
class LanguageSwitcher : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitcher(QObject *parent = nullptr);

    void use(const QString &language);
    [[nodiscard]] const QString &language() const { return m_language; }

Q_SIGNALS:
    /// Emitted before the widgets are told.
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
