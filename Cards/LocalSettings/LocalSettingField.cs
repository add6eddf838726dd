namespace Cards.LocalSettings;

/// <summary>One thing that only an organisation itself can tell.</summary>
/// <param name="Name">What it is, such as "safeguarding lead"; also names it in forms.</param>
/// <param name="Hint">What is best written there.</param>
/// <param name="Value">What was written; null when it is not set.</param>
public sealed record LocalSettingField(string Name, string Hint, string? Value);
