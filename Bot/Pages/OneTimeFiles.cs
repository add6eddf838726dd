using System.Data.Common;
using System.Security.Cryptography;
using Bot.Storage;
using Dapper;

namespace Bot.Pages;

/// <summary>
/// Hands a file out once, to whoever has its link: files for one person, where Teams offers no way to send them. They are
/// kept for a quarter of an hour, and what is kept can be opened with the link alone.
/// </summary>
internal sealed class OneTimeFiles(PageLinks links, Database database, TimeProvider clock)
{
    private const string Waiting = "FROM one_time_files WHERE id = @id AND offered_at > @oldest";
    private const int TokenBytes = 32;
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(15);

    /// <summary>The link under which the file can be fetched once; null, and nothing is held, when no public address is set.</summary>
    public Uri? Offer(OneTimeFile file)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));
        if (links.Page($"files/{token}") is not { } link)
            return null;
        _ = KeepAsync(SealedFile.Seal(file, token));
        return link;
    }

    /// <summary>The name of a file that waits; null when it has been fetched, or is over.</summary>
    public string? NameOf(string token) => database.Read(connection => Ask(connection, $"SELECT content {Waiting}", token))?.Name;

    /// <summary>Gives the file out, and forgets it; null when it has been fetched, or is over.</summary>
    public async Task<OneTimeFile?> TakeAsync(string token)
    {
        if (NameOf(token) is null) // Whoever guesses at links does not keep the writer busy.
            return null;
        var taken = await database.WriteAsync<IReadOnlyList<OneTimeFile>>(connection => Ask(connection, $"DELETE {Waiting} RETURNING content", token) is { } file ? [file] : []);
        return taken is [var one] ? one : null;
    }

    /// <summary>Deletes what nobody has fetched in time.</summary>
    public static void Purge(DbConnection connection, DateTimeOffset now) =>
        connection.Execute("DELETE FROM one_time_files WHERE offered_at <= @oldest", new { oldest = OldestAt(now) });

    private async Task KeepAsync(SealedFile file)
    {
        try
        {
            await database.WriteAsync(connection => connection.Execute(
                "INSERT INTO one_time_files (id, content, offered_at) VALUES (@Id, @Content, @at)", new { file.Id, file.Content, at = clock.GetUtcNow().ToUnixTimeMilliseconds() }));
        }
        catch (Exception e) when (StoreFaults.MayPass(e)) // Its page says that it is over, and how to ask for it again.
        {
        }
    }

    private OneTimeFile? Ask(DbConnection connection, string sql, string token) =>
        connection.Query<byte[]>(sql, new { id = SealedFile.IdOf(token), oldest = OldestAt(clock.GetUtcNow()) }).ToList() is [var content] ? SealedFile.Open(content, token) : null;

    private static long OldestAt(DateTimeOffset now) => (now - KeptFor).ToUnixTimeMilliseconds();
}
