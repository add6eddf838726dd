using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Turns;

namespace Bot.Screening;

/// <summary>A book of rules, such as <c>crisis.json</c>: which words are stopped, each rule with lines that show it.</summary>
/// <param name="Lists">Named lists of words and phrases that the rules share.</param>
/// <param name="Harmless">Phrases passed over wherever they stand.</param>
/// <param name="Rules">What is stopped; the first rule that finds something counts.</param>
internal sealed record RuleBook(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Lists,
    RuleBook.Rule Harmless,
    IReadOnlyList<RuleBook.Rule> Rules)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter<Concern>() },
    };

    /// <summary>Every phrase of every list and rule.</summary>
    public IEnumerable<string> Phrases =>
        [.. Lists.Values.SelectMany(entries => entries), .. Harmless.Phrases, .. Rules.SelectMany(rule => rule.Phrases.Concat(rule.Unless))];

    /// <summary>Reads a book that is part of the program: crisis, patient or advice.</summary>
    public static RuleBook Read(string name) => Read<RuleBook>(name);

    /// <summary>Reads a list that is part of the program.</summary>
    public static T Read<T>(string name)
    {
        using var file = typeof(RuleBook).Assembly.GetManifestResourceStream(typeof(RuleBook), $"{name}.json")
            ?? throw new InvalidOperationException($"{name}.json is missing from the program.");
        return JsonSerializer.Deserialize<T>(file, Format)
            ?? throw new InvalidOperationException($"{name}.json is empty.");
    }

    /// <summary>One kind of thing: phrases as <see cref="Phrasebook"/> reads them, and lines that hold one.</summary>
    internal sealed record Rule(string Name, IReadOnlyList<string> Phrases, IReadOnlyList<string> Examples)
    {
        /// <summary>What the rule finds, where a book tells several things apart.</summary>
        public Concern Concern { get; init; }

        /// <summary>Phrases that this rule alone passes over.</summary>
        public IReadOnlyList<string> Unless { get; init; } = [];
    }
}
