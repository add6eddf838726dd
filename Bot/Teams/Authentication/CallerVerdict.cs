namespace Bot.Teams.Authentication;

/// <summary>What became of a request's header.</summary>
internal abstract record CallerVerdict
{
    private CallerVerdict()
    {
    }

    /// <summary>The body may be read, and must then be checked against this caller.</summary>
    public sealed record Accepted(Caller Caller) : CallerVerdict;

    /// <summary>The request ends here.</summary>
    public sealed record Refused(Refusal Refusal) : CallerVerdict;
}
