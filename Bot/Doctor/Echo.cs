namespace Bot.Doctor;

/// <summary>What came back from an address that was only called to see whether it answers.</summary>
/// <param name="Status">Its status; null when nothing came.</param>
/// <param name="Date">The other side's clock; null when it did not say.</param>
/// <param name="Trouble">Why nothing came, in plain words; null when something did.</param>
internal sealed record Echo(int? Status, DateTimeOffset? Date, string? Trouble);
