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
        return {QColor(0xffffff), QColor(0x39424b)};
    case Rung::Announced:
        return {QColor(0xa1dab4), QColor(0x3a559f)};
    case Rung::Signed:
        return {QColor(0x41b6c4), QColor(0x3493ab)};
    case Rung::InForce:
        return {QColor(0x2c7fb8), QColor(0x7ed3b2)};
    case Rung::Usable:
        return {QColor(0x253494), QColor(0xe4f7b0)};
    }
    Q_UNREACHABLE();
}

MapColour homeColour()
{
    return QColor(0xd98e2b);
}

MapColour outsideColour()
{
    return {QColor(0xe8e3d8), QColor(0x22292f)};
}

} // namespace mra
