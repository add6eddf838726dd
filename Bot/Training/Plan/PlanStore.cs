using System.Data.Common;
using Bot.People;
using Dapper;

namespace Bot.Training.Plan;

/// <summary>The tables of plans. They are asked for one person by that person, and have no way to show others.</summary>
internal static class PlanStore
{
    public static LearningPlan Find(DbConnection connection, Whose whose)
    {
        var items = connection.Query<PlanItem>(
            """
            SELECT number AS Number, resource_id AS ResourceId, title AS Title, saved_on AS SavedOn, started_on AS StartedOn, done_on AS DoneOn, minutes AS Minutes, points AS Points, reflection AS Reflection
            FROM plan_items WHERE tenant_id = @TenantId AND person_id = @PersonId ORDER BY number
            """,
            whose).ToList();
        var (points, day, minute, next) = connection.QuerySingleOrDefault<(double?, long?, long?, long?)>(
            "SELECT yearly_points, nudge_day, nudge_minute, next_at FROM learning_plans WHERE tenant_id = @TenantId AND person_id = @PersonId", whose);
        return new LearningPlan(items)
        {
            YearlyPoints = points,
            Nudge = day is { } d && minute is { } m ? new Nudge((DayOfWeek)d, TimeOnly.MinValue.AddMinutes(m)) : null,
            IsPaused = day is not null && next is null,
        };
    }

    public static void Save(DbConnection connection, Whose whose, PlanItem item) => connection.Execute(
        """
        INSERT INTO plan_items (tenant_id, person_id, number, resource_id, title, saved_on, started_on, done_on, minutes, points, reflection)
        VALUES (@TenantId, @PersonId, @Number, @ResourceId, @Title, @SavedOn, @StartedOn, @DoneOn, @Minutes, @Points, @Reflection)
        ON CONFLICT (tenant_id, person_id, number) DO UPDATE SET resource_id = excluded.resource_id, title = excluded.title, saved_on = excluded.saved_on,
            started_on = excluded.started_on, done_on = excluded.done_on, minutes = excluded.minutes, points = excluded.points, reflection = excluded.reflection
        """,
        new { whose.TenantId, whose.PersonId, item.Number, item.ResourceId, item.Title, item.SavedOn, item.StartedOn, item.DoneOn, item.Minutes, item.Points, item.Reflection });

    public static void Remove(DbConnection connection, Whose whose, long number) => connection.Execute(
        "DELETE FROM plan_items WHERE tenant_id = @TenantId AND person_id = @PersonId AND number = @number", new { whose.TenantId, whose.PersonId, number });

    /// <summary>Sets what they aim for; null for nothing.</summary>
    public static void SetYearlyPoints(DbConnection connection, Whose whose, double? points) => connection.Execute(
        """
        INSERT INTO learning_plans (tenant_id, person_id, yearly_points) VALUES (@TenantId, @PersonId, @points)
        ON CONFLICT (tenant_id, person_id) DO UPDATE SET yearly_points = @points
        """,
        new { whose.TenantId, whose.PersonId, points });

    /// <summary>Sets when they are reminded, and next at what moment; nothing of both turns it off, no moment alone lets it rest.</summary>
    public static void SetNudge(DbConnection connection, Whose whose, Nudge? nudge, DateTimeOffset? next, string chatId) => connection.Execute(
        """
        INSERT INTO learning_plans (tenant_id, person_id, nudge_day, nudge_minute, next_at, chat_id) VALUES (@TenantId, @PersonId, @day, @minute, @next, @chatId)
        ON CONFLICT (tenant_id, person_id) DO UPDATE SET nudge_day = @day, nudge_minute = @minute, next_at = @next, chat_id = @chatId
        """,
        new { whose.TenantId, whose.PersonId, day = (int?)nudge?.Day, minute = (int?)nudge?.Time.ToTimeSpan().TotalMinutes, next = next?.ToUnixTimeMilliseconds(), chatId });

    /// <summary>Whose reminder is due, when it was to be, and in which chat.</summary>
    public static IReadOnlyList<(Whose Whose, Nudge Nudge, string ChatId)> Due(DbConnection connection, DateTimeOffset now) =>
    [
        .. connection.Query<(string Tenant, string Person, long Day, long Minute, string Chat)>(
            "SELECT tenant_id, person_id, nudge_day, nudge_minute, chat_id FROM learning_plans WHERE next_at <= @now", new { now = now.ToUnixTimeMilliseconds() })
            .Select(static row => (new Whose(row.Tenant, row.Person), new Nudge((DayOfWeek)row.Day, TimeOnly.MinValue.AddMinutes(row.Minute)), row.Chat)),
    ];

    public static void Forget(DbConnection connection, Whose whose) => connection.Execute(
        """
        DELETE FROM plan_items WHERE tenant_id = @TenantId AND person_id = @PersonId;
        DELETE FROM learning_plans WHERE tenant_id = @TenantId AND person_id = @PersonId
        """,
        whose);
}
