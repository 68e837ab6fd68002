// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/session/steptext.h"

#include "items/texts/recordtext.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

} // namespace

QString titleOfStep(const Step &step, const QString &language)
{
    if (step.isEmpty())
        return {};
    if (step.size > 1)
        return StepText::tr("change of %Ln record(s)", nullptr, int(step.size));
    const Edit &edit = step.first;
    const QString name = nameOf(edit.after ? *edit.after : *edit.before, language);
    if (!edit.before)
        return StepText::tr("new “%1”", "a step").arg(name);
    return edit.after ? StepText::tr("change of “%1”", "a step").arg(name)
                      : StepText::tr("deletion of “%1”", "a step").arg(name);
}

QString alreadyUndoneText()
{
    return StepText::tr("This step was already undone. Nothing was changed.");
}

QString redoneAlready()
{
    return StepText::tr("This step was already redone. Nothing was changed.");
}

QString sentenceOfStep(const Step &step, const QString &language)
{
    if (step.size > 1)
        return step.isUndo ? StepText::tr("%Ln record(s) were restored.", nullptr, int(step.size))
                           : StepText::tr("%Ln record(s) were changed.", nullptr, int(step.size));
    const Edit &edit = step.first;
    const QString name = nameOf(edit.after ? *edit.after : *edit.before, language);
    if (!edit.after)
        return StepText::tr("“%1” was deleted. Undo restores it.").arg(name);
    return step.isUndo ? StepText::tr("“%1” was restored.").arg(name)
                       : StepText::tr("“%1” was saved.").arg(name);
}

} // namespace mra
