using Bot.Turns;

namespace Bot.Screening;

/// <summary>Hears words that sound like danger to somebody's life or safety, and whether to the one who writes or to another.</summary>
internal static class CrisisWords
{
    private static readonly RuleBook Rules = RuleBook.Read("crisis");
    private static readonly Phrasebook Phrasebook = new(Rules);
    private static readonly Phrases Harmless = Phrasebook.AnyOf(Rules.Harmless.Phrases);
    private static readonly Phrases Danger = Of(static rule => rule.Concern is not Concern.Safeguarding);
    private static readonly Phrases Safeguarding = Of(static rule => rule.Concern is Concern.Safeguarding);
    private static readonly Phrases Telling = Phrasebook.AnyOf(["{telling}"]);
    private static readonly Phrases Self = Phrasebook.AnyOf(["{self}"]);
    private static readonly Phrases Another = Phrasebook.AnyOf(["{another}"]);
    private static readonly Phrases Kin = Phrasebook.AnyOf(["{kin}", "{young}"]);

    /// <summary>Whose danger <paramref name="plainText"/> speaks of, other than in talk of training or policy; null when there is none.</summary>
    public static Concern? In(ReadOnlySpan<char> plainText)
    {
        var words = Phrasebook.Encode(plainText);
        if (!Danger.AreIn(words) && !Safeguarding.AreIn(words))
            return null;

        words = Harmless.Without(words, Vocabulary.ClauseEnd);
        return Danger.FirstIn(words) is { } danger ? Whose(words[..danger.End])
            : Safeguarding.AreIn(words) ? Concern.Safeguarding
            : null;
    }

    private static Phrases Of(Func<RuleBook.Rule, bool> kind) => Phrasebook.AnyOf(Rules.Rules.Where(kind).SelectMany(rule => rule.Phrases));

    // The last person spoken of before the danger is out is the one whom it is about: "she told me that he wants to die".
    private static Concern Whose(string words)
    {
        var told = Telling.Without(words, Vocabulary.OtherWord);
        var (self, another) = (Self.LastIn(told), Another.LastIn(told));
        if (self < 0 && another < 0)
            another = Kin.LastIn(told);
        return another > self ? Concern.DangerToAnother : Concern.DangerToSelf;
    }
}
