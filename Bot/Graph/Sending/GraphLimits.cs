using Bot.Outbox;

namespace Bot.Graph.Sending;

/// <summary>How much one service behind Graph takes (https://learn.microsoft.com/graph/throttling-limits).</summary>
/// <param name="Destination">The service, with its rates.</param>
/// <param name="AtOnce">The most calls under way.</param>
internal sealed record GraphLimits(Destination Destination, int AtOnce)
{
    private const int Many = 16;
    private const int MailsAtOnce = 4;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan TenMinutes = TimeSpan.FromMinutes(10);

    /// <summary>Five lines in feeds a second for one app in one organisation.</summary>
    public static GraphLimits Feed(Uri graph) => Of(graph, Way.Feed, new(5, Second), Many);

    /// <summary>10,000 calls in ten minutes for one mailbox, four of them at once.</summary>
    public static GraphLimits Mail(Uri graph) => Of(graph, Way.Mail, new(10_000, TenMinutes), MailsAtOnce);

    /// <summary>Four calls a second about one team, kept as if all files went to the same.</summary>
    public static GraphLimits File(Uri graph) => Of(graph, Way.File, new(4, Second), Many);

    /// <summary>No figure is published for plans: as few as Teams takes for one team.</summary>
    public static GraphLimits Task(Uri graph) => Of(graph, Way.Task, new(4, Second), Many);

    private static GraphLimits Of(Uri graph, string way, RateLimit limit, int atOnce) =>
        new(new Destination(graph.Authority, $"graph/{way}", [new Quota($"graph/{way}", [limit])]), atOnce);
}
