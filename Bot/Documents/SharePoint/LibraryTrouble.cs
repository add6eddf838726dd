namespace Bot.Documents.SharePoint;

/// <summary>What keeps a document library from being read.</summary>
/// <param name="Reason">Why, in plain words.</param>
/// <param name="IsRefusal">Whether Graph refuses it, rather than not answering.</param>
/// <param name="Since">Since when it has been so without a break.</param>
/// <param name="Until">Before that it is not asked again.</param>
internal sealed record LibraryTrouble(string Reason, bool IsRefusal, DateTimeOffset Since, DateTimeOffset Until);
