using System.Text.Json.Nodes;

namespace Cards.Elements;

/// <summary>A button that sends its data, and the card's inputs, to the bot as a message.</summary>
public sealed record SubmitAction : CardAction
{
    /// <summary>Makes the button.</summary>
    /// <param name="title">The words on the button.</param>
    /// <param name="data">What is sent when it is pressed.</param>
    public SubmitAction(string title, JsonObject data)
        : base("Action.Submit", title) => Data = data;

    /// <summary>Which inputs of the card go with it: "none", or null for all.</summary>
    public string? AssociatedInputs { get; init; }

    /// <summary>What is sent when the button is pressed; the card's inputs are added by their ids.</summary>
    public JsonObject Data { get; }
}
