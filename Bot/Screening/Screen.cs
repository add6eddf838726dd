using Bot.Turns;

namespace Bot.Screening;

/// <summary>Looks at typed words before anything of them is stored, logged or sent on.</summary>
internal static class Screen
{
    private static readonly Listener PatientWords = new("patient");
    private static readonly Listener AdviceWords = new("advice");

    /// <summary>What must stop these words; null when nothing does. A crisis comes before patient data, and that before advice on a case.</summary>
    public static Concern? Look(string words)
    {
        var text = PlainText.Of(words);
        var lower = text.ToLowerInvariant();
        if (CrisisWords.In(lower) is { } danger)
            return danger;
        if (NhsNumbers.AreIn(NumberText.Of(lower)))
            return Concern.NhsNumber;

        var marks = Marks.In(text, lower);
        return PatientWords.In(lower, marks) ?? AdviceWords.In(lower, marks);
    }
}
