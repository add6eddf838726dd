namespace Cards.Help;

/// <summary>A command that the bot knows.</summary>
/// <param name="Group">What it is for, and so who is told of it.</param>
/// <param name="Words">What a person types, without a slash.</param>
/// <param name="Purpose">What happens then, in a few plain words.</param>
public sealed record HelpCommand(HelpGroup Group, string Words, string Purpose);
