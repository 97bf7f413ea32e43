// A PDF as its readers see it: poppler and qpdf.
#include "export/exported.h"

#include "export/pdftext.h"
#include "support/sample.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QRegularExpression>

using namespace trayecto;
using namespace trayecto::tests;
using base::Language;

namespace {

QString textOf(const QString& pdf)
{
    return runTool(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")}).text();
}

QString info(const QString& pdf, const QString& key)
{
    const QString all = runTool(QStringLiteral("pdfinfo"), {pdf}).text();
    const QRegularExpression line(QStringLiteral("^%1: +(.*)$").arg(key), QRegularExpression::MultilineOption);
    return line.match(all).captured(1);
}

QStringList linesOf(const QString& tool, const QStringList& arguments)
{
    return runTool(tool, arguments).text().split(u'\n', Qt::SkipEmptyParts);
}

void expectHealthy(const QString& pdf)
{
    const ToolResult checked = runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf});
    EXPECT_TRUE(checked.ok()) << checked.output.constData() << checked.errors.constData();

    const QStringList fonts = linesOf(QStringLiteral("pdffonts"), {pdf}).mid(2);
    EXPECT_FALSE(fonts.isEmpty());
    for (const QString& font : fonts) // ... emb sub uni object ID
        EXPECT_EQ(font.simplified().split(u' ').at(font.simplified().split(u' ').size() - 5), QStringLiteral("yes"))
            << qPrintable(font);
}

int imagesIn(const QString& pdf)
{
    return int(linesOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}).size()) - 2;
}

exporting::ExportOptions onPaper(layout::Paper paper, bool portrait = false)
{
    exporting::ExportOptions options;
    options.format = {paper, portrait};
    return options;
}

} // namespace

TEST_F(ExportTest, PdfOfTheSampleIsVectorsAndText)
{
    for (const Language language : {Language::en, Language::es}) {
        const model::Project project = sampleProject(language);
        exporting::ExportOptions options;
        options.language = language;
        const QString pdf = exported(project, QStringLiteral("sample.pdf"), options);
        expectHealthy(pdf);
        EXPECT_EQ(imagesIn(pdf), 0);
        const QString text = squeezed(textOf(pdf));
        for (const QString& title : titlesOf(project))
            EXPECT_TRUE(text.contains(squeezed(title))) << qPrintable(title);
        EXPECT_EQ(info(pdf, QStringLiteral("Title")), project.rows<model::JourneyMap>().begin()->title);
        EXPECT_TRUE(info(pdf, QStringLiteral("Creator")).startsWith(QStringLiteral("Trayecto ")));
        EXPECT_EQ(info(pdf, QStringLiteral("Pages")), QStringLiteral("1"));
    }
}

TEST_F(ExportTest, PdfKeepsLettersThatFontsLikeToJoin)
{
    model::Project project = madeProject({.touchpoints = 2});
    model::Card card = *project.rows<model::Card>().begin();
    card.title = QStringLiteral("oficina eficaz");
    project.rows<model::Card>().put(card);
    const QString text = textOf(exported(project, QStringLiteral("a.pdf")));
    EXPECT_TRUE(text.contains(QStringLiteral("oficina eficaz"))) << qPrintable(text);
}

TEST_F(ExportTest, PdfSpeaksEveryTongue)
{
    for (const Tongue tongue : {Tongue::chinese, Tongue::arabic, Tongue::mixed}) {
        const auto project = madeProject({.touchpoints = 24, .tongue = tongue});
        const QString pdf = exported(project, QStringLiteral("a.pdf"));
        expectHealthy(pdf);
        // Poppler turns the two letters of a lam-alef around: they are left out of the comparison.
        const auto read = [](const QString& as) {
            return squeezed(as).remove(QRegularExpression(QStringLiteral("[\u0622\u0623\u0625\u0627\u0644]")));
        };
        const QString text = read(textOf(pdf));
        for (const QString& title : titlesOf(project)) {
            // Around digits and brackets a reader turns the direction; the words before are in order.
            const QString words = title.section(QRegularExpression(QStringLiteral("[0-9(«،]")), 0, 0);
            EXPECT_TRUE(text.contains(read(words))) << qPrintable(title);
        }
    }
}

TEST(PdfText, AGlyphMeansWhatPeopleWrite)
{
    using exporting::writtenForm;
    EXPECT_EQ(writtenForm(u'\t'), QStringLiteral(" "));
    EXPECT_EQ(writtenForm(u'\uFB01'), QStringLiteral("fi"));
    EXPECT_EQ(writtenForm(u'\uFEDF'), QStringLiteral("\u0644"));       // lam at the start of a word
    EXPECT_EQ(writtenForm(u'\uFEFB'), QStringLiteral("\u0644\u0627")); // lam with alef
    EXPECT_EQ(writtenForm(u'\u2EDA'), QStringLiteral("\u9875"));       // a page, as a radical
    EXPECT_EQ(writtenForm(u'\u2F00'), QStringLiteral("\u4E00"));
    EXPECT_EQ(writtenForm(u'\u2F3E'), QStringLiteral("\u6237")); // a door, as simplified Chinese draws it
    EXPECT_EQ(writtenForm(u'\u2026'), QStringLiteral("\u2026"));
    EXPECT_EQ(writtenForm(u'\u00B2'), QStringLiteral("\u00B2"));
    EXPECT_EQ(exporting::withWrittenForms("2 beginbfrange\n<0001> <0003> [<0041> <FEFB> <0009> ]\n"
                                          "<0004> <0005> <0061>\nendbfrange\nend"),
              "2 beginbfrange\n<0001> <0003> [<0041> <06440627> <0020> ]\n"
              "<0004> <0005> [<0061> <0062> ]\nendbfrange\nend");
}

