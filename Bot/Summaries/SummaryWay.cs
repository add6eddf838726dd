using Bot.Outbox;
using Bot.Turns;

namespace Bot.Summaries;

/// <summary>One way by which a summary gets to a lead; a room registers its own.</summary>
/// <param name="Name">Its name in the ledger, and in a lead's choice.</param>
/// <param name="Place">Where it stands in the order: the lower, the earlier it is tried.</param>
/// <param name="Outbox">The delivery of the outbox that carries it, one of <see cref="Bot.Outbox.Way"/>.</param>
/// <param name="Write">The letter for a lead; null when this lead has no address there.</param>
internal sealed record SummaryWay(string Name, int Place, string Outbox, Func<Summary, Member, Letter?> Write)
{
    /// <summary>Whether it is set up here.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>Whether what is sent once reaches all leads.</summary>
    public bool IsShared { get; init; }
}
