using System.Text.Json;
using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>
/// Names that lead a question away from the field, "Scotland", "physio", "annual leave", whatever other words it shares with a passage:
/// only a passage that says them itself can answer.
/// </summary>
internal static class Elsewhere
{
    private static readonly ElsewhereNames Names = Read();

    private static readonly string[][] Always = Stems(Names.Always);

    private static readonly string[][] Roles = Stems(Names.Roles);

    private static readonly string[][] Beside = Stems(Names.Beside);

    /// <summary>The names among the stems of a question, each as its stems; empty when nothing leads away.</summary>
    public static IReadOnlyList<string[]> In(IReadOnlySet<string> stems)
    {
        List<string[]>? found = null;
        foreach (var name in Always)
            Add(name);
        if (!Array.Exists(Beside, Holds))
        {
            foreach (var name in Roles)
                Add(name);
        }

        return found ?? [];

        void Add(string[] name)
        {
            if (Holds(name))
                (found ??= []).Add(name);
        }

        bool Holds(string[] name) => Array.TrueForAll(name, stems.Contains);
    }

    private static string[][] Stems(string[] names) => [.. names.Select(static name => name.Split(' ')
        .Select(static word => Words.Normalise(word))
        .Where(static word => !QuestionWords.IsEmpty(word))
        .Select(static word => EnglishStemmer.Stem(word))
        .ToArray())];

    private static ElsewhereNames Read()
    {
        using var file = typeof(Elsewhere).Assembly.GetManifestResourceStream("Knowledge.Searching.elsewhere.json")
            ?? throw new InvalidOperationException("The names that lead elsewhere are no part of this build.");
        return JsonSerializer.Deserialize(file, KnowledgeJson.Default.ElsewhereNames) ?? new ElsewhereNames([], [], []);
    }
}
