using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.CheckIns.Agreed;

/// <summary>What a team has agreed to do and has not done yet.</summary>
public static class ActionsCard
{
    /// <summary>What the bot is asked to do with the actions that are done.</summary>
    public const string DoneVerb = "check-in/actions/done";

    /// <summary>The name of the actions that are done, ids with commas between them.</summary>
    public const string Done = "done";

    /// <summary>The most actions that are shown at once.</summary>
    public const int MostActions = 20;

    private const string Heading = "What we agreed to do";
    private const string Nothing = "Everything that was agreed is done.";

    /// <summary>The card.</summary>
    /// <param name="actions">The open actions, next due first; what goes beyond <see cref="MostActions"/> is counted only.</param>
    /// <param name="data">What each button carries back; made and sealed by the bot.</param>
    public static Card Of(IReadOnlyList<AgreedAction> actions, JsonObject data)
    {
        var open = actions.Count == 0 ? Nothing : $"{actions.Count} still to do.";
        return new Card
        {
            FallbackText = $"{Heading}: {open}",
            Speak = $"{Heading}: {open}",
            Body = [TextBlock.Title(Heading), new TextBlock(open), .. actions.Count == 0 ? [] : Choices(actions)],
            Actions =
            [
                .. actions.Count == 0 ? [] : new[] { new ExecuteAction("Mark as done", DoneVerb, data) },
                DialogButton.Of("Agree an action", ActionForm.Verb, data),
            ],
        };
    }

    private static CardElement[] Choices(IReadOnlyList<AgreedAction> actions) =>
    [
        new InputChoiceSet(Done, "Which are done?", [.. actions.Take(MostActions).Select(static action => new Choice(action.Words, action.Id))]) { IsMultiSelect = true },
        .. actions.Count > MostActions ? [new TextBlock($"{actions.Count - MostActions} more come after these.")] : Array.Empty<CardElement>(),
    ];
}
