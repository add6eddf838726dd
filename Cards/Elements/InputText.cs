namespace Cards.Elements;

/// <summary>A field to write in.</summary>
/// <param name="Id">The name under which the bot gets what was written.</param>
/// <param name="Label">What to write, above the field and read aloud with it.</param>
public sealed record InputText(string Id, string Label) : CardElement("Input.Text")
{
    /// <summary>What stands in the field at first; null for nothing.</summary>
    public string? Value { get; init; }

    /// <summary>A hint that goes once something is written; null for none.</summary>
    public string? Placeholder { get; init; }

    /// <summary>Whether the field takes several lines; null for one.</summary>
    public bool? IsMultiline { get; init; }

    /// <summary>The most letters it takes; null for no limit.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Whether it must be filled in; null for no. Goes with <see cref="ErrorMessage"/>.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>What is said when it was left empty; null where it may be.</summary>
    public string? ErrorMessage { get; init; }
}
