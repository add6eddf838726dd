using Cards;

namespace Bot.Turns;

/// <summary>A card that can be put before others.</summary>
/// <param name="Title">What it is called in the list to pick from; plain text.</param>
/// <param name="Line">A line about it; plain text.</param>
/// <param name="Card">The card, which stands in the message as soon as it is picked.</param>
internal sealed record OfferedCard(string Title, string Line, Card Card);
