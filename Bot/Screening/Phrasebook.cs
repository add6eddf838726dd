namespace Bot.Screening;

/// <summary>
/// Reads the phrases of a <see cref="RuleBook"/>: words with a space between; <c>a|b</c> either word; <c>suicid*</c> every word that begins so; <c>~suicide</c> that word, if misspelt by one letter too; <c>#</c> a number of up to four digits, <c>##</c> a longer one;
/// <c>{list}</c> an entry of a named list, <c>{list|list}</c> of either; <c>{list}*</c> up to eight of them; <c>(…)</c> may be absent; <c>...</c> up to three words
/// of the same clause; <c>....</c> up to ten words of any clause; <c>,</c> the end of a clause; <c>@N</c> a part of the text that is marked so.
/// </summary>
internal sealed class Phrasebook(RuleBook rules)
{
    private static readonly Pattern SomeWords = new Pattern.Gap(3, crossesClauses: false);
    private static readonly Pattern ManyWords = new Pattern.Gap(10, crossesClauses: true);
    private readonly Vocabulary _vocabulary = new(rules.Phrases.SelectMany(Words));
    private readonly Dictionary<string, Pattern> _lists = new(StringComparer.Ordinal);

    /// <summary>The words of <paramref name="plainText"/>, as the phrases read them.</summary>
    public string Encode(ReadOnlySpan<char> plainText, params IReadOnlyList<Mark> marks) => _vocabulary.Encode(plainText, marks);

    /// <summary>These phrases, ready to be looked for.</summary>
    public Phrases AnyOf(IEnumerable<string> phrases) => new(phrases.Select(PatternOf));

    private static IEnumerable<string> Words(string phrase) => phrase.Split(' ').Select(part => part.Trim('(', ')'))
        .Where(part => part is not ("..." or "....") && part[0] is not '{')
        .SelectMany(part => part.Split('|'))
        .Where(word => word is not "," && word[0] is not Mark.Sign);

    private Pattern.Sequence PatternOf(string phrase) => new Pattern.Sequence([.. phrase.Split(' ').Select(PartOf)]);

    private Pattern PartOf(string part) => part switch
    {
        "..." => SomeWords,
        "...." => ManyWords,
        ['(', .. var inner, ')'] => new Pattern.UpTo(1, PartOf(inner)),
        [.. var list, '}', '*'] => new Pattern.UpTo(8, PartOf(list + '}')),
        ['{', .. var names, '}'] => ListOf(names),
        _ => new Pattern.Word(string.Concat(part.Split('|').Select(Codes))),
    };

    private Pattern ListOf(string names)
    {
        if (!_lists.TryGetValue(names, out var list))
            _lists[names] = list = new Pattern.Either([.. names.Split('|').SelectMany(name => rules.Lists[name]).Select(PatternOf)]);
        return list;
    }

    private string Codes(string word) => word switch
    {
        "," => $"{Vocabulary.ClauseEnd}",
        [Mark.Sign, var kind] => $"{kind}",
        _ => _vocabulary.CodesOf(word),
    };
}
