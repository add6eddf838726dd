using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Identity;

namespace Bot.AzureSearch;

/// <summary>Tells the faults of the service and of the line to it from those of the program.</summary>
internal static class SearchFault
{
    public static bool Is(Exception fault) => fault is AggregateException several
        ? several.InnerExceptions.All(Is) // The SDK's way to say that it has tried again and again.
        : fault is RequestFailedException or AuthenticationFailedException or OperationCanceledException or JsonException;

    /// <summary>What an administrator can do about it, without any words of documents or questions.</summary>
    public static string Reason(Exception fault) => fault switch
    {
        AggregateException { InnerExceptions: [.., var last] } => Reason(last),
        AuthenticationFailedException => "no token could be had: give AzureSearch__Key, or an identity to the host",
        RequestFailedException { Status: 401 or 403 } => "the service refuses the bot: look at AzureSearch__Key, or at the roles of its identity (Search Service Contributor, Search Index Data Contributor)",
        RequestFailedException { Status: 400 } =>
            "the service refuses what the index should be like, as when it has other fields or vectors of another size: delete it, or name another by AzureSearch__Index",
        RequestFailedException { Status: > 0 and var status } => string.Create(CultureInfo.InvariantCulture, $"the service answers with HTTP {status}"),
        _ => "the service does not answer",
    };
}
