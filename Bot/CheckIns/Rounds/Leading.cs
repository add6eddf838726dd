using Bot.Turns;

namespace Bot.CheckIns.Rounds;

/// <summary>Decides what a lead may do with a check-in that runs. Nothing opens one again. Pure.</summary>
internal static class Leading
{
    public const string Over = "That check-in has ended, and what came of it is in its thread. It cannot be opened again, so that nobody can be found out by comparing results.";
    private static readonly TimeSpan Longest = TimeSpan.FromDays(90);

    /// <summary>Puts the deadline to now: from here on no answer is taken, and <see cref="CheckInRound"/> makes the results at once.</summary>
    public static Decision Close(CheckIn checkIn, DateTimeOffset now) => checkIn.IsOpenAt(now)
        ? new Decision.Yes(checkIn with { ClosesAt = now.ToUnixTimeMilliseconds() })
        : new Decision.No(Over);

    /// <summary>Ends it without results.</summary>
    public static Decision Cancel(CheckIn checkIn, DateTimeOffset now) => checkIn.IsOpenAt(now)
        ? new Decision.Yes(checkIn.Ended() with { CancelledAt = now.ToUnixTimeMilliseconds() })
        : new Decision.No(Over);

    /// <summary>Moves the deadline, later only: people have planned with it.</summary>
    public static Decision Extend(CheckIn checkIn, DateTimeOffset closesAt, DateTimeOffset now)
    {
        var opened = DateTimeOffset.FromUnixTimeMilliseconds(checkIn.OpenedAt);
        return !checkIn.IsOpenAt(now) ? new Decision.No(Over)
            : closesAt.ToUnixTimeMilliseconds() <= checkIn.ClosesAt ? new Decision.No("Choose a closing time later than the one that people know.")
            : closesAt > opened + Longest ? new Decision.No("A check-in can be open for 90 days at most.")
            : new Decision.Yes(Reminders.Plan(checkIn with { ClosesAt = closesAt.ToUnixTimeMilliseconds() }, now));
    }

    /// <summary>Gives it to another lead.</summary>
    public static Decision HandOver(CheckIn checkIn, Person to, DateTimeOffset now) => checkIn.IsOpenAt(now)
        ? new Decision.Yes(checkIn with { LeadId = to.Id, LeadDirectoryId = to.DirectoryId, LeadName = to.Name })
        : new Decision.No(Over);
}
