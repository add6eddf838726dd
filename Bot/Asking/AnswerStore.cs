using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dapper;

namespace Bot.Asking;

/// <summary>Keeps which passages an answer used and how it was rated; never what was asked, or by whom.</summary>
internal static class AnswerStore
{
    public static void Add(DbConnection connection, string reference, Answer answer, DateOnly day) => connection.Execute(
        "INSERT INTO answers (reference, answered_on, was_found, passages) VALUES (@reference, @day, @wasFound, @passages)",
        new
        {
            reference,
            day = day.ToString("O", CultureInfo.InvariantCulture),
            wasFound = answer is Answer.Found ? 1 : 0,
            passages = string.Join(' ', answer.Passages.Select(passage => passage.Id)),
        });

    /// <summary>Keeps a person's thumb; a later press of the same person replaces it.</summary>
    public static void Rate(DbConnection connection, string reference, string personId, bool isHelpful) => connection.Execute(
        """
        INSERT INTO ratings (reference, rater, is_helpful) VALUES (@reference, @rater, @isHelpful)
        ON CONFLICT (reference, rater) DO UPDATE SET is_helpful = excluded.is_helpful
        """,
        new { reference, rater = SHA256.HashData(Encoding.UTF8.GetBytes($"{reference}:{personId}"))[..16], isHelpful = isHelpful ? 1 : 0 });
}
