namespace Bot.Tab.Entry;

/// <summary>Somebody who can be chosen while trying the tab out; Id is what <see cref="LocalDoor"/> takes.</summary>
internal sealed record LocalPerson(string Id, string Name);
