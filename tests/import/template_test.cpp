// The maps a project can begin with: complete in both languages, one and the same in all but the words.
#include "import/template.h"

#include "edit/apply.h"
#include "model/mapindex.h"
#include "model/query.h"

#include <QSet>
#include <gtest/gtest.h>

using namespace trayecto;
using namespace trayecto::model;
using base::Language;

namespace {

Project made(const char* key, Language language)
{
    Project project;
    const auto edit = importing::fromTemplate(QLatin1String(key), language);
    EXPECT_TRUE(edit) << key << (edit ? "" : qPrintable(base::sentence(edit.error())));
    if (edit) {
        EXPECT_TRUE(edit::applyTo(project, *edit));
        EXPECT_EQ(edit->label.verb, edit::Verb::create);
    }
    return project;
}

// All that is no text: what a translation must not change.
QStringList shapeOf(const Project& project)
{
    QStringList shape;
    const MapIndex index(project, maps(project).front()->id);
    for (const MapIndex::PhaseSpan& span : index.phases())
        shape += QStringLiteral("phase %1 %2").arg(span.phase->color.toString()).arg(span.stepCount);
    for (const Lane* lane : index.lanes())
        shape += QStringLiteral("lane %1 %2").arg(nameOf(lane->kind), nameOf(lane->lineBelow));
    for (const Card* card : index.cards())
        shape += QStringLiteral("card %1 %2 %3").arg(nameOf(card->kind)).arg(card->severity).arg(card->momentOfTruth);
    for (const Card* card : index.touchpoints())
        if (const Feeling* feeling = index.feeling(card->id))
            shape += QStringLiteral("felt %1 %2").arg(feeling->felt.value_or(9)).arg(feeling->wanted.value_or(9));
    return shape;
}

TEST(Templates, AreListedWithTheirNamesInBothLanguages)
{
    const auto english = importing::templates(Language::en);
    const auto spanish = importing::templates(Language::es);
    ASSERT_EQ(english.size(), 3u);
    ASSERT_EQ(spanish.size(), 3u);
    EXPECT_EQ(english[0].key, u"blank");
    EXPECT_EQ(english[1].key, u"sample");
    EXPECT_EQ(english[2].key, u"seven-phases");
    EXPECT_EQ(english[2].name, u"Seven phases");
    EXPECT_EQ(spanish[2].name, u"Siete fases");
    for (size_t at = 0; at < 3; ++at) {
        EXPECT_FALSE(english[at].description.isEmpty());
        EXPECT_NE(english[at].description, spanish[at].description);
    }
}

TEST(Templates, MakeTheSameMapInBothLanguages)
{
    for (const char* key : {"blank", "sample", "seven-phases"}) {
        const Project english = made(key, Language::en);
        const Project spanish = made(key, Language::es);
        ASSERT_EQ(maps(english).size(), 1u) << key;
        EXPECT_EQ(shapeOf(english), shapeOf(spanish)) << key;
        EXPECT_EQ(info(english)->language, u"en");
        EXPECT_EQ(info(spanish)->language, u"es");
        for (const Lane* lane : lanes(spanish, maps(spanish).front()->id)) {
            EXPECT_FALSE(lane->title.isEmpty()) << key;
            EXPECT_FALSE(lane->hint.isEmpty()) << key;
        }
    }
}

// All that a person reads on the map.
QStringList textsOf(const Project& project)
{
    QStringList texts;
    const MapIndex index(project, maps(project).front()->id);
    texts += {index.map()->title, index.map()->scenario, index.map()->goal, index.map()->expectation};
    for (const MapIndex::PhaseSpan& span : index.phases())
        texts += span.phase->title;
    for (const Step* step : index.steps())
        texts += step->title;
    for (const Lane* lane : index.lanes())
        texts += {lane->title, lane->hint};
    for (const Card* card : index.cards())
        texts += {card->title, card->description};
    for (const Card* card : index.touchpoints())
        if (const Feeling* feeling = index.feeling(card->id))
            texts += feeling->emotion;
    return texts;
}

TEST(Templates, SayEverythingInTheirLanguage)
{
    for (const char* key : {"blank", "sample", "seven-phases"}) {
        const QStringList english = textsOf(made(key, Language::en));
        const QStringList spanish = textsOf(made(key, Language::es));
        ASSERT_EQ(english.size(), spanish.size()) << key;
        for (qsizetype at = 0; at < english.size(); ++at) {
            const bool isSign = english[at].size() < 2; // nothing, or a dash
            EXPECT_TRUE(isSign || english[at] != spanish[at]) << key << ": " << qPrintable(english[at]);
        }
    }
}

TEST(Templates, GiveEveryProjectItsOwnIds)
{
    const Project first = made("sample", Language::en);
    const Project second = made("sample", Language::en);
    QSet<base::Uuid> ids;
    forEachRowType([&]<class Row>(std::type_identity<Row>) {
        EXPECT_EQ(first.rows<Row>().size(), second.rows<Row>().size());
        for (const Row& row : first.rows<Row>())
            ids.insert(row.id);
        for (const Row& row : second.rows<Row>())
            EXPECT_FALSE(ids.contains(row.id));
    });
    EXPECT_EQ(shapeOf(first), shapeOf(second));
}

TEST(Templates, RefuseAnUnknownNameAndEveryPath)
{
    for (const char* key : {"", "sampel", "../templates/sample", "/etc/passwd"}) {
        const auto edit = importing::fromTemplate(QLatin1String(key), Language::en);
        ASSERT_FALSE(edit);
        EXPECT_EQ(edit.error().code, base::ErrorCode::notFound);
    }
}

TEST(Templates, SampleIsTheMapOfTheSheet)
{
    const Project project = made("sample", Language::en);
    const MapIndex index(project, maps(project).front()->id);
    EXPECT_EQ(index.map()->title, u"Buying home insurance");
    ASSERT_TRUE(index.persona());
    EXPECT_EQ(index.persona()->name, u"Marta Ruiz");
    EXPECT_EQ(index.persona()->age, 34);

    // The curve: the mean of a step's touchpoints.
    const std::vector<double> felt{0, 1, -0.5, -2, 1, -1, 1, 2};
    const std::vector<double> wanted{1, 1, 1, 1, 1.5, 1, 1.5, 2};
    ASSERT_EQ(index.steps().size(), felt.size());
    for (size_t step = 0; step < felt.size(); ++step) {
        double feltSum = 0, wantedSum = 0;
        int count = 0;
        for (const Card* card : index.touchpoints())
            if (index.stepAt(card->step) == int(step)) {
                feltSum += index.feeling(card->id)->felt.value();
                wantedSum += index.feeling(card->id)->wanted.value();
                ++count;
            }
        EXPECT_EQ(feltSum / count, felt[step]) << step;
        EXPECT_EQ(wantedSum / count, wanted[step]) << step;
    }
    // Every pain point and every opportunity says what it is about, and stands in the same column.
    for (const Card* card : index.cards())
        if (card->kind == CardKind::painPoint || card->kind == CardKind::opportunity) {
            const Card* about = project.find(card->about);
            ASSERT_TRUE(about) << qPrintable(card->title);
            EXPECT_EQ(about->step, card->step) << qPrintable(card->title);
        }
}

TEST(Templates, SevenPhasesAreThoseOfTheMethod)
{
    const auto titles = [](const Project& project) {
        QStringList found;
        for (const Phase* phase : phases(project, maps(project).front()->id))
            found += phase->title;
        return found.join(QStringLiteral(", "));
    };
    EXPECT_EQ(titles(made("seven-phases", Language::en)),
              u"Outside the market, Trigger, First study, Active evaluation, Decision, Experience, Loyalty");
    EXPECT_EQ(titles(made("seven-phases", Language::es)),
              u"Fuera del mercado, Desencadenante, Primer estudio, Evaluación activa, Decisión, Experiencia, "
              u"Fidelización");
}

} // namespace
