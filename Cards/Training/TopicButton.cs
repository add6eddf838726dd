using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.Training;

/// <summary>The button that looks for training on a topic.</summary>
public static class TopicButton
{
    /// <summary>The button.</summary>
    /// <param name="topic">A topic of the catalogue.</param>
    public static ExecuteAction Of(string topic) => new(
        $"Training on {topic}" is { Length: <= CardLimits.MaxButtonLetters } words ? words : "Training on this",
        StartCard.SearchVerb,
        new JsonObject { [StartCard.Words] = topic });
}
