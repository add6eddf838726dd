using System.Data.Common;
using Bot.Storage;
using Dapper;

namespace Bot.Documents;

/// <summary>Remembers what the owners of files should know, until the file is read again.</summary>
internal sealed class NoticeStore(Database database)
{
    /// <summary>Those of a collection, by file.</summary>
    public IReadOnlyList<Notice> Of(string collection) => database.Read(connection => connection.Query<(string File, bool IsRefused, string Text, string Fingerprint)>(
        "SELECT file, is_refused, notice, fingerprint FROM document_notices WHERE collection = @collection ORDER BY file", new { collection })
        .Select(static row => new Notice(row.File, row.IsRefused, row.Text) { Fingerprint = row.Fingerprint }).ToList());

    /// <summary>Puts these in the place of those that a collection had.</summary>
    public async Task ReplaceAsync(string collection, IReadOnlyList<Notice> notices)
    {
        // Two files may look the same once what is invisible in their names is left out.
        var each = notices.DistinctBy(static notice => notice.File, StringComparer.Ordinal).OrderBy(static notice => notice.File, StringComparer.Ordinal).ToList();
        if (!Of(collection).SequenceEqual(each))
        {
            await database.WriteAsync(connection => Replace(connection, collection, each));
        }
    }

    /// <summary>Forgets those of collections that are no more.</summary>
    public async Task KeepOnlyAsync(Func<string, bool> isKept)
    {
        var all = database.Read(static connection => connection.Query<string>("SELECT DISTINCT collection FROM document_notices").ToList());
        foreach (var gone in all.Where(collection => !isKept(collection)))
        {
            await ReplaceAsync(gone, []);
        }
    }

    private static void Replace(DbConnection connection, string collection, IReadOnlyList<Notice> notices)
    {
        connection.Execute("DELETE FROM document_notices WHERE collection = @collection", new { collection });
        connection.Execute(
            "INSERT INTO document_notices (collection, file, is_refused, notice, fingerprint) VALUES (@collection, @File, @IsRefused, @Text, @Fingerprint)",
            notices.Select(notice => new { collection, notice.File, notice.IsRefused, notice.Text, notice.Fingerprint }));
    }
}
