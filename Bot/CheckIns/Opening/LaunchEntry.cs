using System.Text.Json;
using Bot.CheckIns.Forms;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sets;
using Cards;
using LaunchCard = Cards.CheckIns.Launching.LaunchForm;

namespace Bot.CheckIns.Opening;

/// <summary>What stands in the form of a launch, right or not, so that nothing of it has to be typed again.</summary>
internal sealed record LaunchEntry(IReadOnlyList<string> Domains, string? Why, DateOnly? Day, TimeOnly? Time, int? Minimum)
{
    private const int UsualDays = 14;
    private static readonly TimeOnly EndOfWork = new(17, 0);

    /// <summary>What stands in a new form: all of the set, open for two weeks.</summary>
    public static LaunchEntry New(CheckInSet set, DateTimeOffset now) =>
        new([.. set.Domains.Select(static domain => domain.Id)], null, LondonDate.DayOf(now).AddDays(UsualDays), EndOfWork, LaunchCard.LeastMinimum);

    public static LaunchEntry Read(JsonElement data) => new(
        data.Choices(LaunchCard.Domains),
        data.Text(LaunchCard.Why) is { Length: > 0 } why ? why : null,
        data.Day(LaunchCard.ClosingDay),
        data.Time(LaunchCard.ClosingTime),
        data.Number(LaunchCard.Minimum));

    /// <summary>The form as it is decided on; null while something that is needed is missing.</summary>
    public LaunchForm? Complete(CheckInSet set) => this is { Day: { } day, Time: { } time, Minimum: { } minimum }
        ? new LaunchForm(set, Domains, LondonDate.At(day, time), minimum, Why)
        : null;
}
