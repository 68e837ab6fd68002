// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/session/workspace.h"

#include "items/derived/derived.h"

namespace mra {

Workspace::Workspace(Atlas &atlas, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_atlas(atlas)
    , m_settings(settings)
    , m_derived(std::make_shared<Derived>())
{
}

} // namespace mra
