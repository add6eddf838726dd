using System.ComponentModel.DataAnnotations;

namespace Bot.Summaries;

/// <summary>When teams are told each week (section <c>Summaries</c>).</summary>
internal sealed class SummariesOptions
{
    /// <summary>The day of the week in London. Default Monday.</summary>
    [EnumDataType(typeof(DayOfWeek))]
    public DayOfWeek Day { get; init; } = DayOfWeek.Monday;

    /// <summary>The time in London. Default 08:00.</summary>
    public TimeOnly Time { get; init; } = new(8, 0);
}
