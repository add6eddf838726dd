namespace Bot.CheckIns.Rounds;

/// <summary>What becomes of something that a lead wants: the closed family of answers.</summary>
internal abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>It is to be done: the check-in as it shall be.</summary>
    public sealed record Yes(CheckIn CheckIn) : Decision;

    /// <summary>It is not, and why, in a sentence for the lead.</summary>
    public sealed record No(string Why) : Decision;
}
