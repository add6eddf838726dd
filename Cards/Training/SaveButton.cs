using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.Training;

/// <summary>The button that puts a resource into the plan of whoever presses it.</summary>
public static class SaveButton
{
    /// <summary>What the bot is asked to do.</summary>
    public const string Verb = "training/save";

    /// <summary>The name of the resource's id in the button's data.</summary>
    public const string Resource = "resource";

    internal static ExecuteAction Of(string title, ResourceFacts resource) => new(title, Verb, new JsonObject { [Resource] = resource.Id });
}
