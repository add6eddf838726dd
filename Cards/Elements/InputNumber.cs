namespace Cards.Elements;

/// <summary>A field for a whole number.</summary>
/// <param name="Id">The name under which the bot gets the number.</param>
/// <param name="Label">What number to write, above the field and read aloud with it.</param>
public sealed record InputNumber(string Id, string Label) : CardElement("Input.Number")
{
    /// <summary>The least that it takes; null for no limit.</summary>
    public int? Min { get; init; }

    /// <summary>The most that it takes; null for no limit.</summary>
    public int? Max { get; init; }

    /// <summary>The number that stands in the field at first; null for none.</summary>
    public int? Value { get; init; }

    /// <summary>Whether it must be filled in; null for no. Goes with <see cref="ErrorMessage"/>.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>What is said when it was left empty or lies outside the limits; null where it may be empty.</summary>
    public string? ErrorMessage { get; init; }
}
