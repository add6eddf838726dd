namespace Cards.Elements;

/// <summary>A field for a day.</summary>
/// <param name="Id">The name under which the bot gets the day, as 2026-11-22.</param>
/// <param name="Label">What day to choose, above the field and read aloud with it.</param>
public sealed record InputDate(string Id, string Label) : CardElement("Input.Date")
{
    /// <summary>The day that stands in the field at first, as 2026-11-22; null for none.</summary>
    public string? Value { get; init; }

    /// <summary>Whether it must be filled in; null for no. Goes with <see cref="ErrorMessage"/>.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>What is said when it was left empty; null where it may be.</summary>
    public string? ErrorMessage { get; init; }
}
