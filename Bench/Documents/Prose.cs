namespace Bench.Documents;

/// <summary>Writes made-up prose, the same at each run: few words are common and many rare, as in any language.</summary>
internal sealed class Prose(int seed)
{
    private const int Vocabulary = 6_000;

    private static readonly string[] Syllables = ["ca", "re", "lin", "ker", "so", "cial", "pre", "scri", "ber", "well", "be", "ing", "com", "mu", "ni", "ty", "sup", "port", "team", "plan"];

    private readonly Random _random = new(seed);

    public string Title() => $"{Sentence(4)} {seed}";

    /// <summary>A paragraph of this many words.</summary>
    public string Paragraph(int words)
    {
        var sentences = new List<string>();
        for (var left = words; left > 0; left -= 14)
            sentences.Add(Sentence(Math.Min(14, left)) + ".");
        return string.Join(' ', sentences);
    }

    public string Sentence(int words)
    {
        var text = string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    // The chance of the nth word falls as 1/n.
    private string Word()
    {
        var number = (int)Math.Exp(_random.NextDouble() * Math.Log(Vocabulary));
        return string.Concat(Syllables[number % 20], Syllables[number / 20 % 20], number >= 400 ? Syllables[number / 400 % 20] : "");
    }
}
