using System.Buffers.Binary;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;

namespace Bot.Storage;

/// <summary>
/// Shares the work out among the processes that use the store: what belongs to one conversation is one process's, so that
/// its order and what is remembered of it hold as if there were no other. When a process comes or goes, only its own part
/// moves (rendezvous hashing: Thaler and Ravishankar, 1998).
/// </summary>
/// <param name="own">This process.</param>
/// <param name="workers">Those that take work now; may be empty, and may be some seconds old.</param>
/// <param name="call">Has another look, once the transaction is on disk, for what was handed to it.</param>
internal sealed class Peers(Instance own, Func<IReadOnlyList<Instance>> workers, Action<DbConnection, Instance> call)
{
    public Instance Own => own;

    /// <summary>How many processes share the work; at least one.</summary>
    public int Count => Math.Max(1, workers().Count);

    /// <summary>A process that shares with nobody.</summary>
    public static Peers Alone(Instance own) => new(own, static () => [], static (_, _) => { });

    /// <summary>The process whose work it is.</summary>
    /// <param name="lane">What is worked on in order, such as a conversation's id.</param>
    public Instance OwnerOf(string lane) => workers().MaxBy(worker => Weight(worker, lane)) ?? own;

    /// <summary>Tells another, once the transaction is on disk, that something was handed to it.</summary>
    public void Call(DbConnection connection, Instance other) => call(connection, other);

    private static ulong Weight(Instance worker, string lane) =>
        BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{worker.Id}/{lane}")));
}
