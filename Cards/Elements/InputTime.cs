namespace Cards.Elements;

/// <summary>A field for a time of day.</summary>
/// <param name="Id">The name under which the bot gets the time, as 17:00.</param>
/// <param name="Label">What time to choose, above the field and read aloud with it.</param>
public sealed record InputTime(string Id, string Label) : CardElement("Input.Time")
{
    /// <summary>The time that stands in the field at first, as 17:00; null for none.</summary>
    public string? Value { get; init; }

    /// <summary>Whether it must be filled in; null for no. Goes with <see cref="ErrorMessage"/>.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>What is said when it was left empty; null where it may be.</summary>
    public string? ErrorMessage { get; init; }
}
