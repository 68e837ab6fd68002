// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/territory.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace mra {

class CountryChoice;
class Settings;

/// Language, home country, boundary view and display name on one page. They are asked at the first
/// start, with nothing preselected, and can be changed later in the same form. The language changes
/// at once, everything else when the dialog is accepted.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Occasion { FirstStart, Later };

    PreferencesDialog(Occasion occasion, Settings &settings, const QString &language,
                      const QList<Territory> &countries, QWidget *parent = nullptr);

    /// Sets the chosen home country. It belongs to the open base, so accept() stores it only at the
    /// first start.
    void setHome(const QString &code);
    [[nodiscard]] QString home() const;
    /// Puts the focus on the question for the home country.
    void askForHome();

    void accept() override;
    void reject() override;

Q_SIGNALS:
    void languageWanted(const QString &language);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fitHeight();
    void addViews(QLayout *layout);
    void updateTexts();
    void updateViewTexts();
    void check();
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString missing() const;

    Occasion m_occasion;
    QScrollArea *m_place; ///< scrolls the questions if the screen is low
    Settings &m_settings;
    QString m_languageBefore;
    QLabel *m_heading;
    QLabel *m_intro;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_homeLabel;
    CountryChoice *m_home;
    QLabel *m_viewLabel;
    QLabel *m_viewNote;
    QButtonGroup *m_views;
    QList<QLabel *> m_viewTexts; ///< below the button of each view
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_nameNote;
    QLabel *m_missing;
    QDialogButtonBox *m_buttons;
};

} // namespace mra
