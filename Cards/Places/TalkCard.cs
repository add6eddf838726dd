using System.Globalization;
using Cards.Elements;

namespace Cards.Places;

/// <summary>One step of a talk about results: what to say and ask, how long, and room to write down what is agreed.</summary>
public static class TalkCard
{
    /// <summary>What the bot is asked to do to go on.</summary>
    public const string NextVerb = "places/talk/next";

    /// <summary>What the bot is asked to do to go back.</summary>
    public const string BackVerb = "places/talk/back";

    /// <summary>What the bot is asked to do with an action.</summary>
    public const string ActionVerb = "places/talk/action";

    /// <summary>What the bot is asked to do with a priority.</summary>
    public const string PriorityVerb = "places/talk/priority";

    private const int WhatLetters = 200;
    private const int WhoLetters = 80;

    /// <summary>The card.</summary>
    public static Card Of(TalkFacts talk)
    {
        var step = string.Create(CultureInfo.InvariantCulture, $"Step {talk.Step} of {talk.Steps}: {talk.Title}");
        return new Card
        {
            FallbackText = $"{step}. {string.Join(" ", talk.Lines)}",
            Speak = $"{step}, {talk.Minutes} minutes.",
            Body =
            [
                TextBlock.Title(CardText.Escape(step)),
                new TextBlock($"{talk.Minutes.ToString(CultureInfo.InvariantCulture)} minutes: until {LondonDate.WithTime(talk.Until)}."),
                .. talk.Note is { } note ? [new TextBlock(CardText.Escape(note)) { Weight = TextWeight.Bolder }] : Array.Empty<CardElement>(),
                .. talk.Lines.Select(static line => new TextBlock(CardText.Escape(line))),
                TextBlock.Heading("Agreed along the way") with { Spacing = Spacing.Medium },
                new TextBlock($"Any button below keeps what stands here. {Disclosure.NoPatients}"),
                new InputText(PriorityForm.What, "What will we do?") { Value = talk.What, IsMultiline = true, MaxLength = WhatLetters },
                new InputText(PriorityForm.Who, "Who will see to it?") { Value = talk.Who, Placeholder = "A name or a role", MaxLength = WhoLetters },
                new InputDate(PriorityForm.Due, "By when?") { Value = talk.Due?.ToString("O", CultureInfo.InvariantCulture) },
            ],
            Actions =
            [
                .. talk.Step < talk.Steps ? [new ExecuteAction("Next", NextVerb, talk.Data)] : Array.Empty<CardAction>(),
                .. talk.Step > 1 ? [new ExecuteAction("Back", BackVerb, talk.Data)] : Array.Empty<CardAction>(),
                new ExecuteAction("Save as an action", ActionVerb, talk.Data),
                new ExecuteAction("Save as a priority", PriorityVerb, talk.Data),
            ],
        };
    }
}
