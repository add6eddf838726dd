using System.Text.RegularExpressions;

namespace Bot.Training.Finding;

/// <summary>Puts what people type in haste into the words that wishes are read by: "owt", "smth", "f2f", "cert". Pure.</summary>
internal static partial class EverydayWords
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly Dictionary<string, string> Plain = new(StringComparer.OrdinalIgnoreCase)
    {
        ["anything"] = @"owt|anythin|anyfing|anythng|any\s+thing",
        ["something"] = @"smth|sth|summat|summit|somethin|somthing|some\s+thing",
        ["nothing"] = "nowt|nothin",
        ["please"] = "pls|plz|plse",
        ["you"] = "u|ya",
        ["training"] = "trainin|traning|trainning|trainings",
        ["course"] = "cource|corse",
        ["courses"] = "cources|corses",
        ["certificate"] = "cert|cerificate|certficate",
        ["certificates"] = "certs",
        ["e-learning"] = @"e\s+learning|elearnin",
        ["face to face"] = "f2f|ftf",
        ["where's"] = "wheres",
        ["what's"] = "whats",
        ["isn't"] = "isnt",
        ["don't"] = "dont",
    };

    private static readonly (Regex Pattern, string Word)[] Patterns =
        [.. Plain.Select(static each => (new Regex($@"\b({each.Value})\b", Options, TimeSpan.FromSeconds(1)), each.Key))];

    public static string Read(string words) =>
        Links.Replace(Patterns.Aggregate(Greeting.Replace(words, ""), static (said, each) => each.Pattern.Replace(said, each.Word)), "");

    [GeneratedRegex(@"^\W*((hiya?|hello|hey|morning|afternoon|good\s+(morning|afternoon|evening)|sorry|quick\s+(one|question)|erm?|um+)\b[\s,:.!–-]*)+", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Greeting { get; }

    // "… training link": what is wanted is the training.
    [GeneratedRegex(@"(?<=\b(training|courses?|modules?))\s+links?\b(?!\s+workers?)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links { get; }
}
