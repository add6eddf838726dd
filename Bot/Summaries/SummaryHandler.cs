using System.Text.Json;
using Bot.Turns;
using Cards.Summaries;

namespace Bot.Summaries;

/// <summary>Takes what leads say about summaries, in a channel of the team or in their own chat.</summary>
internal sealed class SummaryHandler(LedTeams teams, SummaryWishes wishes) : ITurnHandler
{
    private const string LeadsOnly = "Only a lead of the team can do that, in a channel of the team or in our own chat, so nothing was changed.";

    public async Task<TurnOutcome> HandleAsync(Turn turn, CancellationToken cancellationToken)
    {
        var (words, mark) = Read(turn.Input);
        var led = await teams.OfAsync(turn, cancellationToken);
        return led.Where(team => mark is null || string.Equals(team.Choice.Mark, mark, StringComparison.Ordinal)).ToList() switch
        {
            [] => TurnOutcome.Deny(turn, "summaries", LeadsOnly),
            [var team] => wishes.Fulfil(turn, team.TeamId, words),
            var several => Ask(words, several),
        };
    }

    private static (string Words, string? Mark) Read(TurnInput input) => input switch
    {
        TurnInput.Typed typed => (typed.Words.Trim(' ', '.', '!', '?', '/').ToLowerInvariant(), null),
        TurnInput.Pressed pressed => (Text(pressed.Data, WhichTeamCard.Words), Text(pressed.Data, WhichTeamCard.Team)),
        _ => ("", ""),
    };

    private static string Text(JsonElement data, string name) =>
        data.ValueKind is JsonValueKind.Object && data.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() ?? "" : "";

    private static TurnOutcome Ask(string words, IReadOnlyList<LedTeam> several)
    {
        var card = WhichTeamCard.Of(words, [.. several.Select(static team => team.Choice)]);
        return TurnOutcome.Say(Message.Of(card, card.Speak));
    }
}
