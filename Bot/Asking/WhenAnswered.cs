using System.Data.Common;
using Cards.Elements;

namespace Bot.Asking;

/// <summary>What another room offers with an answer in somebody's own chat.</summary>
/// <param name="Offer">A button to go on with, made from the question and the title of the article that has answered; null for none.</param>
/// <param name="Note">Counts, for the person of this id, the title of the article; runs in the turn's transaction.</param>
internal sealed record WhenAnswered(Func<string, string, CardAction?> Offer, Action<DbConnection, string, string> Note);
