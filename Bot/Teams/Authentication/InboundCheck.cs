using Microsoft.Extensions.Options;

namespace Bot.Teams.Authentication;

/// <summary>Asks of every message who sent it, first by its header and then by its body, and keeps one line on each that is turned away.</summary>
internal sealed class InboundCheck(
    ConnectorTokens tokens, OriginRules origins, IOptions<TeamsOptions> options, IHostEnvironment environment, ILogger<InboundCheck> log)
{
    private static readonly CallerVerdict Local = new CallerVerdict.Accepted(new Caller.Local());
    private static readonly CallerVerdict NotLocal = new CallerVerdict.Refused(Refusal.NotLocal);

    private readonly bool anonymous = AnonymousMode.IsOn(options.Value, environment);

    /// <summary>The first step, before the body is read.</summary>
    public async ValueTask<CallerVerdict> CheckCallerAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var verdict = anonymous
            ? AnonymousMode.Admits(context) ? Local : NotLocal
            : await tokens.CheckAsync(context.Request.Headers.Authorization, cancellationToken);
        if (verdict is CallerVerdict.Refused(var refusal))
            log.TurnedAway(refusal.Reason, refusal.Status);
        return verdict;
    }

    /// <summary>The second step, once the body's fields are known; null when the activity may be worked on.</summary>
    public Refusal? CheckOrigin(Caller caller, ActivityOrigin origin)
    {
        var refusal = origins.Check(caller, origin);
        if (refusal is not null)
            log.TurnedAway(refusal.Reason, refusal.Status);
        return refusal;
    }
}
