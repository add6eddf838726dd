using System.Data.Common;
using System.Globalization;
using Bot.Storage;
using Dapper;

namespace Bot.Asking;

/// <summary>Keeps which passages an answer used and how it was rated; never what was asked, or by whom.</summary>
internal sealed class AnswerStore
{
    private readonly PreparedStatement _insert = new(
        "INSERT INTO answers (reference, answered_on, was_found, passages) VALUES (@reference, @day, @wasFound, @passages)",
        "@reference", "@day", "@wasFound", "@passages");

    public void Add(DbConnection connection, string reference, Answer answer, DateOnly day) => _insert.Execute(
        connection, reference, Format(day), answer.Tells, string.Join(' ', answer.Passages.Select(static passage => passage.Id)));

    /// <summary>Keeps a thumb and what was written beside it; a later press by the same rater replaces both.</summary>
    public static void Rate(DbConnection connection, string reference, Rating rating) => connection.Execute(
        """
        INSERT INTO ratings (reference, rater, tenant_id, is_helpful, remark, rated_on) VALUES (@reference, @Rater, @TenantId, @IsHelpful, @Remark, @day)
        ON CONFLICT (reference, rater) DO UPDATE SET is_helpful = excluded.is_helpful, remark = excluded.remark, rated_on = excluded.rated_on
        """,
        new { reference, rating.Rater, rating.TenantId, rating.IsHelpful, rating.Remark, day = Format(rating.Day) });

    /// <summary>Deletes answers and thumbs from before a day.</summary>
    public static void Purge(DbConnection connection, DateOnly limit)
    {
        connection.Execute("DELETE FROM answers WHERE answered_on < @limit", new { limit = Format(limit) });
        connection.Execute("DELETE FROM ratings WHERE rated_on < @limit", new { limit = Format(limit) });
    }

    private static string Format(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
