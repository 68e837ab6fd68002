// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace mra {

class Page;

/// Prints what the page shows on a printer or to a PDF; a dialog asks which.
void printPage(Page &page, QWidget *window);
void previewPage(Page &page, QWidget *window);

} // namespace mra
