namespace Bot.CheckIns.Sets;

/// <summary>One level of a set's scale.</summary>
/// <param name="Value">From 1, lowest first.</param>
/// <param name="Name">Shown on cards.</param>
/// <param name="Meaning">What it stands for, in a sentence.</param>
internal sealed record ScaleLevel(int Value, string Name, string Meaning);
