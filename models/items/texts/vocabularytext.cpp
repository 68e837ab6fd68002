// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/vocabularytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace mra {

namespace {

/// A source text with the note that tells translators which vocabulary it belongs to.
struct Label
{
    const char *text;
    const char *vocabulary;
};

template <class E>
inline constexpr std::array<Label, 0> labelsOf{};

// The order is that of the enumerators. The texts are looked up when they are shown.
template <>
inline constexpr std::array labelsOf<AgreementKind>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Intergovernmental mutual recognition agreement",
                             "agreement kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Arrangement between regulators", "agreement kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Multilateral arrangement of accreditation bodies",
                             "agreement kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Certification scheme", "agreement kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Cooperation between bodies", "agreement kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Government authorisation", "agreement kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Chapter of a free trade agreement", "agreement kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Memorandum of understanding", "agreement kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Single market", "agreement kind")};
template <>
inline constexpr std::array labelsOf<Level>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Unilateral", "level"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Bilateral", "level"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Plurilateral", "level: a closed circle"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Multilateral", "level: open to others")};
template <>
inline constexpr std::array labelsOf<Layer>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Government", "layer"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Scheme", "layer"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Accreditation", "layer")};
template <>
inline constexpr std::array labelsOf<PartyRole>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Party", "role"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Signatory", "role"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Member", "role"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Recognising party",
                             "role: accepts the results of the other"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Recognised party", "role: its results are accepted"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Designating authority", "role")};
template <>
inline constexpr std::array labelsOf<Activity>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Testing", "activity"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Calibration", "activity"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Inspection", "activity"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Factory inspection", "activity"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Product certification", "activity"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Management system certification", "activity"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Certification of persons", "activity"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Accreditation", "activity")};
template <>
inline constexpr std::array labelsOf<PartyActivity> = [] {
    std::array<Label, labelsOf<Activity>.size() + 1> labels{Label QT_TRANSLATE_NOOP3(
        "Vocabulary", "Nothing, for information only", "what a party takes part in")};
    std::copy(labelsOf<Activity>.begin(), labelsOf<Activity>.end(), labels.begin() + 1);
    return labels;
}();
template <>
inline constexpr std::array labelsOf<EvidenceKind>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Test report", "evidence"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Calibration certificate", "evidence"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Inspection report", "evidence"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Certificate", "evidence"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Mark of conformity", "evidence")};
template <>
inline constexpr std::array labelsOf<BodyKind>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Regulator", "body kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Accreditation body", "body kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Certification body", "body kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Testing laboratory", "body kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Inspection body", "body kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Regional organisation", "body kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "International organisation", "body kind")};
template <>
inline constexpr std::array labelsOf<Status>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Not begun", "status"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Negotiating", "status"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Signed", "status"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Provisionally applied", "status"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "In force", "status"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Suspended", "status"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Expired", "status"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Terminated", "status"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Replaced", "status"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Unknown", "status")};
template <>
inline constexpr std::array labelsOf<Rung>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "None", "rung: no recognition recorded"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Unknown", "rung"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Announced", "rung"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Signed", "rung"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "In force", "rung"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Usable", "rung: results can be used today")};
template <>
inline constexpr std::array labelsOf<Flag>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Part of the scope only", "flag"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "One way only", "flag"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Check the programme",
                             "flag: its list of goods is not given"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "List of bodies not recorded", "flag"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Suspended", "flag"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Lapsed", "flag"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Not activated", "flag: no letters, no declaration"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Framework only",
                             "flag: nothing is recorded as recognised"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Date imprecise", "flag"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Sources contradict each other", "flag"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Disputed", "flag: the two sides say different things")};
