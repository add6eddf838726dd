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
    public static DeliveryResult Read(HttpResponseMessage response)
    {
        var reason = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests or HttpStatusCode.Locked or HttpStatusCode.FailedDependency => new DeliveryResult.Throttled(AskedFor(response)),
            HttpStatusCode.ServiceUnavailable when response.Headers.RetryAfter is not null => new DeliveryResult.Throttled(AskedFor(response)),
            HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => new DeliveryResult.Unreached(reason),
            HttpStatusCode.RequestTimeout or HttpStatusCode.PreconditionFailed or >= HttpStatusCode.InternalServerError => new DeliveryResult.Failed(reason),
            _ => new DeliveryResult.Refused(reason) { IsGone = response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone },
        };
    }

    private static TimeSpan? AskedFor(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } when delta >= TimeSpan.Zero => delta,
        { Date: { } date } when response.Headers.Date is { } sent && date > sent => date - sent,
        _ => null,
    };
}
