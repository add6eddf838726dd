using System.Text.Json.Nodes;

namespace Cards.Elements;

/// <summary>A button that asks the bot to do something; the answer may replace the card.</summary>
/// <remarks>
/// Clients that do not know <c>Action.Execute</c> send the same data as a message, with the verb in it as <c>verb</c>:
/// https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#backward-compatibility.
/// </remarks>
public sealed record ExecuteAction : CardAction
{
    /// <summary>Makes the button and its fallback.</summary>
    /// <param name="title">The words on the button.</param>
    /// <param name="verb">What the bot is asked to do.</param>
    /// <param name="data">What it needs for that; null for nothing.</param>
    public ExecuteAction(string title, string verb, JsonObject? data = null)
        : base("Action.Execute", title)
    {
        Verb = verb;
        Data = data;
        JsonObject withVerb = data?.DeepClone().AsObject() ?? [];
        withVerb["verb"] = verb;
        Fallback = new SubmitAction(title, withVerb);
    }

    /// <summary>A button that sends none of the card's inputs, so that they need not be filled in.</summary>
    /// <inheritdoc cref="ExecuteAction(string, string, JsonObject?)" path="/param"/>
    public static ExecuteAction WithoutInputs(string title, string verb, JsonObject? data = null)
    {
        var action = new ExecuteAction(title, verb, data) { AssociatedInputs = "none" };
        return action with { Fallback = action.Fallback is SubmitAction fallback ? fallback with { AssociatedInputs = "none" } : null };
    }

    /// <summary>What the bot is asked to do.</summary>
    public string Verb { get; }

    /// <summary>Which inputs of the card go with it; null for all, and then they are checked first.</summary>
    public string? AssociatedInputs { get; private init; }

    /// <summary>What is sent with the verb; the card's inputs are added by their ids; null for nothing more.</summary>
    public JsonObject? Data { get; }
}
