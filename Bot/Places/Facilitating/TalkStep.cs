namespace Bot.Places.Facilitating;

/// <summary>One step of talking results through.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Minutes">How long it should take.</param>
/// <param name="Lines">What to say and ask, in order.</param>
internal sealed record TalkStep(string Title, int Minutes, IReadOnlyList<string> Lines);