TEST_F(ExportTest, PdfPagesHaveThePapersSize)
{
    struct Expected
    {
        layout::Paper paper;
        double shortPt;
        double longPt;
    };
    const auto project = madeProject({.touchpoints = 24});
    for (const Expected& e :
         {Expected{layout::Paper::a4, 595.28, 841.89}, Expected{layout::Paper::a3, 841.89, 1190.55},
          Expected{layout::Paper::a2, 1190.55, 1683.78}, Expected{layout::Paper::a1, 1683.78, 2383.94},
          Expected{layout::Paper::a0, 2383.94, 3370.39}, Expected{layout::Paper::letter, 612, 792},
          Expected{layout::Paper::wide, 540, 960}}) {
        for (const bool portrait : {false, true}) {
            const QString pdf = exported(project, QStringLiteral("a.pdf"), onPaper(e.paper, portrait));
            const QStringList size = info(pdf, QStringLiteral("Page size")).split(u' ');
            ASSERT_GE(size.size(), 3);
            EXPECT_NEAR(size[0].toDouble(), portrait ? e.shortPt : e.longPt, 1.0) << int(e.paper);
            EXPECT_NEAR(size[2].toDouble(), portrait ? e.longPt : e.shortPt, 1.0) << int(e.paper);
        }
    }
}

TEST_F(ExportTest, PdfOfALongMapGoesOnWithItsLanesNamed)
{
    const auto project = madeProject({.touchpoints = 120, .stepsPerPhase = 5}); // 60 steps
    const QString pdf = exported(project, QStringLiteral("a.pdf"), onPaper(layout::Paper::a4));
    expectHealthy(pdf);
    const int pages = info(pdf, QStringLiteral("Pages")).toInt();
    EXPECT_GE(pages, 4);
    const QStringList texts = textOf(pdf).split(u'\f', Qt::SkipEmptyParts);
    ASSERT_EQ(texts.size(), pages);
    for (const QString& page : texts)
        EXPECT_TRUE(page.contains(QStringLiteral("Touchpoints")) || page.contains(QStringLiteral("What to fix first")))
            << qPrintable(page.left(200));
    const QString text = squeezed(textOf(pdf));
    for (const QString& title : titlesOf(project))
        EXPECT_TRUE(text.contains(squeezed(title))) << qPrintable(title);
}

TEST_F(ExportTest, PdfHasLanguageAndBookmarks)
{
    const auto project = madeProject({.touchpoints = 60, .stepsPerPhase = 6, .tongue = Tongue::spanish}); // 5 phases
    exporting::ExportOptions options = onPaper(layout::Paper::a4);
    options.language = Language::es;
    const QString pdf = exported(project, QStringLiteral("a.pdf"), options);
    const QString plain = path(QStringLiteral("plain.pdf"));
    ASSERT_TRUE(runTool(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), pdf, plain}).ok());
    const QByteArray bytes = bytesAt(plain);
    EXPECT_TRUE(bytes.contains("/Lang (es)"));
    EXPECT_TRUE(bytes.contains("/DisplayDocTitle true"));
    EXPECT_EQ(bytes.count("/Dest "), 5);
    EXPECT_TRUE(bytes.contains("/Title (Detonante)"));
}

TEST_F(ExportTest, PdfPhotoIsLosslessAndTheOnlyImage)
{
    QImage photo(40, 40, QImage::Format_RGB32);
    for (int i = 0; i < 1600; ++i)
        photo.setPixel(i % 40, i / 40, qRgb(i % 256, (i * 7) % 256, (i * 13) % 256));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    photo.save(&buffer, "PNG");
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(png, QCryptographicHash::Sha256).toHex());

    model::Project project = madeProject({.touchpoints = 4});
    const auto image = base::Id<model::Image>::create();
    project.rows<model::Image>().put({image, hash, QStringLiteral("image/png"), 40, 40});
    project.blobs.insert(hash, png);
    model::Persona persona = *project.rows<model::Persona>().begin();
    persona.photo = image;
    project.rows<model::Persona>().put(persona);

    const QString pdf = exported(project, QStringLiteral("a.pdf"));
    expectHealthy(pdf);
    const QStringList images = linesOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}).mid(2);
    ASSERT_FALSE(images.isEmpty());
    for (const QString& line : images)
        EXPECT_FALSE(line.contains(QStringLiteral(" jpeg "))) << qPrintable(line);
}

TEST_F(ExportTest, PdfOfTenThousandTouchpoints)
{
    if (!isLongRun())
        GTEST_SKIP() << "tests/run --long";
    const auto project = madeProject({.touchpoints = 10'000});
    const QString pdf = exported(project, QStringLiteral("a.pdf"), onPaper(layout::Paper::a3));
    expectHealthy(pdf);
    const QString text = squeezed(textOf(pdf));
    for (const QString& title : titlesOf(project))
        ASSERT_TRUE(text.contains(squeezed(title))) << qPrintable(title);
}
