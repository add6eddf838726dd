using Bot.Asking;
using Bot.Tests.House;

namespace Bot.Tests.Asking;

/// <summary>
/// Asks the starter articles what link workers, clinicians and managers ask. A row of questions.tsv holds a question, the articles
/// that may be cited first ("-" where the answer is that there is none), words of the answer, and "miss" where that is known to fail.
/// </summary>
public sealed class QuestionsTests(StarterKnowledge knowledge) : IClassFixture<StarterKnowledge>
{
    private static readonly IReadOnlyList<Row> Rows =
        [.. File.ReadLines(Tree.Path("Bot.Tests/Asking/questions.tsv")).Skip(1).Select(static line => Row.Of(line.Split('\t')))];

    public static TheoryData<string, string, string> Answered =>
        [.. Rows.Where(static row => row is { IsRefused: false, IsMiss: false }).Select(static row => (row.Question, row.Articles, row.Words))];

    public static TheoryData<string> Refused => [.. Rows.Where(static row => row.IsRefused).Select(static row => row.Question)];

    public static TheoryData<string> All => [.. Rows.Select(static row => row.Question)];

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task Answers_from_the_right_article(string question, string articles, string words)
    {
        var answer = await knowledge.AskAsync(question);

        Assert.True(CitesFirst(answer, articles), answer.ToString());
        Assert.Contains(words, string.Join(' ', answer.Extracts.SelectMany(extract => extract.Sentences)), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Has_no_answer_to_what_the_articles_do_not_speak_of(string question) =>
        Assert.IsType<Answer.NotFound>(await knowledge.AskAsync(question));

    [Fact]
    public async Task Cites_the_right_article_first_for_nearly_every_question()
    {
        var rows = Rows.Where(static row => !row.IsRefused).ToList();
        var right = 0;
        foreach (var row in rows)
        {
            right += CitesFirst(await knowledge.AskAsync(row.Question), row.Articles) ? 1 : 0;
        }

        Assert.True(right >= .95 * rows.Count, $"{right} of {rows.Count}");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Says_at_most_eighty_words_and_asks_nothing(string question)
    {
        var answer = await knowledge.AskAsync(question);

        Assert.InRange(answer.Extracts.Sum(extract => extract.Words), 0, AnswerComposer.MaxWords);
        Assert.DoesNotContain(answer.Extracts.SelectMany(extract => extract.Sentences), sentence => sentence.EndsWith('?'));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Leaves_no_lead_in_without_an_item_and_no_item_without_a_lead_in(string question)
    {
        foreach (var extract in (await knowledge.AskAsync(question)).Extracts)
        {
            var pairs = extract.Sentences.Prepend("").Zip(extract.Sentences.Append("")).ToList();

            Assert.All(pairs, pair => Assert.False(Wording.IsLeadIn(pair.First) && !Wording.IsItem(pair.Second), pair.First));
            Assert.All(pairs, pair => Assert.False(Wording.IsItem(pair.Second) && pair.First.Length == 0, pair.Second));
        }
    }

    private static bool CitesFirst(Answer answer, string articles) =>
        answer is Answer.Found && articles.Split(',').Contains(answer.Passages.First().DocumentId, StringComparer.Ordinal);

    private sealed record Row(string Question, string Articles, string Words, bool IsMiss)
    {
        public bool IsRefused => string.Equals(Articles, "-", StringComparison.Ordinal);

        public static Row Of(string[] cells) => new(cells[0], cells[1], cells[2], cells.Length > 3);
    }
}
