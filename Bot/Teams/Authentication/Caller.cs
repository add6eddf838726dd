using System.Collections.Frozen;

namespace Bot.Teams.Authentication;

/// <summary>Who sent a request, as far as its header alone can tell.</summary>
internal abstract record Caller
{
    private Caller()
    {
    }

    /// <summary>A program on this machine, while developing without credentials.</summary>
    public sealed record Local : Caller;

    /// <summary>The Bot Connector, by a token that names the address it calls from and a key that speaks for some channels.</summary>
    public sealed record Connector(string ServiceUrl, FrozenSet<string> Endorsements) : Caller;
}
