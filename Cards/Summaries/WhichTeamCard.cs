using System.Text.Json.Nodes;
using Cards.Elements;

namespace Cards.Summaries;

/// <summary>Asks somebody who leads several teams which one they mean.</summary>
public static class WhichTeamCard
{
    /// <summary>What the bot is asked to do: the same as the words, for the chosen team.</summary>
    public const string Verb = "summary/team";

    /// <summary>The name of the words that were typed.</summary>
    public const string Words = "words";

    /// <summary>The name of the team's mark.</summary>
    public const string Team = "team";

    /// <summary>The most teams that are offered.</summary>
    public const int Most = 6;

    private const string Ask = "Which team do you mean?";

    /// <summary>The card.</summary>
    /// <param name="words">What the person has typed.</param>
    /// <param name="teams">The teams that they lead; more than <see cref="Most"/> are reached by words alone.</param>
    public static Card Of(string words, IReadOnlyList<TeamChoice> teams)
    {
        var byWords = $"You can also mention me in a channel of that team with the words **{words}**.";
        return new Card
        {
            FallbackText = $"{Ask} Mention me in a channel of that team with the words: {words}",
            Speak = Ask,
            Body = [TextBlock.Title(Ask), new TextBlock(byWords)],
            Actions = [.. teams.Take(Most).Select(team => new ExecuteAction(team.Title, Verb, new JsonObject { [Words] = words, [Team] = team.Mark }))],
        };
    }
}
