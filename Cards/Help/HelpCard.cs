using Cards.Asking;
using Cards.Elements;

namespace Cards.Help;

/// <summary>What the bot can do, for anyone who asks or is stuck.</summary>
public static class HelpCard
{
    private const string AskAnything =
        "Ask me anything about the workforce development framework, in your own words. In a channel, mention me first.";

    /// <summary>The card.</summary>
    /// <param name="commands">The commands that the person can use, in the order shown within their group.</param>
    /// <param name="prompts">Questions to try, in order, at most <see cref="CardLimits.MaxActions"/>; empty for none.</param>
    public static Card Of(IReadOnlyList<HelpCommand> commands, IReadOnlyList<string> prompts) => new()
    {
        FallbackText = $"{AskAnything} You can also type: {string.Join("; ", commands.Select(command => $"{command.Words} ({command.Purpose})"))}. {Disclosure.NoPatients}",
        Speak = $"{AskAnything} You can also type {string.Join(", ", commands.Select(command => command.Words))}.",
        Body =
        [
            TextBlock.Title("How I can help"),
            new TextBlock(AskAnything),
            TextBlock.Heading("Words you can type") with { Spacing = Spacing.Medium },
            .. commands.GroupBy(static command => command.Group).OrderBy(static group => group.Key).SelectMany(Listed),
            .. StarterPrompts.Of(prompts),
            new TextBlock($"{Disclosure.NoPatients} {Disclosure.Independent}") { Spacing = Spacing.Medium },
        ],
    };

    private static CardElement[] Listed(IGrouping<HelpGroup, HelpCommand> group) =>
    [
        new TextBlock(Name(group.Key)) { Weight = TextWeight.Bolder, Spacing = Spacing.Medium },
        new FactSet([.. group.Select(static command => new Fact(CardText.Escape(command.Words), CardText.Escape(command.Purpose)))]),
    ];

    private static string Name(HelpGroup group) => group switch
    {
        HelpGroup.Asking => "Ask",
        HelpGroup.CheckIns => "Check-ins",
        HelpGroup.Learning => "Learn about yourself",
        HelpGroup.OwnData => "Your data",
        HelpGroup.Leads => "For leads",
        _ => "For administrators",
    };
}
