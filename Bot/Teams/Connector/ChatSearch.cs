using Bot.Outbox;

namespace Bot.Teams.Connector;

/// <summary>How the search for a person's own chat ended: the closed family of outcomes.</summary>
internal abstract record ChatSearch
{
    private ChatSearch()
    {
    }

    /// <summary>There is one; ChatId names it.</summary>
    public sealed record Found(string ChatId) : ChatSearch;

    /// <summary>There is none that is known, and none could be opened.</summary>
    public sealed record Trouble(DeliveryResult Result) : ChatSearch;
}
