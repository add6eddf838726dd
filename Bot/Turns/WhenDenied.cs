using System.Data.Common;

namespace Bot.Turns;

/// <summary>Told, within the change that ends a turn, what its person was denied; a room registers its own.</summary>
internal sealed record WhenDenied(Action<DbConnection, Turn, string> Note);
