using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text.Json;
using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>Names of the field that mean the same, in stems: "MDT" and "multidisciplinary team"; each leads to all others of its group.</summary>
internal sealed class Thesaurus
{
    private readonly FrozenDictionary<string, Name[]> _byFirstStem;

    /// <param name="groups">Each a list of names for one thing; a name may stand in several groups.</param>
    public Thesaurus(IEnumerable<IEnumerable<string>> groups) => _byFirstStem = groups
        .SelectMany(static group => Names([.. group.Select(StemsOf).DistinctBy(static stems => string.Join(' ', stems), StringComparer.Ordinal)]))
        .GroupBy(static name => name.Stems[0], StringComparer.Ordinal)
        .ToFrozenDictionary(static names => names.Key, static names => names.OrderByDescending(static name => name.Stems.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The one of link workers and their teams, from thesaurus.json.</summary>
    public static Thesaurus OfTheField { get; } = Read();

    /// <summary>The longest name that begins at a place among the stems of a question; null when none does.</summary>
    public Name? At(List<string> stems, int place)
    {
        foreach (var name in _byFirstStem.GetValueOrDefault(stems[place], []))
        {
            if (CollectionsMarshal.AsSpan(stems)[place..].StartsWith(name.Stems))
                return name;
        }

        return null;
    }

    private static IEnumerable<Name> Names(List<string[]> group) =>
        group.Select(stems => new Name(stems, [.. group.Where(other => !ReferenceEquals(other, stems))]));

    private static string[] StemsOf(string name)
    {
        var stems = new List<string>();
        foreach (var written in new Words(name))
        {
            var word = Words.Normalise(written);
            if (!QuestionWords.IsEmpty(word))
                stems.Add(EnglishStemmer.Stem(word));
        }

        return [.. stems];
    }

    private static Thesaurus Read()
    {
        using var file = typeof(Thesaurus).Assembly.GetManifestResourceStream("Knowledge.Searching.thesaurus.json")
            ?? throw new InvalidOperationException("The thesaurus is no part of this build.");
        return new Thesaurus(JsonSerializer.Deserialize(file, KnowledgeJson.Default.StringArrayArray) ?? []);
    }

    /// <summary>A name and the others for the same thing.</summary>
    /// <param name="Stems">Of its words, in order.</param>
    /// <param name="Others">The stems of the others.</param>
    internal sealed record Name(string[] Stems, IReadOnlyList<string[]> Others);
}
