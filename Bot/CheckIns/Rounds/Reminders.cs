using Cards;

namespace Bot.CheckIns.Rounds;

/// <summary>When a channel is reminded of a check-in: everybody at once, whoever has answered. Pure.</summary>
internal static class Reminders
{
    private const int Most = 2;

    private static readonly TimeOnly Morning = new(10, 0);
    private static readonly TimeSpan Soonest = TimeSpan.FromHours(12);

    /// <summary>The check-in with its next reminder: in the morning of the middle day, or of the day before the last; none after the second.</summary>
    public static CheckIn Plan(CheckIn checkIn, DateTimeOffset now)
    {
        var (opened, closes) = (Moment(checkIn.OpenedAt), Moment(checkIn.ClosesAt));
        DateTimeOffset[] mornings = [MorningOf(opened + ((closes - opened) / 2)), MorningOf(closes - TimeSpan.FromDays(1))];
        var left = mornings.Where(morning => morning > now && morning >= opened + Soonest && morning < closes).ToList();
        return checkIn with { RemindAt = left is [] || checkIn.Reminders >= Most ? null : left.Min().ToUnixTimeMilliseconds() };
    }

    /// <summary>The check-in after a reminder.</summary>
    public static CheckIn Sent(CheckIn checkIn, DateTimeOffset now) => Plan(checkIn with { Reminders = checkIn.Reminders + 1 }, now);

    private static DateTimeOffset Moment(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    private static DateTimeOffset MorningOf(DateTimeOffset moment) => LondonDate.At(LondonDate.DayOf(moment), Morning);
}
