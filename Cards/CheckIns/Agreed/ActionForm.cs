using System.Globalization;
using Cards.Elements;

namespace Cards.CheckIns.Agreed;

/// <summary>The form in which a team writes down what it will do: what, who, by when.</summary>
public static class ActionForm
{
    /// <summary>The dialog with the form.</summary>
    public const string Verb = "check-in/action";

    /// <summary>What the bot is asked to do when the form is sent.</summary>
    public const string SaveVerb = "check-in/action/save";

    /// <summary>The name of what will be done.</summary>
    public const string What = "what";

    /// <summary>The name of who will see to it.</summary>
    public const string Who = "who";

    /// <summary>The name of the day by which it will be done, as 2026-11-22.</summary>
    public const string Due = "due";

    /// <summary>The most letters of what will be done.</summary>
    public const int WhatLetters = 200;

    /// <summary>The most letters of who will see to it.</summary>
    public const int WhoLetters = 80;

    private const string Heading = "Agree an action";

    /// <summary>The form.</summary>
    /// <param name="action">What stands in it at first.</param>
    /// <param name="place">Where it is filled in.</param>
    public static Card Of(ActionFormFacts action, FormPlace place) => new()
    {
        FallbackText = $"{Heading}: what, who and by when.",
        Speak = $"{Heading}: what, who and by when.",
        Body =
        [
            TextBlock.Title(Heading),
            .. Problem.Of(action.Problem),
            new TextBlock($"Everyone in the channel will see it, and it comes back at the next check-in. {Disclosure.NoPatients}"),
            new InputText(What, "What will we do?")
            {
                Value = action.What,
                IsMultiline = true,
                MaxLength = WhatLetters,
                IsRequired = true,
                ErrorMessage = "Write what you will do.",
            },
            new InputText(Who, "Who will see to it?") { Value = action.Who, Placeholder = "A name or a role", MaxLength = WhoLetters, IsRequired = true, ErrorMessage = "Write who will see to it." },
            new InputDate(Due, "By when?") { Value = action.Due?.ToString("O", CultureInfo.InvariantCulture), IsRequired = true, ErrorMessage = "Choose a date." },
        ],
        Actions = [FormButton.Of(place, "Save the action", SaveVerb, action.Data)],
    };
}
