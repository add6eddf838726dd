namespace Cards.CheckIns;

/// <summary>Something that a team has agreed to do.</summary>
/// <param name="Id">Names the action in a form.</param>
/// <param name="What">What will be done.</param>
/// <param name="Who">Who will see to it.</param>
/// <param name="Due">By when.</param>
public sealed record AgreedAction(string Id, string What, string Who, DateOnly Due)
{
    /// <summary>The action as one row of a list, formatting of its own left out.</summary>
    internal string Row => $"- {CardText.Escape(OneLine(What))} ({CardText.Escape(OneLine(Who))}, by {LondonDate.Of(Due)})";

    /// <summary>The action as plain words on one line.</summary>
    internal string Words => $"{OneLine(What)} ({OneLine(Who)}, by {LondonDate.Of(Due)})";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
