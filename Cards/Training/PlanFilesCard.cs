using Cards.Elements;

namespace Cards.Training;

/// <summary>Leads to a person's plan as files.</summary>
public static class PlanFilesCard
{
    private const string OnceOnly = "Each link works once, for 15 minutes. Do not pass it on: whoever opens it can read it.";
    private const string NoAddress = "I cannot hand out files yet: your administrator has to set Pages:Address first.";

    /// <summary>The card.</summary>
    /// <param name="document">Where it can be saved once as a Word document.</param>
    /// <param name="table">Where it can be saved once as a table.</param>
    public static Card Of(Uri document, Uri table) => Of(OnceOnly, [new OpenUrlAction("Word document", document), new OpenUrlAction("Table (CSV)", table)]);

    /// <summary>The card where no files can be handed out.</summary>
    public static Card NotYet() => Of(NoAddress, []);

    private static Card Of(string words, CardAction[] links) => new()
    {
        FallbackText = words,
        Speak = words,
        Body = [TextBlock.Title("My plan as a file"), new TextBlock(words)],
        Actions = [.. links, new ExecuteAction("Back to my plan", PlanCard.ShowVerb)],
    };
}
