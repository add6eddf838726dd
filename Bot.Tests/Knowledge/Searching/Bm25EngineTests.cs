using FsCheck;
using FsCheck.Fluent;
using Knowledge;
using Knowledge.Indexing;
using Knowledge.Searching;

namespace Bot.Tests.Knowledge.Searching;

public sealed class Bm25EngineTests
{
    private static readonly Passage Monthly = Sample.Passage("Supervision", "Meet monthly with supervision notes");
    private static readonly Passage Size = Sample.Passage("Caseload size", "Count people and supervision");
    private static readonly Passage Carers = Sample.Passage("Carers", "Ask carers first");

    [Fact]
    public void Scores_by_the_formula()
    {
        // The first heading is the whole question and adds all that a heading can, the second is another.
        // Of 3 passages 2 hold "supervis". Headings have 1, 2 and 1 words, on average 4/3; texts 5, 4 and 3, on average 4.
        var idf = Math.Log(1 + ((3 - 2 + .5) / (2 + .5)));
        var inMonthly = (4 * 1 / (1 - .5 + (.5 * 1 / (4 / 3d)))) + (1 / (1 - .75 + (.75 * 5 / 4)));
        var inSize = 1 / (1 - .75 + (.75 * 4 / 4));

        var hits = Search("supervision", Monthly, Size, Carers);

        Assert.Equal([Monthly, Size], hits.Select(hit => hit.Passage));
        Assert.Equal(2.5 * idf * inMonthly / (1.2 + inMonthly), hits[0].Score, precision: 5);
        Assert.Equal(idf * inSize / (1.2 + inSize), hits[1].Score, precision: 5);
    }

    [Fact]
    public void Weighs_a_word_in_the_headings_above_one_in_the_text()
    {
        var inText = Sample.Passage("Meeting", "Supervision helps you", "Why");
        var inHeading = Sample.Passage("Meeting", "This helps you", "Supervision");

        Assert.Equal([inHeading, inText], Search("supervision", inText, inHeading, Carers).Select(hit => hit.Passage));
    }

    [Fact]
    public void Puts_the_passage_first_whose_heading_asks_the_question()
    {
        var often = Sample.Passage("Supervision", "It depends.", "How often should I get supervision?");
        var types = Sample.Passage("Supervision", "Supervision and more supervision.", "What supervision is there?");

        Assert.Equal(often, Search("how often should I have supervision", types, often)[0].Passage);
    }

    [Fact]
    public void Covers_a_question_that_a_heading_asks_in_common_words() =>
        Assert.Equal(1, Search("Where do we go?", Sample.Passage("Routes", "Ask.", "Where do we go?"), Carers)[0].Coverage, precision: 9);

    [Fact]
    public void Finds_other_forms_of_a_word() => Assert.Equal(Monthly, Search("supervised", Monthly, Carers)[0].Passage);

    [Fact]
    public void Asks_for_no_word_of_the_question_to_be_there() =>
        Assert.Equal(Monthly, Assert.Single(Search("supervision in Antarctica", Monthly, Carers)).Passage);

    [Fact]
    public void Leaves_question_words_out_of_the_question() => Assert.Empty(Search("what should I do and who's with them?", Monthly, Size));

    [Fact]
    public void Keeps_question_words_in_the_passages()
    {
        var withoutThem = Search("supervision", Sample.Passage("Team", "supervision notes"), Carers)[0];
        var withThem = Search("supervision", Sample.Passage("Team", "what you do about the supervision notes"), Carers)[0];

        Assert.True(withThem.Score < withoutThem.Score, "A longer text has to score lower.");
    }

    [Fact]
    public void Lets_a_repeated_word_count_more_but_not_twice()
    {
        var once = Search("supervision", Monthly, Carers)[0].Score;
        var twice = Search("supervision and supervision", Monthly, Carers)[0].Score;

        Assert.Equal(9 * 2 / (8d + 2), twice / once, precision: 5);
    }

    [Theory]
    [InlineData("supervision notes", 1)]
    [InlineData("How often should I have supervision?", 1)]
    [InlineData("best pizza in naples", 0)]
    [InlineData("how do I get help", 0)]
    [InlineData("", 0)]
    public void Covers_a_question_by_the_words_that_tell_its_subject(string question, double coverage) =>
        Assert.Equal(coverage, Search(question, Monthly, Size, Carers).Select(hit => hit.Coverage).FirstOrDefault());

