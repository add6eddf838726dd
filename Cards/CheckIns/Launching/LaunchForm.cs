using System.Globalization;
using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.CheckIns.Launching;

/// <summary>The form in which a lead starts a check-in: first which one, then how.</summary>
public static class LaunchForm
{
    /// <summary>The dialog that begins with the form's first step.</summary>
    public const string Verb = "check-in/launch";

    /// <summary>What the bot is asked to do when the first step is sent.</summary>
    public const string ChooseVerb = "check-in/launch/choose";

    /// <summary>What the bot is asked to do when the second step is sent.</summary>
    public const string StartVerb = "check-in/launch/start";

    /// <summary>The name of the channel chosen.</summary>
    public const string Channel = "channel";

    /// <summary>The name of the set chosen.</summary>
    public const string Set = "set";

    /// <summary>The name of the domains chosen, ids with commas between them.</summary>
    public const string Domains = "domains";

    /// <summary>The name of the lead's line.</summary>
    public const string Why = "why";

    /// <summary>The name of the closing day, as 2026-11-22.</summary>
    public const string ClosingDay = "day";

    /// <summary>The name of the closing time in London, as 17:00.</summary>
    public const string ClosingTime = "time";

    /// <summary>The name of the minimum group.</summary>
    public const string Minimum = "minimum";

    /// <summary>The most letters of the lead's line.</summary>
    public const int WhyLetters = 300;

    /// <summary>The smallest minimum group that can be chosen.</summary>
    public const int LeastMinimum = 5;

    /// <summary>The largest minimum group that can be chosen.</summary>
    public const int MostMinimum = 10;

    /// <summary>What stands above it.</summary>
    public const string Heading = "Start a check-in";

    /// <summary>The first step.</summary>
    /// <param name="channels">The channels to choose from; empty when it is clear which.</param>
    /// <param name="sets">The sets to choose from, at least one; the first is chosen at first.</param>
    /// <param name="data">What each button carries back; made and sealed by the bot.</param>
    /// <param name="place">Where the form is filled in.</param>
    /// <param name="verb">What the bot is asked to do when it is sent.</param>
    /// <param name="heading">What stands above it.</param>
    public static Card Choose(IReadOnlyList<Choice> channels, IReadOnlyList<Choice> sets, JsonObject data, FormPlace place, string verb = ChooseVerb, string heading = Heading) => new()
    {
        FallbackText = $"{heading}: mention me in the channel with the words check-in.",
        Speak = $"{heading}: choose which one.",
        Body =
        [
            TextBlock.Title(heading),
            .. channels.Count == 0 ? [] : new[] { Required(Channel, "Channel", channels, "Choose a channel.") },
            Required(Set, "Check-in", sets, "Choose a check-in.") with { Value = sets[0].Value },
        ],
        Actions = [FormButton.Of(place, "Next", verb, data)],
    };

    /// <summary>The second step.</summary>
    /// <param name="launch">What stands in the form at first.</param>
    /// <param name="place">Where the form is filled in.</param>
    public static Card Of(LaunchFacts launch, FormPlace place) => new()
    {
        FallbackText = $"{Heading}: {launch.Title}.",
        Speak = $"{Heading}: {launch.Title}. Choose the topics and when it closes.",
        Body =
        [
            TextBlock.Title(Heading),
            .. Problem.Of(launch.Problem),
            .. StillOpen.Of(launch.StillOpen),
            new TextBlock($"**{CardText.Escape(launch.Title)}**: {CardText.Escape(launch.About)}"),
            Required(Domains, "Topics to ask about", launch.Domains, "Choose at least one topic.") with
            {
                IsMultiSelect = true,
                Value = string.Join(',', launch.ChosenDomains),
            },
            new TextBlock("Fewer topics take less time. You can ask about the others next time."),
            new InputText(Why, "Why now? Everyone in the channel reads this line") { Value = launch.Why, Placeholder = "Such as: to plan our training for next year", MaxLength = WhyLetters },
            new InputDate(ClosingDay, "Closing date") { Value = Iso(launch.ClosingDay), IsRequired = true, ErrorMessage = "Choose the date on which it closes." },
            new InputTime(ClosingTime, "Closing time (London)") { Value = Iso(launch.ClosingTime), IsRequired = true, ErrorMessage = "Choose the time at which it closes." },
            MinimumField(launch.Minimum),
            new TextBlock("If fewer people than that answer, nothing is shown. A higher number is safer for people; a lower one makes results more likely. It cannot be changed later."),
        ],
        Actions = [FormButton.Of(place, launch.Button, launch.Verb, launch.Data)],
    };

    private static InputNumber MinimumField(int value) => new(Minimum, $"How many must answer before anything is shown ({LeastMinimum} to {MostMinimum})")
    {
        Min = LeastMinimum,
        Max = MostMinimum,
        Value = value,
        IsRequired = true,
        ErrorMessage = $"Write a number from {LeastMinimum} to {MostMinimum}.",
    };

    private static InputChoiceSet Required(string id, string label, IReadOnlyList<Choice> choices, string error) =>
        new(id, label, choices) { IsRequired = true, ErrorMessage = error };

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Iso(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
