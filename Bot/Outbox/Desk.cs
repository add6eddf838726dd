using System.Data.Common;
using System.Text;
using Bot.Storage;
using Dapper;

namespace Bot.Outbox;

/// <summary>Where an operator sees what waits and what was set aside, sends it once more, or throws it away.</summary>
internal sealed class Desk(Database database, Postbox postbox, Flights flights, TimeProvider clock)
{
    public OutboxCounts Count()
    {
        var (waiting, parked) = database.Read(OutboxStore.Count);
        var oldest = database.Read(static connection => connection.ExecuteScalar<long?>("SELECT min(written_at) FROM outbox WHERE parked_reason IS NULL"));
        return new OutboxCounts(waiting, flights.Count, parked, oldest is { } at ? AgeOf(at) : TimeSpan.Zero);
    }

    /// <summary>Everything that is not sent, the oldest first.</summary>
    public IReadOnlyList<DeskEntry> List() => database.Read(connection => connection.Query<OutboxRow>($"{OutboxRow.Select} ORDER BY sequence")
        .Select(row => new DeskEntry(row, flights.Has(row.Sequence), AgeOf(row.WrittenAt))).ToList());

    /// <summary>Sends once more those of these that were set aside; how many there were.</summary>
    public Task<int> ReplayAsync(IReadOnlyCollection<long> sequences) => postbox.ReplayAsync(sequences);

    /// <summary>Deletes those of these that were set aside; how many there were.</summary>
    public Task<int> DiscardAsync(IReadOnlyCollection<long> sequences) => database.WriteAsync(connection => connection.Execute(
        "DELETE FROM outbox WHERE parked_reason IS NOT NULL AND sequence = @sequence", sequences.Select(static sequence => new { sequence })));

    /// <summary>Deletes what waits, or was set aside, of the messages to a person.</summary>
    public static void Forget(DbConnection connection, string personId, string chatId) => connection.Execute(
        "DELETE FROM outbox WHERE conversation_id = @chatId OR instr(body, @person) > 0", new { person = Encoding.UTF8.GetBytes(personId), chatId });

    private TimeSpan AgeOf(long writtenAt) => clock.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds(writtenAt);
}
