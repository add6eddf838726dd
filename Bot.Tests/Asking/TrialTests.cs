using Bot.Asking;
using Bot.Tests.House;

namespace Bot.Tests.Asking;

/// <summary>
/// Puts a set of questions that was written from the articles alone, without a look at the code, to the starter articles.
/// A row of trial.tsv holds a kind, a question (or turns divided by "||"), the articles that may be cited first, and words of the answer.
/// </summary>
public sealed class TrialTests(StarterKnowledge knowledge) : IClassFixture<StarterKnowledge>
{
    private static readonly ILookup<string, string[]> Rows =
        File.ReadLines(Tree.Path("Bot.Tests/Asking/trial.tsv")).Skip(1).Select(static line => line.Split('\t')).ToLookup(static cells => cells[0], StringComparer.Ordinal);

    [Theory]
    [InlineData("answer", .95)]
    [InlineData("followup", .9)]
    public async Task Cites_the_right_article_first(string kind, double goal)
    {
        var wrong = new List<string>();
        foreach (var row in Rows[kind])
        {
            var answer = await TurnsOf(row[1]);
            if (answer is Answer.NotFound or Answer.NothingMore || !row[2].Split(',').Contains(answer.Passages.First().DocumentId, StringComparer.Ordinal))
                wrong.Add($"{row[1]} -> {answer.GetType().Name} {answer.Passages.FirstOrDefault()?.Id}, not {row[2]}");
        }

        AssertShare(goal, Rows[kind].Count(), wrong);
    }

    [Theory]
    [InlineData("answer", .8)]
    [InlineData("followup", .8)]
    public async Task Says_the_fact(string kind, double goal)
    {
        var wrong = new List<string>();
        foreach (var row in Rows[kind])
        {
            var answer = await TurnsOf(row[1]);
            var said = string.Join(' ', answer.Extracts.SelectMany(static extract => extract.Sentences));
            if (!said.Contains(row[3], StringComparison.OrdinalIgnoreCase))
                wrong.Add($"{row[1]} -> {said}, not {row[3]}");
        }

        AssertShare(goal, Rows[kind].Count(), wrong);
    }

    [Fact]
    public async Task Does_not_answer_what_the_articles_do_not_say()
    {
        var wrong = new List<string>();
        foreach (var row in Rows["none"])
        {
            var answer = await TurnsOf(row[1]);
            if (answer is not Answer.NotFound)
                wrong.Add($"{row[1]} -> {answer.Passages.First().Id}");
        }

        AssertShare(.8, Rows["none"].Count(), wrong);
    }

    private static void AssertShare(double goal, int count, List<string> wrong) =>
        Assert.True(wrong.Count <= (1 - goal) * count, $"{count - wrong.Count} of {count}:\n{string.Join('\n', wrong)}");

    private async Task<Answer> TurnsOf(string turns)
    {
        Remembered? before = null;
        foreach (var turn in turns.Split(" || "))
        {
            before = (await knowledge.AskAsync(Asked.Read(turn), before)).Remember("reference", before, default);
        }

        return before?.Answer ?? new Answer.NothingMore();
    }
}
