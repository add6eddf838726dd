namespace Cards.Elements;

/// <summary>One line of a <see cref="LineChart"/>.</summary>
/// <param name="Legend">What the line stands for; plain text.</param>
/// <param name="Values">Its points, oldest first.</param>
public sealed record Line(string Legend, IReadOnlyList<LinePoint> Values);
