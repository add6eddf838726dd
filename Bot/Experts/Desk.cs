using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Bot.Storage;
using Bot.Turns;
using Cards.Experts;

namespace Bot.Experts;

/// <summary>Finds what a press in the experts' channel is about, and refuses a press from anywhere else.</summary>
internal sealed class Desk(ExpertsChannel channel, Database database)
{
    private const string OnlyThere = "Only people in the experts' channel can do that, and only there.";
    private const string Gone = "That question is no longer here: it ended a while ago.";

    public bool TryFind(Turn turn, JsonElement data, [NotNullWhen(true)] out Case? found, [NotNullWhen(false)] out TurnOutcome? refusal)
    {
        found = channel.Holds(turn.Address) ? Find(turn, data.Text(ExpertQuestionCard.Id)) : null;
        refusal = found is not null ? null : channel.Holds(turn.Address) ? TurnOutcome.Tell(Gone) : TurnOutcome.Deny(turn, "expert's press", OnlyThere);
        return found is not null;
    }

    /// <summary>An open question of the organisation that asks nearly the same; null when there is none.</summary>
    public ExpertQuestion? FindAlike(Turn turn, string wording) => database
        .Read(connection => ExpertQuestionStore.Open(connection, turn.Address.TenantId))
        .FirstOrDefault(open => Alike.Are(open.Wording, wording));

    public Case? Find(Turn turn, string questionId) => database.Read(connection =>
        ExpertQuestionStore.Find(connection, turn.Address.TenantId, questionId) is { } question
            ? new Case(question, CuratedArticleStore.Find(connection, question.Id), ExpertQuestionStore.Listeners(connection, question.Id))
            : null);
}
