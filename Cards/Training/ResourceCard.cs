using Cards.Elements;

namespace Cards.Training;

/// <summary>One resource, put before colleagues.</summary>
public static class ResourceCard
{
    /// <summary>The card.</summary>
    public static Card Of(ResourceFacts resource) => new()
    {
        FallbackText = $"{resource.Title}. {resource.Summary}",
        Speak = $"{resource.Title}. {resource.Summary}",
        Body =
        [
            TextBlock.Title(CardText.Escape(resource.Title)),
            new TextBlock(ResourceLines.Facts(resource)),
            new TextBlock(CardText.Escape(resource.Summary)),
            .. resource.Audience.Count > 0 ? [new TextBlock($"For: {CardText.Escape(string.Join(", ", resource.Audience))}.")] : Array.Empty<TextBlock>(),
            ResourceLines.Where(resource),
        ],
        Actions = [SaveButton.Of("Save to my plan", resource)],
    };

    /// <summary>One line about it, for a list to pick from; plain text.</summary>
    public static string LineOf(ResourceFacts resource) => $"{resource.Provider} · {ResourceLines.Short(resource)}";
}
