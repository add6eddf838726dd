using System.Globalization;
using System.Net;
using Bot.Outbox;

namespace Bot.Teams.Connector;

/// <summary>
/// What a refusal of the Connector means for a message that was not taken
/// (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit and .../conversations/conversation-messages).
/// </summary>
internal static class ConnectorAnswers
{
    private const int BandwidthLimitExceeded = 509; // Not among .NET's names.

    // Each says that the conversation takes nothing from the bot, now and later.
    private static readonly (string Code, string Meaning)[] DeadCodes =
    [
        ("ConversationBlockedByUser", "blocked by the person"),
        ("BotNotInConversationRoster", "not installed there"),
        ("BotDisabledByAdmin", "blocked by the organisation's policy"),
        ("MessageWritesBlocked", "blocked: nothing may be written there"),
        ("ConversationNotFound", "not there any more"),
    ];

    public static async Task<DeliveryResult> ReadAsync(HttpResponseMessage response, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var reason = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        var after = AskedFor(response, now);
        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests or HttpStatusCode.Locked or HttpStatusCode.FailedDependency or (HttpStatusCode)BandwidthLimitExceeded => new DeliveryResult.Throttled { After = after },
            HttpStatusCode.ServiceUnavailable when after is not null => new DeliveryResult.Throttled { After = after },
            HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => new DeliveryResult.Unreached(reason) { After = after, IsAmbiguous = true },
            HttpStatusCode.PreconditionFailed => new DeliveryResult.Failed(reason) { After = after },
            HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => new DeliveryResult.Failed(reason) { After = after, IsAmbiguous = true },
            _ => Refused(response.StatusCode, reason, await response.Content.ReadAsStringAsync(cancellationToken)),
        };
    }

    // Some bodies hold their code in JSON inside JSON, so it is looked for as it stands.
    private static DeliveryResult.Refused Refused(HttpStatusCode status, string reason, string body)
    {
        if (status is HttpStatusCode.Forbidden && StreamRefusals.In(body) is { } stream)
            return new DeliveryResult.Refused(stream);

        var (code, meaning) = Array.Find(DeadCodes, dead => body.Contains(dead.Code, StringComparison.Ordinal));
        var isGone = status is HttpStatusCode.NotFound or HttpStatusCode.Gone && !body.Contains("ActivityNotFound", StringComparison.Ordinal);
        return new DeliveryResult.Refused(code is null ? reason : $"{meaning} ({reason} {code})") { IsGone = isGone, IsDead = isGone || code is not null };
    }

    private static TimeSpan? AskedFor(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } when delta >= TimeSpan.Zero => delta,
        { Date: { } date } when date - (response.Headers.Date ?? now) is var wait && wait > TimeSpan.Zero => wait,
        _ => null,
    };
}
