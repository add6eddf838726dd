using System.Globalization;
using Bot.Outbox;

namespace Bot.Graph;

/// <summary>What a fault of Graph means for what was to be done (https://learn.microsoft.com/graph/errors and .../graph/throttling), in plain words.</summary>
internal static class GraphAnswers
{
    private static readonly string[] WithoutMailbox = ["MailboxNotEnabledForRESTAPI", "ErrorNonExistentMailbox", "ErrorInvalidUser"];

    public static DeliveryResult Read(GraphFault fault, GraphUse use) => fault.Status switch
    {
        423 or 424 or 429 or 509 => new DeliveryResult.Throttled { After = fault.AskedFor },
        503 when fault.AskedFor is not null => new DeliveryResult.Throttled { After = fault.AskedFor },
        507 => new DeliveryResult.Refused("there is no room left for files"),
        412 => new DeliveryResult.Failed(Number(fault)) { After = fault.AskedFor },
        408 or >= 500 => // Counted, since mail has been seen to go out after a 504; for a summary there is another way.
             new DeliveryResult.Failed(Number(fault)) { After = fault.AskedFor, IsAmbiguous = true },
        409 when use.Conflict is null => new DeliveryResult.Sent(null),
        _ => new DeliveryResult.Refused(ReasonOf(fault, use)) { IsGone = fault.Status is 404 or 410 },
    };

    private static string Number(GraphFault fault) => fault.Status.ToString(CultureInfo.InvariantCulture);

    private static string ReasonOf(GraphFault fault, GraphUse use) => fault switch
    {
        { Code: var code } when WithoutMailbox.Contains(code, StringComparer.OrdinalIgnoreCase) => "no licence or mailbox",
        { Status: 401 } => "Graph does not know this app",
        { Status: 402 or 403 } => Forbidden(fault, use),
        { Status: 404 or 410 } => use.Missing,
        { Status: 409 } => use.Conflict ?? "",
        { Status: >= 300 and < 400 } => "Graph points to another address, which is not followed",
        _ => string.Create(CultureInfo.InvariantCulture, $"Graph does not accept the request ({fault.Status})"),
    };

    // One status for many causes: Graph's own words tell them apart.
    private static string Forbidden(GraphFault fault, GraphUse use) => fault switch
    {
        { Message: var words } when Says(words, "app permission policy") => "blocked by policy: the person may not use this app",
        { Message: var words } when Says(words, "Ensure that the expected Teams app") => "not installed: the person does not have the app",
        { Message: var words } when Says(words, "license") => "no licence for this",
        { Code: var code } when code.StartsWith("Maximum", StringComparison.Ordinal) => "the plan is full",
        _ => $"the permission {use.Permission} is missing",
    };

    private static bool Says(string words, string part) => words.Contains(part, StringComparison.OrdinalIgnoreCase);
}
