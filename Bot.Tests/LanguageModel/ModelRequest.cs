using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Bot.Tests.LanguageModel;

/// <summary>One call that the model was given.</summary>
internal sealed partial record ModelRequest(JsonNode Body, string Authorization)
{
    public bool IsStream => (bool?)Body["stream"] is true;

    /// <summary>Whether only a verdict in JSON is asked for.</summary>
    public bool IsVerdict => Body["response_format"]?["type"] is not null;

    public string System => Text(0);

    public string User => Text(1);

    public string Question => User[(User.LastIndexOf("Question: ", StringComparison.Ordinal) + 10)..];

    /// <summary>The passages' words, as the model is to understand them.</summary>
    public IReadOnlyList<string> Passages => [.. Passage().Matches(User).Select(static match => match.Groups["text"].Value.Replace('ˆ', ' '))];

    /// <summary>Sentences of the first passage, each with its citation.</summary>
    public string Faithful(int count) => string.Join(' ', PlainSentence().Matches(Passages[0]).Select(static match => match.Groups["words"].Value).Take(count).Select(static sentence => $"{sentence} [1]."));

    private string Text(int message) => Body["messages"]?[message]?["content"] switch
    {
        JsonArray parts => (string?)parts[0]?["text"] ?? "",
        { } words => (string?)words ?? "",
        null => "",
    };

    [GeneratedRegex(@"<<(?<mark>\w+) \d>>\n[^\n]*\n(?<text>.*?)\n<<\k<mark> end>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Passage();

    [GeneratedRegex(@"(?<=^|\n|[.] )(?<words>[A-Z][\p{L}\p{N} ,'’-]{30,200})\.(?=\s|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainSentence();
}
