namespace Cards.CheckIns;

/// <summary>What an item is rated by.</summary>
/// <param name="Levels">The levels, lowest first.</param>
/// <param name="DontKnow">The words for not knowing, such as Don't know / not my area.</param>
public sealed record Scale(IReadOnlyList<Level> Levels, string DontKnow);
