// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QDialogButtonBox;
class QTextBrowser;

namespace mra {

/// The version, the sources of the data, what maps and facts do not say, and the components of the
/// program, each with its licence.
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
