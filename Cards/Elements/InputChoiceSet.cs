namespace Cards.Elements;

/// <summary>A choice between several things.</summary>
/// <param name="Id">The name under which the bot gets the value chosen; several values come with commas between them.</param>
/// <param name="Label">What the choice is about, above it and read aloud with it.</param>
/// <param name="Choices">What can be chosen, in order.</param>
public sealed record InputChoiceSet(string Id, string Label, IReadOnlyList<Choice> Choices) : CardElement("Input.ChoiceSet")
{
    /// <summary>What can be chosen, in order, its formatting taken away: the official renderer reads Markdown in choices.</summary>
    public IReadOnlyList<Choice> Choices { get; } = [.. Choices.Select(static choice => choice with { Title = CardText.Escape(choice.Title) })];

    /// <summary>How the choices are laid out.</summary>
    public ChoiceStyle Style { get; init; } = ChoiceStyle.Expanded;

    /// <summary>Whether more than one may be chosen; null for one.</summary>
    public bool? IsMultiSelect { get; init; }

    /// <summary>What is chosen at first, several with commas between them; null for nothing.</summary>
    public string? Value { get; init; }

    /// <summary>Whether long choices wrap; true by default, because Teams cuts them off otherwise.</summary>
    public bool Wrap { get; init; } = true;

    /// <summary>Whether something must be chosen; null for no. Goes with <see cref="ErrorMessage"/>.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>What is said when nothing was chosen; null where that is allowed.</summary>
    public string? ErrorMessage { get; init; }
}
