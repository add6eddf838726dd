using Bot.Turns;

namespace Bot.Screening;

/// <summary>Listens for what the rules of one book stop.</summary>
internal sealed class Listener
{
    private readonly Phrasebook _phrasebook;
    private readonly Phrases _harmless;
    private readonly Listening[] _rules;

    /// <summary>Reads the rules that are part of the program under this name.</summary>
    public Listener(string book)
    {
        var rules = RuleBook.Read(book);
        _phrasebook = new(rules);
        _harmless = _phrasebook.AnyOf(rules.Harmless.Phrases);
        _rules = [.. rules.Rules.Select(rule => new Listening(rule.Concern, _phrasebook.AnyOf(rule.Phrases), _phrasebook.AnyOf(rule.Unless)))];
    }

    /// <summary>What the first rule finds that finds anything in <paramref name="plainText"/>; null when none does.</summary>
    /// <param name="plainText">In lower case.</param>
    /// <param name="marks">In the order of the text; none begins within another.</param>
    public Concern? In(ReadOnlySpan<char> plainText, IReadOnlyList<Mark> marks)
    {
        var words = _harmless.Without(_phrasebook.Encode(plainText, marks), Vocabulary.ClauseEnd);
        return Array.Find(_rules, rule => rule.Finds.AreIn(words) && rule.Finds.AreIn(rule.Unless.Without(words, Vocabulary.ClauseEnd)))?.Concern;
    }

    private sealed record Listening(Concern Concern, Phrases Finds, Phrases Unless);
}
