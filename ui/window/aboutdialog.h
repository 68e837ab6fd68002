// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QDialogButtonBox;
class QTextBrowser;

namespace mra {

/// Version, what the data come from, what the maps and facts do not say, and what the program is
/// built of, each with its licence.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void updateTexts();
    QTextBrowser *m_text;
    QDialogButtonBox *m_buttons;
};

} // namespace mra
