using System.Net.Http.Headers;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;

namespace Bot.Graph;

/// <summary>What Graph answered instead of doing it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Graph's own code; empty when it gave none.</param>
/// <param name="Message">Graph's words, to know a cause by; they may hold a person's id, so they are never shown or logged.</param>
/// <param name="AskedFor">How long it asks to wait; null when it did not say.</param>
internal sealed record GraphFault(int Status, string Code, string Message, TimeSpan? AskedFor)
{
    public static GraphFault Of(ApiException fault, DateTimeOffset now)
    {
        var error = (fault as ODataError)?.Error;
        return new GraphFault(fault.ResponseStatusCode, error?.Code ?? "", error?.Message ?? "", Wait(Header(fault, "Retry-After"), Header(fault, "Date"), now));
    }

    public static GraphFault Of(HttpResponseMessage response, DateTimeOffset now) => new(
        (int)response.StatusCode, "", "", Wait(response.Headers.RetryAfter?.ToString(), response.Headers.Date?.ToString("R"), now));

    private static string? Header(ApiException fault, string name) => fault.ResponseHeaders
        .FirstOrDefault(header => string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();

    // A date is meant by Graph's own clock.
    private static TimeSpan? Wait(string? retryAfter, string? date, DateTimeOffset now) =>
        RetryConditionHeaderValue.TryParse(retryAfter, out var wish)
            ? wish switch
            {
                { Delta: { } delta } => delta,
                { Date: { } until } when until - (DateTimeOffset.TryParse(date, System.Globalization.CultureInfo.InvariantCulture, out var sent) ? sent : now) is var wait => wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
                _ => null,
            }
            : null;
}
