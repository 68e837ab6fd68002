// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>

namespace mra::cli {

/// The texts of the command line that belong to no layer below.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace mra::cli
