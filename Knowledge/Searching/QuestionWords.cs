using System.Collections.Frozen;
using Knowledge.Indexing;

namespace Knowledge.Searching;

/// <summary>Words of a question that do not tell what it is about.</summary>
internal static class QuestionWords
{
    private static readonly FrozenSet<string> Empty = Words(
        // Asking
        "what which who whom whose how when where why whether whats wheres whos hows",
        // Helping verbs
        "am is are was were be been being do does did done doing have has had having im ive id",
        "can could will would shall should may might must cannot dont doesnt didnt cant wont isnt arent shouldnt",
        // Small words
        "a an the this that these those some any such there here not no nor so too very just also only",
        "of in on at by for with about to from into onto upon as if and or but than then because while via per",
        // Persons
        "i me my mine myself we us our ours you your yours he him his she her hers it its they them their theirs",
        "someone somebody anyone anybody one ones",
        // Manners of speaking
        "please thanks thank hi hello hey ok okay tell explain say mean means meant meaning stand stands",
        "pls plz thx ta tho along stuff bit bits loads honest honestly literally frankly supposed suppose wonder wondering",
        "get gets got give gives know want need needs like let");

    private static readonly FrozenSet<string> CommonStems = Words(
        "good better best bad well new old big small large great little long short high low same different other another",
        "actually really basically currently usually normally exactly generally probably",
        "more most less least lot many much far few enough right wrong able possible available important often frequently regularly soon quickly",
        "time day today now ago always never ever still already again first next last before after",
        "thing way kind type sort example question answer case part people person man woman",
        "make made take took taken use find found help try start begin stop put keep kept go went gone come came see saw seen",
        "tip tips idea proper properly decent likely tend tends goes else instead fine sure quick",
        "look think thought feel happen become seem leave left turn show bring move follow fix change complete include choose allow")
        .Select(EnglishStemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word in lower case only makes a question of the others, so that searches leave it out.</summary>
    public static bool IsEmpty(string word) => Empty.Contains(WithoutContraction(word));

    /// <summary>Whether a stem is so common in English that it helps to rank passages, but shows no shared subject.</summary>
    public static bool IsCommon(string stem) => CommonStems.Contains(stem);

    /// <summary>The words that an empty word stands for: "what is" for "what's" and "whats".</summary>
    public static string InFull(string word) => word switch
    {
        "whats" or "wheres" or "whos" or "hows" => $"{word[..^1]} is",
        "im" => "i am",
        _ when word.EndsWith("'s", StringComparison.Ordinal) => $"{word[..^2]} is",
        _ => word,
    };

    // "What's" asks as "what" does, and "don't" helps as "do" does.
    private static string WithoutContraction(string word) => word.IndexOf('\'', StringComparison.Ordinal) switch
    {
        < 0 => word,
        _ when word.EndsWith("n't", StringComparison.Ordinal) => "not",
        var apostrophe => word[..apostrophe],
    };

    private static FrozenSet<string> Words(params string[] lists) =>
        lists.SelectMany(static list => list.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
