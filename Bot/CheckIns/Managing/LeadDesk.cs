using System.Data.Common;
using System.Text.Json;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sealing;
using Bot.People;
using Bot.Storage;
using Bot.Turns;

namespace Bot.CheckIns.Managing;

/// <summary>Finds the check-in that a lead's press is about, and refuses whoever does not lead its team by now.</summary>
internal sealed class LeadDesk(Seals seals, Database database, Roles roles, Audit audit)
{
    public const string LeadsOnly = "Only a lead of this team can do that, so nothing was changed. **leads** in a channel shows who leads the team.";

    /// <summary>The check-in, open or ended, or else why not.</summary>
    public async Task<(CheckIn? CheckIn, TurnOutcome Refusal)> FindAsync(Turn turn, JsonElement data, CancellationToken cancellationToken) =>
        seals.Open(turn, SealKind.CheckIn, data) is not { } id ? (null, TurnOutcome.Tell(Seals.Broken))
        : database.Read(connection => CheckInStore.Find(connection, turn.Address.TenantId, id)) is not { } checkIn ? (null, TurnOutcome.Tell(Answering.NotThere))
        : !await IsLedAsync(turn, checkIn.TeamId, cancellationToken) ? (null, TurnOutcome.Tell(LeadsOnly) with { Denied = "check-in" })
        : (checkIn, TurnOutcome.Nothing);

    /// <summary>Notes what a lead does with a check-in; part of the change itself.</summary>
    public void Note(DbConnection connection, Turn turn, CheckIn checkIn, string act, string? subjectId = null) =>
        audit.NoteOf(connection, turn, checkIn.TeamId, act, subjectId);

    public Task<bool> IsLedAsync(Turn turn, string teamId, CancellationToken cancellationToken) =>
        roles.IsLeadAsync(turn.Person, turn.Address.TenantId, teamId, cancellationToken);

    /// <summary>The open check-ins of the teams that a person leads, in the order of their deadlines; in a channel, those of the channel.</summary>
    public async Task<IReadOnlyList<CheckIn>> OpenAsync(Turn turn, CancellationToken cancellationToken)
    {
        var led = new List<CheckIn>();
        foreach (var checkIn in database.Read(connection => CheckInStore.OpenIn(connection, turn.Address.TenantId)))
        {
            if (IsAbout(turn, checkIn.Channel) && await IsLedAsync(turn, checkIn.TeamId, cancellationToken))
                led.Add(checkIn);
        }

        return led;
    }

    /// <summary>Whether what is asked in a turn is asked about a channel: in their own chat a person asks about all.</summary>
    public static bool IsAbout(Turn turn, TeamChannel channel) => turn.Address.Kind is ConversationKind.Personal || TeamChannel.Of(turn.Address) == channel;
}
