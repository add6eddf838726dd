namespace Bot.Turns;

/// <summary>One thing that happened in a conversation, and all that a handler may know of it.</summary>
/// <param name="Id">Names the turn in logs and error messages; holds nothing of the person or the words.</param>
/// <param name="Person">Who caused it.</param>
/// <param name="Address">Where it happened, and where an answer goes.</param>
/// <param name="Input">What happened.</param>
internal sealed record Turn(string Id, Person Person, ConversationAddress Address, TurnInput Input);
