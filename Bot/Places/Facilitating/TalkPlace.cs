using System.Globalization;

namespace Bot.Places.Facilitating;

/// <summary>Where a talk stands, as its buttons carry it.</summary>
/// <param name="CheckInId">The check-in whose results are talked through.</param>
/// <param name="Step">The step, from 0.</param>
internal sealed record TalkPlace(string CheckInId, int Step)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{CheckInId} {Step}");

    /// <summary>What <see cref="ToString"/> wrote; null for anything else.</summary>
    public static TalkPlace? Read(string? text) =>
        text?.Split(' ') is [var checkIn, var step] && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new TalkPlace(checkIn, number) : null;
}
