using System.Text.RegularExpressions;
using Bot.Screening;
using Bot.Tests.House;

namespace Bot.Tests.Screening;

public sealed partial class HandlingTests
{
    /// <summary>Articles that are about crisis, patient data and advice themselves.</summary>
    private static readonly string[] AboutSafety = ["crisis-help.md", "what-this-bot-will-not-do.md"];

    [Theory]
    [InlineData("crisis")]
    [InlineData("patient")]
    public void Stops_every_line_that_must_be_stopped(string kind)
    {
        var lines = DevelopmentLines.Of(kind).ToList();

        Assert.True(lines.Count >= 150);
        Assert.All(lines, line => Assert.True(kind.Equals(DevelopmentLines.HandlingOf(line), StringComparison.Ordinal), line));
    }

    [Theory]
    [InlineData("advice")]
    [InlineData("clean")]
    public void Handles_99_in_100_other_lines_rightly(string kind)
    {
        var lines = DevelopmentLines.Of(kind).ToList();
        var wrong = lines.Where(line => !kind.Equals(DevelopmentLines.HandlingOf(line), StringComparison.Ordinal)).ToList();

        Assert.True(lines.Count >= 150);
        Assert.True(wrong.Count * 100 <= lines.Count, string.Join('\n', wrong));
    }

    [Fact]
    public void Lets_the_articles_own_sentences_pass()
    {
        var sentences = Directory.GetFiles(Tree.Path("Knowledge/Articles"), "*.md")
            .Where(file => !AboutSafety.Contains(Path.GetFileName(file), StringComparer.Ordinal))
            .SelectMany(file => SentencesOf(File.ReadAllText(file)))
            .ToList();
        var stopped = sentences.Where(sentence => Screen.Look(sentence) is not null).ToList();

        Assert.True(sentences.Count > 1_000, $"{sentences.Count}");
        Assert.True(stopped.Count * 100 <= sentences.Count, string.Join('\n', stopped));
    }

    // Without the front matter and the lines that name the sources.
    private static IEnumerable<string> SentencesOf(string article) => article[article.IndexOf("---\n#", StringComparison.Ordinal)..]
        .Split('\n')
        .Where(line => !line.StartsWith("Sources:", StringComparison.Ordinal))
        .SelectMany(line => SentenceEnd().Split(line.TrimStart('#', '-', ' ')))
        .Where(sentence => sentence.Length > 0);

    [GeneratedRegex("(?<=[.?!]) ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();
}
