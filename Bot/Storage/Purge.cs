using System.Data.Common;

namespace Bot.Storage;

/// <summary>Deletes what a room keeps no longer; a room registers its own, and it must be safe to run at any time.</summary>
internal sealed record Purge(Action<DbConnection, DateTimeOffset> Run);
