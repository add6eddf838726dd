using System.Globalization;
using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.Places;

/// <summary>The last step before a check-in is launched in many teams: what will happen.</summary>
public static class RoundCard
{
    /// <summary>What the bot is asked to do when the set is chosen.</summary>
    public const string ChooseVerb = "places/launch/choose";

    /// <summary>What the bot is asked to do when the form is filled in.</summary>
    public const string CheckVerb = "places/launch/check";

    /// <summary>What the bot is asked to do once it is meant.</summary>
    public const string StartVerb = "places/launch/start";

    // With fewer, a team that subtracts itself would see fewer than three others.
    private const int FewestTeams = 4;

    /// <summary>The card.</summary>
    /// <param name="round">What will happen.</param>
    /// <param name="data">What the button carries back; made and sealed by the bot.</param>
    public static Card Confirm(RoundFacts round, JsonObject data)
    {
        var teams = round.Teams == 1 ? "1 team" : $"{round.Teams.ToString(CultureInfo.InvariantCulture)} teams";
        return new Card
        {
            FallbackText = $"Launch {round.Title} in {teams} of {round.Place}?",
            Speak = $"Launch {round.Title} in {teams} of {round.Place}?",
            Body =
            [
                TextBlock.Title($"Launch in {teams}?"),
                new FactSet(
                [
                    new Fact("Place", CardText.Escape(round.Place)),
                    new Fact("Check-in", CardText.Escape(round.Title)),
                    new Fact("Closes", LondonDate.WithTime(round.ClosesAt)),
                    new Fact("Smallest group shown", $"{round.Minimum.ToString(CultureInfo.InvariantCulture)} people"),
                    new Fact("Sending takes", $"{Words(round.Sending)}, within what Teams allows"),
                ]),
                new TextBlock("Each team gets its own card in its channel, and its leads a word from me. A team's lead can decline until it closes."),
                new TextBlock("You will see what the teams come to together, where no team can be told apart, and a team's own results only if its lead shares them. No team is ranked."),
                .. round.Teams < FewestTeams ? [new TextBlock("**These are too few teams to be shown together**: that takes four or more with answers. Each team's lead sees its own results as ever.")] : Array.Empty<CardElement>(),
            ],
            Actions = [new ExecuteAction($"Launch in {teams}", StartVerb, data)],
        };
    }

    private static string Words(TimeSpan time) => time < TimeSpan.FromMinutes(1) ? "less than a minute" : $"about {Math.Ceiling(time.TotalMinutes).ToString(CultureInfo.InvariantCulture)} minutes";
}
