namespace Bot.Outbox;

/// <summary>How a letter has come to its end.</summary>
/// <param name="About">What its sender has written on it, see <see cref="Letter.About"/>.</param>
/// <param name="Result">The last outcome.</param>
/// <param name="Reason">Why it did not get there, in words for an operator; empty when it did.</param>
internal sealed record LetterEnd(string About, DeliveryResult Result, string Reason);
