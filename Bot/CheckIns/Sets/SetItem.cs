namespace Bot.CheckIns.Sets;

/// <summary>One statement that people rate.</summary>
internal sealed record SetItem(string Id, string Text);