template <>
inline constexpr std::array labelsOf<EventKind>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Signature", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Ratification", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Entry into force", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Provisional application", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Became operational", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Suspension", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Resumption", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Lapse", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Expiry", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Termination", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Replacement", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Renewal", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Notice of termination", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Start of the transition", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "End of the transition", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Change of scope", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Accession", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Withdrawal", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Listing", "event: a body enters the list"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Delisting", "event: a body leaves the list"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Amendment", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Change of authority", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Change of requirements", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Meeting", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Decision", "event"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Other event", "event")};
template <>
inline constexpr std::array labelsOf<LinkKind>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Amends", "link, followed by an agreement"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Supersedes", "link, followed by an agreement"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Continues", "link, followed by an agreement"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Implements", "link, followed by an agreement"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Annex of", "link, followed by an agreement"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Part of", "link, followed by an agreement"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Recognised by", "link, followed by an agreement"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Depends on", "link, followed by an agreement"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Based on", "link, followed by an agreement")};
template <>
inline constexpr std::array labelsOf<Confidence>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "High", "confidence"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Medium", "confidence"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Low", "confidence")};
template <>
inline constexpr std::array labelsOf<Renewal>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "No renewal", "renewal"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Tacit renewal", "renewal")};
template <>
inline constexpr std::array labelsOf<NoticeBasis>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Before expiry", "notice is due"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Before the termination takes effect", "notice is due")};
template <>
inline constexpr std::array labelsOf<Listing>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Complete", "list of bodies")};
template <>
inline constexpr std::array labelsOf<Activation>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Between two members that exchanged letters",
                             "where an agreement takes effect"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "For what each member declares",
                             "where an agreement takes effect")};
template <>
inline constexpr std::array labelsOf<SectorRole>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Goods of the programme, list not recorded",
                             "role of a sector"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Industrial goods, list not recorded",
                             "role of a sector"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "All goods, exemptions listed", "role of a sector"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Food", "role of a sector"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Not goods", "role of a sector")};
template <>
inline constexpr std::array labelsOf<GroupRole>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Initiative", "role of a group of countries")};
template <>
inline constexpr std::array labelsOf<Direction>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Outgoing", "direction: own results accepted abroad"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Incoming",
                             "direction: foreign results accepted at home"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Mutual", "direction: both ways")};
template <>
inline constexpr std::array labelsOf<ProjectAim>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Serve both markets", "project aim"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Meet the needs of industry", "project aim"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Benefit local people", "project aim"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Fill a gap in the system", "project aim")};
template <>
inline constexpr std::array labelsOf<SuccessionKind>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Renamed", "what became of a body"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Merged", "what became of a body"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Split", "what became of a body"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Replaced", "what became of a body")};
template <>
inline constexpr std::array labelsOf<RecordKind>{
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Country or economy", "record kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Group of countries", "record kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Sector", "record kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Classification code", "record kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Source", "record kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Body", "record kind: an organisation"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Agreement", "record kind"),
    Label QT_TRANSLATE_NOOP3("Vocabulary", "Project", "record kind")};

} // namespace

template <Vocabulary E>
QString labelOf(E value)
{
    static_assert(labelsOf<E>.size() == keysOf<E>.size());
    const Label &label = labelsOf<E>[static_cast<size_t>(value)];
    return QCoreApplication::translate("Vocabulary", label.text, label.vocabulary);
}

template <Vocabulary E>
QString labelOf(KeySet<E> values)
{
    QStringList labels;
    values.each([&labels](E value) { labels << labelOf(value); });
    return listed(labels);
}

QString listed(const QStringList &items)
{
    return QLocale().createSeparatedList(items);
}

QString listedBriefly(const QStringList &items)
{
    constexpr qsizetype shown = 10;
    if (items.size() <= shown)
        return listed(items);
    return QCoreApplication::translate("Vocabulary", "%1 (and %n more)", "a list cut short",
                                       int(items.size() - shown))
        .arg(listed(items.first(shown)));
}

template QString labelOf(AgreementKind);
template QString labelOf(Level);
template QString labelOf(Layer);
template QString labelOf(PartyRole);
template QString labelOf(Activity);
template QString labelOf(PartyActivity);
template QString labelOf(EvidenceKind);
template QString labelOf(BodyKind);
template QString labelOf(Status);
template QString labelOf(Rung);
template QString labelOf(Flag);
template QString labelOf(EventKind);
template QString labelOf(LinkKind);
template QString labelOf(Confidence);
template QString labelOf(Renewal);
template QString labelOf(NoticeBasis);
template QString labelOf(Listing);
template QString labelOf(Activation);
template QString labelOf(SectorRole);
template QString labelOf(GroupRole);
template QString labelOf(Direction);
template QString labelOf(ProjectAim);
template QString labelOf(SuccessionKind);
template QString labelOf(RecordKind);
template QString labelOf(FlagSet);
template QString labelOf(LayerSet);
template QString labelOf(EvidenceSet);
template QString labelOf(PartyActivitySet);
template QString labelOf(AimSet);

} // namespace mra
