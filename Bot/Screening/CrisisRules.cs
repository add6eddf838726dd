using System.Text.Json;

namespace Bot.Screening;

/// <summary>The rules of <c>crisis.json</c>: which words sound like danger, each with lines that show it.</summary>
/// <param name="Lists">Named lists of words and phrases that the rules share.</param>
/// <param name="Harmless">Phrases of training and policy, passed over wherever they stand.</param>
/// <param name="Danger">What sounds like danger to somebody.</param>
internal sealed record CrisisRules(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Lists,
    CrisisRules.Rule Harmless,
    IReadOnlyList<CrisisRules.Rule> Danger)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Every phrase of every list and rule.</summary>
    public IEnumerable<string> Phrases =>
        [.. Lists.Values.SelectMany(entries => entries), .. Harmless.Phrases, .. Danger.SelectMany(rule => rule.Phrases)];

    /// <summary>Reads the rules that are part of the program.</summary>
    public static CrisisRules Read()
    {
        using var file = typeof(CrisisRules).Assembly.GetManifestResourceStream(typeof(CrisisRules), "crisis.json")
            ?? throw new InvalidOperationException("crisis.json is missing from the program.");
        return JsonSerializer.Deserialize<CrisisRules>(file, Format)
            ?? throw new InvalidOperationException("crisis.json is empty.");
    }

    /// <summary>One kind of danger (or of harmless talk): phrases as <see cref="Phrasebook"/> reads them, and lines that hold one.</summary>
    internal sealed record Rule(string Name, IReadOnlyList<string> Phrases, IReadOnlyList<string> Examples);
}
