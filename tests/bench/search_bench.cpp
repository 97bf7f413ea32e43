// Search through 10,000 and 100,000 cards: from a key to the hits, in their order.
#include "bench/bench.h"
#include "bench/race.h"

#include "base/fold.h"
#include "canvas/mapcanvas.h"
#include "edit/mapedits.h"
#include "edit/rowedits.h"
#include "insight/searchindex.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <cstdio>

namespace trayecto::bench {

using namespace tests;

namespace {

constexpr int kRounds = 100;

// A word is typed letter by letter, again and again; the first letters are in nearly all cards.
QString typed(int& count, const QString& word)
{
    return word.left(1 + count++ % word.size());
}

// Without an index: every row is folded and looked through.
Runner plainly(const model::Project& project, const QString& word)
{
    return {QStringLiteral("each row folded anew"), [&project, word, count = 0]() mutable {
                const QStringList words = base::searchWords(typed(count, word));
                size_t found = 0;
                model::forEachRowType([&]<class Row>(std::type_identity<Row>) {
                    for (const Row& row : project.rows<Row>())
                        found += base::containsAll(base::foldForSearch(model::searchText(row)), words);
                });
                if (found == 0)
                    qFatal("nothing found");
            }};
}

void benchIndex(const Plan& plan, const QString& word, const std::vector<Goal>& goals)
{
    model::Project project = madeProject(plan);
    const QString cards = QString::number(cardCount(project));
    insight::SearchIndex index(project);
    const Runner ours{QStringLiteral("trayecto"), [&, count = 0]() mutable {
                          if (index.find(project, typed(count, word)).empty())
                              qFatal("nothing found");
                      }};
    race(QStringLiteral("A key of a search, %1 cards").arg(cards), {ours, plainly(project, word)}, kRounds, goals,
         kP95);
    // A card is changed between two keys: what stands where is looked up anew.
    const Runner changing{QStringLiteral("trayecto"), [&, count = 0]() mutable {
                              const model::Card& card = *project.rows<model::Card>().begin();
                              index.refresh(project, model::RowKind::card, card.id);
                              index.find(project, typed(count, word));
                          }};
    race(QStringLiteral("A key after a change, %1 cards").arg(cards), {changing}, kRounds, goals, kP95);
    race(QStringLiteral("The index made, %1 cards").arg(cards),
         {{QStringLiteral("trayecto"), [&] { insight::SearchIndex made(project); }}}, kRounds / 10);
}

// With the list, the lit hits and the painted frame.
void benchWindow()
{
    const QTemporaryDir folder;
    const model::Project project = madeProject({.touchpoints = 2'800});
    auto made = store::ProjectFile::create(folder.filePath(QStringLiteral("bench.trayecto")),
                                           edit::creationOf(project, edit::Verb::create));
    if (!made)
        qFatal("%s", qUtf8Printable(made.error().detail));
    ui::MainWindow window(std::make_unique<ui::OpenProject>(std::move(*made)));
    window.resize(1920, 1080);
    window.show();
    QApplication::processEvents();
    window.findChild<QAction*>(QStringLiteral("Search"))->trigger();
    auto* field = window.findChild<QWidget*>(QStringLiteral("searchPanel"))->findChild<QLineEdit*>();
    const QString word = QStringLiteral("reviews");
    for (const bool isFit : {false, true}) {
        if (isFit)
            window.canvas()->zoomToFit();
        const Runner ours{QStringLiteral("trayecto"), [&, count = 0]() mutable {
                              field->setText(typed(count, word));
                              QApplication::processEvents();
                          }};
        race(QStringLiteral("A key of a search to the painted frame, %1 cards, %2")
                 .arg(QString::number(cardCount(project)), isFit ? QStringLiteral("at fit") : QStringLiteral("near")),
             {ours}, kRounds, {under(30)}, kP95);
    }
}

} // namespace

void benchSearch()
{
    std::printf("\nSearch: the slowest but 5 %%\n");
    benchIndex({.touchpoints = 2'800}, QStringLiteral("reviews"), {under(30)});
    benchIndex({.touchpoints = 2'800, .tongue = Tongue::mixed}, QStringLiteral("a"), {under(30)});
    benchIndex({.touchpoints = 28'000}, QStringLiteral("reviews"), {});
    benchWindow();
}

} // namespace trayecto::bench
