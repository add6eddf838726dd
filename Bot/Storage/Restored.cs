using System.Data.Common;

namespace Bot.Storage;

/// <summary>What a room does with a store that comes from a backup, in the transaction before it takes the old one's place; a room registers its own.</summary>
/// <param name="Settle">Told whether what waited is to be sent although it may have been sent since; says in a line what was done, or null.</param>
internal sealed record Restored(Func<DbConnection, bool, string?> Settle);
