using Bot.Training.Catalogue;

namespace Bot.Training.Suggesting;

/// <summary>A resource that may help.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Why">Why it may, in a few words: "about carers".</param>
internal sealed record Suggested(Resource Resource, string Why);
