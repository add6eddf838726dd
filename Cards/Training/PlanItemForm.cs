using System.Globalization;
using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.Training;

/// <summary>The form for what a person notes of one thing in their plan.</summary>
public static class PlanItemForm
{
    /// <summary>What the bot is asked to do when the form is sent.</summary>
    public const string SaveVerb = "training/plan/note";

    /// <summary>The name of the minutes.</summary>
    public const string Minutes = "minutes";

    /// <summary>The name of the points.</summary>
    public const string Points = "points";

    /// <summary>The name of the reflection.</summary>
    public const string Reflection = "reflection";

    /// <summary>The most letters of a reflection.</summary>
    public const int MaxLetters = 200;

    /// <summary>The form.</summary>
    public static Card Of(PlanItemFacts item)
    {
        var title = $"{item.Number}. {CardText.Escape(item.Title)}";
        var data = new JsonObject { [PlanCard.Item] = item.Number.ToString(CultureInfo.InvariantCulture) };
        return new Card
        {
            FallbackText = $"Notes on {item.Title}.",
            Speak = $"Notes on {item.Title}.",
            Body =
            [
                TextBlock.Title(title),
                new TextBlock($"For you alone. {Disclosure.NoPatients}"),
                new InputNumber(Minutes, "How many minutes did it take?") { Min = 1, Max = 9999, Value = item.Minutes, ErrorMessage = "Write a whole number from 1 to 9999." },
                new InputText(Points, "How many points does it count for, as you see it?") { Value = item.Points?.ToString(CultureInfo.InvariantCulture), MaxLength = 5 },
                new InputText(Reflection, "What will you do differently? One line.") { Value = item.Reflection, MaxLength = MaxLetters },
            ],
            Actions = [new ExecuteAction("Save", SaveVerb, data), ExecuteAction.WithoutInputs("Back to my plan", PlanCard.ShowVerb)],
        };
    }
}
