// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/boundaryview.h"

#include <QCoreApplication>

namespace mra {

QString codeOf(BoundaryView view)
{
    switch (view) {
    case BoundaryView::Ne:
        return QStringLiteral("ne");
    case BoundaryView::Iso:
        return QStringLiteral("iso");
    case BoundaryView::Cn:
        return QStringLiteral("cn");
    }
    Q_UNREACHABLE();
}

std::optional<BoundaryView> boundaryViewOf(const QString &code)
{
    for (const BoundaryView view : boundaryViews)
        if (codeOf(view) == code)
            return view;
    return {};
}

QString nameOf(BoundaryView view)
{
    switch (view) {
    case BoundaryView::Ne:
        return QCoreApplication::translate("Map", "de facto boundaries (Natural Earth)");
    case BoundaryView::Iso:
        return QCoreApplication::translate("Map", "one area per ISO code");
    case BoundaryView::Cn:
        return QCoreApplication::translate("Map", "China point of view; not a reviewed map");
    }
    Q_UNREACHABLE();
}

} // namespace mra
