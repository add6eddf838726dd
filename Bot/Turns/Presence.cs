using System.Data.Common;

namespace Bot.Turns;

/// <summary>Told, in the transaction that notes it, that the bot was added to a conversation or a team, or has left it; a room registers its own.</summary>
/// <param name="Changed">Given where, and whether the bot is there now.</param>
internal sealed record Presence(Action<DbConnection, ConversationAddress, bool> Changed);
