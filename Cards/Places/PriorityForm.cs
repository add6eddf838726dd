using System.Globalization;
using Cards.CheckIns;
using Cards.Elements;

namespace Cards.Places;

/// <summary>The form in which those who lead something write down what comes first.</summary>
public static class PriorityForm
{
    /// <summary>What the bot is asked to do to show the form.</summary>
    public const string Verb = "places/priority";

    /// <summary>What the bot is asked to do when the form is sent.</summary>
    public const string SaveVerb = "places/priority/save";

    /// <summary>The name of what comes first.</summary>
    public const string What = "what";

    /// <summary>The name of why.</summary>
    public const string Why = "why";

    /// <summary>The name of the items behind it, ids with commas between them.</summary>
    public const string Items = "items";

    /// <summary>The name of who sees to it.</summary>
    public const string Who = "who";

    /// <summary>The name of the day, as 2026-11-22.</summary>
    public const string Due = "due";

    /// <summary>The name of the level that must act.</summary>
    public const string ActsAt = "level";

    private const int WhatLetters = 200;
    private const int WhyLetters = 300;
    private const int WhoLetters = 80;
    private const string Incomplete = "Write what comes first and who sees to it, and choose a date from today on.";

    private static readonly Choice[] Levels = [new("Our neighbourhood", "Neighbourhood"), new("Our place", "Place"), new("The system", "System")];

    /// <summary>The form.</summary>
    /// <param name="priority">What stands in it at first.</param>
    /// <param name="place">Where it is filled in.</param>
    public static Card Of(PriorityFormFacts priority, FormPlace place) => new()
    {
        FallbackText = $"A priority of {priority.Name}: what, why, who and by when.",
        Speak = $"A priority of {priority.Name}: what, why, who and by when.",
        Body =
        [
            TextBlock.Title($"A priority of {CardText.Escape(priority.Name)}"),
            .. Problem.Of(priority.HasProblem ? Incomplete : null),
            new TextBlock($"Everybody who belongs to it can read this. {Disclosure.NoPatients}"),
            new InputText(What, "What comes first?") { Value = priority.What, IsMultiline = true, MaxLength = WhatLetters, IsRequired = true, ErrorMessage = "Write what comes first." },
            new InputText(Why, "Why?") { Value = priority.Why, IsMultiline = true, MaxLength = WhyLetters },
            .. priority.Items.Count == 0 ? [] : new[] { new InputChoiceSet(Items, "Which questions are behind it?", priority.Items) { IsMultiSelect = true, Value = string.Join(',', priority.Chosen) } },
            new InputText(Who, "Who will see to it?") { Value = priority.Who, Placeholder = "A name or a role", MaxLength = WhoLetters, IsRequired = true, ErrorMessage = "Write who will see to it." },
            new InputDate(Due, "By when?") { Value = priority.Due?.ToString("O", CultureInfo.InvariantCulture), IsRequired = true, ErrorMessage = "Choose a date." },
            new InputChoiceSet(ActsAt, "Which level must act?", Levels) { Value = priority.ActsAt },
        ],
        Actions = [FormButton.Of(place, "Agree the priority", SaveVerb, priority.Data)],
    };
}
