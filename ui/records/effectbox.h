// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/effect/effectofedits.h"
#include "items/derived/background.h"
#include "items/tables/filter.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace mra {

class Workspace;

/// Below a form: what saving its input would change, for the filter of the window, and which facts
/// in it are overruled by a report that is not older. Hidden while nothing changes. Computed in the
/// thread pool.
class EffectBox : public QFrame
{
    Q_OBJECT

public:
    EffectBox(Workspace &workspace, QWidget *parent);

    /// Shows the effect of these edits once it is known; nothing without edits. `mayUse`: the input
    /// may be changed, so that an overruled fact can be used.
    void consider(const Edits &edits, bool mayUse);
    /// Forgets all edits, and which overruled facts were kept.
    void clear();

Q_SIGNALS:
    /// The overruled fact is to give the status, so its report is to be emptied.
    void factWanted(const mra::EffectOfEdits::Overruled &overruled);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Outcome
    {
        int number = 0;
        Snapshot snapshot; ///< before the edits
        Filter filter;
        EffectOfEdits effect;
    };

    void take(const Outcome &outcome);
    void showEffect();
    [[nodiscard]] QWidget *rowOf(const EffectOfEdits::Overruled &overruled);

    Workspace &m_workspace;
    QLabel *m_title;
    QLabel *m_about;
    QLabel *m_changes;
    QVBoxLayout *m_rows;
    Background<Outcome> m_work;
    Outcome m_shown;
    QList<EffectOfEdits::Overruled> m_kept; ///< that the user left as they are
    bool m_mayUse = false;
    int m_number = 0; ///< of the newest edits
};

} // namespace mra
