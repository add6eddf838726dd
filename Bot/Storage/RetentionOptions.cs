using System.ComponentModel.DataAnnotations;

namespace Bot.Storage;

/// <summary>How long is kept what nobody deletes (section <c>Retention</c>); looked at each hour.</summary>
internal sealed class RetentionOptions
{
    private const int TenYears = 3650;

    /// <summary>Results of a closed check-in, from its close, in days. From 30 to 3650, default 1095: three years of trends.</summary>
    [Range(30, TenYears)]
    public int ResultsDays { get; init; } = 1095;

    /// <summary>An agreed action, from the day it was done, in days. From 1 to 3650, default 365.</summary>
    [Range(1, TenYears)]
    public int DoneActionsDays { get; init; } = 365;

    /// <summary>A person's own view of their skills, from their last answer, in days. From 30 to 3650, default 730.</summary>
    [Range(30, TenYears)]
    public int ProfilesDays { get; init; } = 730;

    /// <summary>What belongs to a team that the bot has left, from that day, in days. From 0 to 365, default 30.</summary>
    [Range(0, 365)]
    public int LeftTeamsDays { get; init; } = 30;

    /// <summary>By which ways a lead was told what, in days. From 7 to 3650, default 90.</summary>
    [Range(7, TenYears)]
    public int DeliveriesDays { get; init; } = 90;

    /// <summary>Notes of who changed what about a team, in days. From 30 to 3650, default 365.</summary>
    [Range(30, TenYears)]
    public int AuditDays { get; init; } = 365;
}
