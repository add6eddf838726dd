using System.Data.Common;
using Cards;

namespace Bot.Asking;

/// <summary>What another room does about a question that has no answer here.</summary>
/// <param name="Offer">A card to go with the answer, made from the question; null for none.</param>
/// <param name="Note">Counts, for the person of this id, the title of the article that came nearest; runs in the turn's transaction.</param>
internal sealed record WhenUnanswered(Func<string, Card?> Offer, Action<DbConnection, string, string> Note);
