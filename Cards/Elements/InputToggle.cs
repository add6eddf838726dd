namespace Cards.Elements;

/// <summary>A choice that is on or off.</summary>
/// <param name="Id">The name under which the bot gets the choice: "true" or "false".</param>
/// <param name="Label">What the choice is about, above it and read aloud with it.</param>
/// <param name="Title">What is chosen when it is on, beside it.</param>
public sealed record InputToggle(string Id, string Label, string Title) : CardElement("Input.Toggle")
{
    /// <summary>Where it stands at first: "true" or "false"; null for off.</summary>
    public string? Value { get; init; }
}
