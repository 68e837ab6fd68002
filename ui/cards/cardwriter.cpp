// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/cards/cardwriter.h"

#include "items/texts/datetext.h"
#include "items/texts/fieldtext.h"
#include "items/texts/recordtext.h"
#include "items/texts/statustext.h"
#include "items/texts/vocabularytext.h"
#include "ui/style/flags.h"
#include "ui/style/style.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPalette>
#include <QTextDocument>

namespace mra {

namespace {

struct CardText
{
    Q_DECLARE_TR_FUNCTIONS(CardText)
};

const QString recordScheme = QStringLiteral("record");
const QString foldScheme = QStringLiteral("fold");

/// A line down the middle of what it fills.
QBrush middleLine(const QColor &colour)
{
    QLinearGradient gradient(0, 0, 1, 0);
    gradient.setCoordinateMode(QGradient::ObjectMode);
    gradient.setStops(
        {{0.449, Qt::transparent}, {0.45, colour}, {0.55, colour}, {0.551, Qt::transparent}});
    return gradient;
}

/// A name that is short enough for any line is not broken.
QString unbroken(QString name)
{
    constexpr qsizetype most = 24;
    return name.size() > most ? name : name.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() * share + b.redF() * (1 - share)),
                            float(a.greenF() * share + b.greenF() * (1 - share)),
                            float(a.blueF() * share + b.blueF() * (1 - share)));
}

} // namespace

QUrl linkTo(const RecordKey &key)
{
    QUrl url;
    url.setScheme(recordScheme);
    url.setPath(QString(keyOf(key.kind)) + QLatin1Char('/') + key.id);
    return url;
}

std::optional<RecordKey> recordOfLink(const QUrl &link)
{
    if (link.scheme() != recordScheme)
        return std::nullopt;
    const QString path = link.path();
    const auto kind = fromKey<RecordKind>(path.section(QLatin1Char('/'), 0, 0));
    if (!kind)
        return std::nullopt;
    return RecordKey{*kind, path.section(QLatin1Char('/'), 1)};
}

CardWriter::CardWriter(QTextDocument &document, const Snapshot &snapshot, QString language,
                       Qt::LayoutDirection direction, const QPalette &palette, qreal ratio)
    : m_document(document)
    , m_snapshot(snapshot)
    , m_language(std::move(language))
    , m_direction(direction)
    , m_textColour(palette.color(QPalette::Text))
    , m_mutedColour(mixed(m_textColour, palette.color(QPalette::Base), 0.68))
    , m_linkColour(palette.color(QPalette::Link))
    , m_isDark(palette.color(QPalette::Base).lightness() < 128)
    , m_ratio(ratio)
{
    document.clear();
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(space(Space::Normal));
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    m_cursor = QTextCursor(&document);
    m_cursor.beginEditBlock(); // so that layout is done once, at the end
}

CardWriter::~CardWriter()
{
    m_cursor.endEditBlock();
}

QTextCharFormat CardWriter::plain() const
{
    QTextCharFormat format;
    format.setForeground(m_textColour);
    return format;
}

void CardWriter::newBlock(qreal above, qreal indent)
{
    QTextBlockFormat format;
    format.setLayoutDirection(m_direction);
    format.setTopMargin(m_place == Place::Top ? 0 : above);
    // Qt counts overhang to the right twice, which would make the card wider than its view.
    if (m_direction == Qt::RightToLeft) {
        format.setRightMargin(indent);
    } else {
        format.setTextIndent(-indent);
        format.setLeftMargin(indent * 2);
    }
    format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    if (m_place == Place::Within)
        m_cursor.insertBlock(format);
    else
        m_cursor.setBlockFormat(format);
    m_cursor.setCharFormat(plain());
    m_place = Place::Within;
}

void CardWriter::title(const QString &text)
{
    newBlock(0, 0);
    QTextCharFormat format = plain();
    format.setFont(headingFont(1));
    m_cursor.insertText(text, format);
}

void CardWriter::heading(const QString &text, qsizetype count)
{
    newBlock(space(Space::Wide), 0);
    QTextCharFormat format = plain();
    format.setFont(headingFont(2));
    m_cursor.insertText(text, format);
    if (count >= 0)
        muted(QStringLiteral("  %1").arg(QLocale().toString(count)));
}

void CardWriter::heading(const QString &text, qsizetype count, const QUrl &list)
{
    if (count == 0)
        return heading(text, count);
    heading(text);
    muted(QStringLiteral("  "));
    link(list, QLocale().toString(count));
}

void CardWriter::subheading()
{
    newBlock(space(Space::Normal), 0);
}

void CardWriter::subheading(const QString &text, qsizetype count)
{
    subheading();
    strong(text);
    muted(QStringLiteral("  %1").arg(QLocale().toString(count)));
}

void CardWriter::line(int indent)
{
    newBlock(space(Space::Tight), indent * space(Space::Normal));
}