    [Fact]
    public void Counts_a_word_that_no_passage_holds_as_the_rarest()
    {
        var (unknown, known) = (Math.Log(1 + ((2 + .5) / .5)), Math.Log(1 + ((2 - 1 + .5) / 1.5)));

        Assert.Equal(known / (known + unknown), Search("supervision in Antarctica", Size, Carers)[0].Coverage, precision: 5);
    }

    [Fact]
    public async Task Takes_over_changes()
    {
        var engine = new Bm25Engine([Monthly, Size]);

        await engine.ApplyAsync(new PassageChanges(["Supervision"], [Carers]), TestContext.Current.CancellationToken);

        Assert.Equal([Carers, Size], engine.Editions.Passages);
    }

    [Fact]
    public async Task Refuses_a_limit_below_one() => await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
        () => new Bm25Engine([]).SearchAsync("supervision", Readership.Everybody, 0, TestContext.Current.CancellationToken));

    [Fact]
    public void Answers_any_text_with_ordered_hits() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
    {
        var hits = Search($"supervision {text}", Monthly, Size, Carers);

        return hits.Zip(hits.Skip(1)).All(pair => pair.First.Score >= pair.Second.Score)
            && hits.All(hit => hit is { Score: > 0, Coverage: >= 0 and <= 1 });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Finds_the_same_passages_as_scoring_each_alone()
    {
        var word = Gen.Elements("supervision", "carers", "caseload", "notes", "monthly", "people");
        var words = Gen.Select(Gen.NonEmptyListOf(word), list => string.Join(' ', list));
        var passage = Gen.Select(Gen.Zip(words, words), pair => Sample.Passage(pair.Item1, pair.Item2));
        // One passage of the first five covers every question whole, so that none needs feedback.
        var whole = Sample.Passage("Everything", "supervision carers caseload notes monthly people");
        var cases = Gen.Zip(words, Gen.Select(Gen.ArrayOf(passage, 4), some => some.Append(whole)));

        Prop.ForAll(cases.ToArbitrary(), tried =>
        {
            var (question, passages) = tried;
            var expected = BruteForce(question, [.. passages.OrderBy(each => each.DocumentId, StringComparer.Ordinal)]);
            var found = Search(question, [.. passages]);
            return found.Count == Math.Min(5, expected.Count)
                && found.Zip(expected).All(pair => Math.Abs(pair.First.Score - pair.Second) < 1e-4);
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>The scores above 0 of all passages, best first, each worked out from the words themselves.</summary>
    private static List<double> BruteForce(string question, IReadOnlyList<Passage> passages)
    {
        var texts = passages.Select(passage => (Headings: Stems(passage.Title), Text: Stems(passage.Text))).ToList();
        var formula = new Bm25F(texts.Average(text => text.Headings.Length), texts.Average(text => text.Text.Length));
        var index = IndexBuilder.Build(passages, TestContext.Current.CancellationToken);
        var reader = new PassageReader(index);
        var agreement = new HeadingAgreement(Question.Read(question, index), reader);
        return [.. texts.Zip(passages, (text, passage) => (1 + (1.5 * agreement.With(reader.Read(passage)))) * Stems(question).CountBy(stem => stem).Sum(term =>
            {
                var holders = texts.Count(other => other.Headings.Contains(term.Key) || other.Text.Contains(term.Key));
                var counts = new FieldCounts(text.Headings.Count(term.Key.Equals), text.Text.Count(term.Key.Equals));
                return 9 * term.Value / (8d + term.Value) * Bm25F.Idf(holders, texts.Count)
                    * formula.Saturation(counts, new FieldCounts(text.Headings.Length, text.Text.Length));
            }))
            .Where(score => score > 0)
            .OrderDescending()];
    }

    private static string[] Stems(string text) => [.. text.Split(' ').Select(EnglishStemmer.Stem)];

    private static IReadOnlyList<Hit> Search(string question, params IReadOnlyList<Passage> passages) =>
        new Bm25Engine(passages).SearchAsync(question, Readership.Everybody, 5, TestContext.Current.CancellationToken).Result;
}
