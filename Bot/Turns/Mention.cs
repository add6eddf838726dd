namespace Bot.Turns;

/// <summary>A person who is mentioned in typed words.</summary>
/// <param name="PersonId">The person's id in conversations with this bot; opaque.</param>
/// <param name="Text">How the mention stands in the words.</param>
internal sealed record Mention(string PersonId, string Text);
