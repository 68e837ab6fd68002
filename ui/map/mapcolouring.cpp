// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapcolouring.h"

namespace mra {

MapColour mapColour(Rung rung)
{
    switch (rung) {
    case Rung::Unknown:
        return {};
    case Rung::None:
        return {QColor(0xffffff), QColor(0x2b333b)};
    case Rung::Announced:
        return {QColor(0xa1dab4), QColor(0x2a5674)};
    case Rung::Signed:
        return {QColor(0x41b6c4), QColor(0x2f86a0)};
    case Rung::InForce:
        return {QColor(0x2c7fb8), QColor(0x67c4b4)};
    case Rung::Usable:
        return {QColor(0x253494), QColor(0xd6f3a5)};
    }
    Q_UNREACHABLE();
}

} // namespace mra
