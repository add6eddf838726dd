using System.Data.Common;

namespace Bot.Outbox;

/// <summary>Hears, in the transaction that writes it down, how letters with an About have ended; a room registers its own.</summary>
/// <param name="Hear">Says whether what the letter was for goes on in another way: then it is not set aside, since sending it once more would tell it twice.</param>
internal sealed record WhenEnded(Func<DbConnection, LetterEnd, bool> Hear);
