using System.Data.Common;
using System.Text.Json.Nodes;
using Bot.CheckIns.Actions;
using Bot.CheckIns.Opening;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.Storage;
using Bot.Turns;
using Cards;
using Cards.CheckIns.Agreed;

namespace Bot.CheckIns.Agreeing;

/// <summary>Draws what a channel has agreed to do.</summary>
internal sealed class ActionCards(Seals seals, Database database)
{
    /// <summary>What is still to do in a channel, as it stands there.</summary>
    public Card Here(Turn turn, TeamChannel channel) => Of(channel, seals.Here(turn, SealKind.Actions, IdOf(channel)));

    /// <summary>What is still to do in a channel, as it stands in a person's own chat.</summary>
    public Card ForPerson(Turn turn, TeamChannel channel) => Of(channel, seals.ForPerson(turn, SealKind.Actions, IdOf(channel)));

    public static string IdOf(TeamChannel channel) => LaunchPlace.Of(channel).ToString();

    private Card Of(TeamChannel channel, JsonObject data) => ActionsCard.Of(database.Read(connection => Open(connection, channel)), data);

    private static IReadOnlyList<Cards.CheckIns.AgreedAction> Open(DbConnection connection, TeamChannel channel) =>
        [.. ActionStore.In(connection, channel).Where(static action => action.IsOpen).Select(static action => action.OnCard)];
}