void CardWriter::insert(const QString &text, const QTextCharFormat &format)
{
    // In Arabic text, names in other scripts must not change the order of their neighbours.
    const QString words = text.trimmed();
    if (m_direction == Qt::LeftToRight || words.isEmpty()) {
        m_cursor.insertText(text, format);
        return;
    }
    const qsizetype begin = text.indexOf(words);
    m_cursor.insertText(text.left(begin) + QChar(0x2068) + words + QChar(0x2069) +
                            text.mid(begin + words.size()),
                        format);
}

void CardWriter::text(const QString &text)
{
    insert(text, plain());
}

void CardWriter::strong(const QString &text)
{
    QTextCharFormat format = plain();
    format.setFontWeight(QFont::DemiBold);
    insert(text, format);
}

void CardWriter::muted(const QString &text)
{
    QTextCharFormat format = plain();
    format.setForeground(m_mutedColour);
    insert(text, format);
}

void CardWriter::dot()
{
    muted(QStringLiteral("  ·  "));
}

void CardWriter::chip(const QString &text, const QColor &ink, const QColor &fill,
                      const QString &explanation)
{
    QTextCharFormat format = plain();
    format.setToolTip(explanation);
    format.setForeground(ink);
    format.setBackground(fill);
    // Non-breaking spaces keep the chip on one line.
    QString kept = text;
    kept.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
    m_cursor.insertText(QChar(QChar::Nbsp) + kept + QChar(QChar::Nbsp), format);
    m_cursor.insertText(QStringLiteral(" "), plain());
}

void CardWriter::chip(Status status)
{
    const Tone tone = lookOf(status, m_isDark).tone;
    chip(labelOf(status), tone.ink, tone.fill);
}

void CardWriter::chip(Rung rung)
{
    const Tone tone = lookOf(rung, m_isDark).tone;
    chip(labelOf(rung), tone.ink, tone.fill);
}

void CardWriter::caveats(FlagSet flags)
{
    const Tone tone = toneOf(Mood::Warning, m_isDark);
    flags.each([&](Flag flag) { chip(labelOf(flag), tone.ink, tone.fill, sentenceOf(flag)); });
}

void CardWriter::flag(const QString &territory)
{
    if (territory.isEmpty())
        return;
    const int height = QFontMetrics(m_document.defaultFont()).ascent();
    const QPixmap picture = flagOf(territory, height, m_ratio);
    if (picture.isNull())
        return;
    const QUrl name(QStringLiteral("flag:") + territory);
    m_document.addResource(QTextDocument::ImageResource, name, picture);
    QTextImageFormat format;
    format.setName(name.toString());
    format.setHeight(height);
    format.setWidth(height * 4.0 / 3.0);
    m_cursor.insertImage(format);
    // A word joiner: no line break between the flag and its name.
    m_cursor.insertText(QStringLiteral("\u2060\u00a0"), plain());
}

void CardWriter::link(const QUrl &target, const QString &text)
{
    QTextCharFormat format = plain();
    format.setAnchor(true);
    format.setAnchorHref(target.toString());
    format.setForeground(m_linkColour);
    insert(text, format);
}

void CardWriter::link(const RecordKey &key)
{
    if (key.id.isEmpty())
        return;
    if (key.kind == RecordKind::Territory)
        flag(key.id);
    const QString name = nameOf(m_snapshot, key, m_language);
    link(linkTo(key), key.kind == RecordKind::Territory ? unbroken(name) : name);
}

void CardWriter::ref(const Ref &ref)
{
    if (const auto kind = recordKindOf(ref.kind))
        return link({*kind, ref.id});
    text(nameOf(m_snapshot, ref, m_language));
}

void CardWriter::separate(qsizetype index)
{
    if (index > 0)
        text(CardText::tr(", ", "between the names of a list"));
}

void CardWriter::refs(const RefList &refs)
{
    for (qsizetype i = 0; i < refs.size(); ++i) {
        separate(i);
        ref(refs[i]);
    }
}

void CardWriter::address(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == QLatin1String("https") ||
                                         url.scheme() == QLatin1String("http"));
    if (isWeb)
        link(url, QStringLiteral("\u2066%1\u2069").arg(address)); // left to right in every language
    else
        text(address);
}

void CardWriter::source(const SourceList &sources)
{
    for (qsizetype i = 0; i < sources.items.size(); ++i) {
        separate(i);
        const QString &item = sources.items[i];
        if (SourceList::isAddress(item))
            address(item);
        else
            text(nameOf(m_snapshot, RecordKey{RecordKind::Source, item}, m_language));
    }
}

void CardWriter::arrow()
{
    muted(m_direction == Qt::RightToLeft ? QStringLiteral(" \u2190 ") : QStringLiteral(" \u2192 "));
}

