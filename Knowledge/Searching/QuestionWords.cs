using System.Collections.Frozen;

namespace Knowledge.Searching;

/// <summary>Words that make a question a question but say nothing of what it is about; they are left out of questions only.</summary>
internal static class QuestionWords
{
    private static readonly FrozenSet<string> Words = Set(
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
        "get gets got give gives know want need needs like let many much");

    private static readonly FrozenSet<string> MeasuresAfterHow = Set("often long far soon big old quickly");

    /// <summary>Whether a word of a question can be left out.</summary>
    /// <param name="word">The word in lower case.</param>
    /// <param name="before">The word before it; empty at the beginning.</param>
    public static bool Contain(string word, string before) =>
        Words.Contains(WithoutContraction(word))
        || (MeasuresAfterHow.Contains(word) && string.Equals(before, "how", StringComparison.Ordinal));

    // "What's" asks as "what" does, and "don't" helps as "do" does.
    private static string WithoutContraction(string word) => word.IndexOf('\'', StringComparison.Ordinal) switch
    {
        < 0 => word,
        _ when word.EndsWith("n't", StringComparison.Ordinal) => "not",
        var apostrophe => word[..apostrophe],
    };

    private static FrozenSet<string> Set(params string[] lists) =>
        lists.SelectMany(static list => list.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
}
