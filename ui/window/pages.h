// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/session/page.h"

#include <vector>

namespace mra {

class LogBook;

/// The pages of the window in the order of its navigation: overview, agreements, bodies, countries
/// and regions, projects, history. Children of `parent`; workspace and log must outlive them.
[[nodiscard]] std::vector<Page *> makePages(Workspace &workspace, LogBook &log, QWidget *parent);

/// Lets the pages that are not seen hear of another language soon, one in a turn of the event loop,
/// as long as the context lives.
void catchUpLater(const std::vector<Page *> &pages, QObject *context);

} // namespace mra
