using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.Places;

/// <summary>Asks which place is meant, where somebody leads more than one.</summary>
public static class WhichPlaceCard
{
    /// <summary>The name of the place chosen.</summary>
    public const string Place = "place";

    private const int MostChoices = 120;
    private const int FewChoices = 70;

    /// <summary>The card.</summary>
    /// <param name="heading">What it is chosen for.</param>
    /// <param name="verb">What the bot is asked to do with it.</param>
    /// <param name="places">The places to choose from; what goes beyond 120, with long names 70, can be typed by name.</param>
    /// <param name="data">What the button carries back; made and sealed by the bot.</param>
    public static Card Of(string heading, string verb, IReadOnlyList<Choice> places, JsonObject data) =>
        Of(heading, verb, places, MostChoices, data) is var whole && CardLimits.IsTooHeavy(whole) ? Of(heading, verb, places, FewChoices, data) : whole;

    private static Card Of(string heading, string verb, IReadOnlyList<Choice> places, int most, JsonObject data) => new()
    {
        FallbackText = $"{heading}: type the command with the name of the place behind it.",
        Speak = $"{heading}: choose which place.",
        Body =
        [
            TextBlock.Title(heading),
            new InputChoiceSet(Place, "Which one?", [.. places.Take(most)])
            {
                Style = ChoiceStyle.Compact,
                Value = places[0].Value,
                IsRequired = true,
                ErrorMessage = "Choose one.",
            },
        ],
        Actions = [new ExecuteAction("Show", verb, data)],
    };
}
