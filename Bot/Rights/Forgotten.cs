using System.Data.Common;
using System.Text;
using Bot.People;
using Bot.Storage;
using Dapper;

namespace Bot.Rights;

/// <summary>
/// Erases all that is held on a person, and remembers it beside the store as a digest under the secret: a store that was
/// restored from an older backup knows by it whom to erase again.
/// </summary>
internal sealed class Forgotten(IEnumerable<PersonalData> kinds, Secret secret, DataFolder folder)
{
    private readonly PersonalData[] _kinds = [.. kinds];
    private readonly string _path = folder.File("companion.forgotten");

    /// <summary>Erases a person within a transaction. The file is written first: a crash in between leads to erasing twice, never to none.</summary>
    public void Forget(DbConnection connection, Whose whose)
    {
        var line = $"{Guid.NewGuid():N} {Convert.ToHexStringLower(DigestOf(whose))}";
        Append(line);
        Erase(connection, whose, line);
    }

    /// <summary>Erases again whoever was forgotten after the backup was made that this store comes from.</summary>
    public void ForgetAgain(DbConnection connection)
    {
        var known = connection.Query<string>("SELECT event FROM forgotten").ToHashSet(StringComparer.Ordinal);
        var missing = Lines().Where(line => !known.Contains(line)).ToLookup(static line => line.Split(' ')[^1], StringComparer.Ordinal);
        if (missing.Count is 0)
            return;

        foreach (var whose in _kinds.SelectMany(kind => kind.Everyone(connection)).Distinct().ToList())
        {
            if (missing.Contains(Convert.ToHexStringLower(DigestOf(whose))))
                EraseAll(connection, whose);
        }

        foreach (var line in missing.SelectMany(static lines => lines))
            Note(connection, line);
    }

    private void Erase(DbConnection connection, Whose whose, string line)
    {
        EraseAll(connection, whose);
        Note(connection, line);
    }

    private void EraseAll(DbConnection connection, Whose whose)
    {
        foreach (var kind in _kinds.Reverse()) // What builds on something else is erased before it.
            kind.Erase(connection, whose);
    }

    private static void Note(DbConnection connection, string line) => connection.Execute("INSERT INTO forgotten (event) VALUES (@line) ON CONFLICT DO NOTHING", new { line });

    private byte[] DigestOf(Whose whose) => secret.Digest("forgotten", whose.TenantId, whose.PersonId);

    private IEnumerable<string> Lines() => File.Exists(_path) ? File.ReadAllLines(_path).Where(static line => line.Length > 0) : [];

    private void Append(string line)
    {
        using var file = new FileStream(folder.OwnFile("companion.forgotten"), FileMode.Append, FileAccess.Write);
        file.Write(Encoding.ASCII.GetBytes(line + "\n"));
        file.Flush(flushToDisk: true);
    }
}
