using Bot.Turns;

namespace Bot.Screening;

/// <summary>Looks at typed words before anything of them is stored, logged or sent on.</summary>
internal static class Screen
{
    /// <summary>What must stop these words; null when nothing does. A crisis comes before patient data.</summary>
    public static Concern? Look(string words)
    {
        var text = PlainText.Of(words);
        return CrisisWords.AreIn(text) ? Concern.Crisis
            : NhsNumbers.AreIn(text) ? Concern.PatientData
            : null;
    }
}