bool CardWriter::fold(const QString &part, const QString &more, const QString &less)
{
    const bool isOpen = m_unfolded.contains(part);
    QUrl target;
    target.setScheme(foldScheme);
    target.setPath(part);
    link(target, isOpen ? less : more);
    return isOpen;
}

std::optional<QString> CardWriter::foldedPart(const QUrl &link)
{
    return link.scheme() == foldScheme ? std::optional(link.path()) : std::nullopt;
}

void CardWriter::remark(const QString &text)
{
    if (m_place == Place::Within && !m_cursor.atBlockStart())
        newBlock(0, 0);
    QTextCharFormat format = plain();
    format.setFont(smallFont());
    format.setForeground(m_mutedColour);
    insert(text, format);
}

void CardWriter::beginTable(int columns)
{
    QList<QTextLength> widths{QTextLength(QTextLength::VariableLength, 0)};
    widths.resize(columns, widths.first());
    m_isRuled = true;
    beginTable(widths);
}

void CardWriter::beginTimeline()
{
    m_isRuled = false;
    beginTable({QTextLength(QTextLength::FixedLength, space(Space::Wide)),
                QTextLength(QTextLength::VariableLength, 0)});
}

void CardWriter::beginTable(const QList<QTextLength> &widths)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(m_isRuled ? space(Space::Tight) : 0);
    format.setTopMargin(space(Space::Tight));
    format.setBottomMargin(space(Space::Wide)); // a block after a table has no margin of its own
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    // Qt lays out columns from the left in every language.
    QList<QTextLength> placed = widths;
    if (m_direction == Qt::RightToLeft)
        std::reverse(placed.begin(), placed.end());
    format.setColumnWidthConstraints(placed);
    m_table = m_cursor.insertTable(1, int(widths.size()), format);
    m_row = -1;
}

void CardWriter::row()
{
    if (++m_row > 0)
        m_table->appendRows(1);
    m_column = -1;
}

void CardWriter::enter(const QTextTableCell &cell)
{
    if (m_isRuled) {
        QTextTableCellFormat format;
        format.setBottomBorder(1);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(mixed(m_textColour, m_isDark ? Qt::black : Qt::white, 0.25));
        QTextTableCell(cell).setFormat(format);
    }
    m_cursor.setPosition(cell.firstPosition());
    m_place = Place::Top;
    newBlock(0, 0);
}

void CardWriter::cell()
{
    ++m_column;
    const int column =
        m_direction == Qt::RightToLeft ? m_table->columns() - 1 - m_column : m_column;
    enter(m_table->cellAt(m_row, column));
}

void CardWriter::wideCell()
{
    m_table->mergeCells(m_row, 0, 1, m_table->columns());
    m_column = m_table->columns() - 1;
    enter(m_table->cellAt(m_row, 0));
}

void CardWriter::moment(const QColor &colour)
{
    row();
    cell();
    const int column = m_direction == Qt::RightToLeft ? 1 : 0;
    QTextTableCellFormat format;
    format.setBackground(middleLine(mixed(m_mutedColour, m_isDark ? Qt::black : Qt::white, 0.5)));
    m_table->cellAt(m_row, column).setFormat(format);

    const int height = QFontMetrics(m_document.defaultFont()).ascent();
    const int width = space(Space::Wide);
    QPixmap picture(QSizeF(width * m_ratio, height * m_ratio).toSize());
    picture.fill(Qt::transparent);
    picture.setDevicePixelRatio(m_ratio);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(width / 2.0, height * 0.6), height * 0.36, height * 0.36);
    painter.end();
    const QUrl name(QStringLiteral("dot:") + colour.name());
    m_document.addResource(QTextDocument::ImageResource, name, picture);
    QTextImageFormat image;
    image.setName(name.toString());
    image.setWidth(width);
    image.setHeight(height);
    m_cursor.insertImage(image);
    cell();
}

QColor CardWriter::colourOf(Status status) const
{
    return lookOf(status, m_isDark).tone.ink;
}

void CardWriter::endTable()
{
    m_table = nullptr;
    m_cursor.movePosition(QTextCursor::End);
    m_place = Place::AfterTable;
}

void CardWriter::field(const QString &key, int indent)
{
    line(indent);
    muted(CardText::tr("%1: ", "label before a value").arg(fieldLabel(key)));
}

void CardWriter::field(const QString &key, const QString &text)
{
    if (text.isEmpty())
        return;
    field(key);
    this->text(text);
}

void CardWriter::period(const Validity &validity)
{
    if (validity.since.isNull() && validity.until.isNull())
        return;
    dot();
    if (validity.until.isNull())
        muted(CardText::tr("since %1", "date").arg(shownDate(validity.since)));
    else if (validity.since.isNull())
        muted(CardText::tr("until %1", "date").arg(shownDate(validity.until)));
    else
        muted(CardText::tr("%1 to %2", "dates")
                  .arg(shownDate(validity.since), shownDate(validity.until)));
}

} // namespace mra
