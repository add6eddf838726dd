namespace Bot.Teams.Authentication;

/// <summary>What this room writes to the log (2100 to 2199): never a token, an id or a person's address.</summary>
internal static partial class AuthenticationLog
{
    [LoggerMessage(2100, LogLevel.Warning, "Turned a request away: {Reason} ({Status})")]
    public static partial void TurnedAway(this ILogger log, string reason, int status);

    [LoggerMessage(2110, LogLevel.Information, "Fetched the signing keys of {Host}: {Count} in use")]
    public static partial void FetchedKeys(this ILogger log, string host, int count);

    [LoggerMessage(2111, LogLevel.Warning, "The signing keys of {Host} could not be fetched; the next try comes in a minute at the earliest")]
    public static partial void CouldNotFetchKeys(this ILogger log, string host, Exception fault);
}
