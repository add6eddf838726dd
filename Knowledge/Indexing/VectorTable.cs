using System.Runtime.InteropServices;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Knowledge.Indexing;

/// <summary>The table of vectors, by the text that each stands for and its model, as little-endian 32-bit floats: what was embedded once is never asked for again.</summary>
internal sealed class VectorTable(SqliteConnection connection)
{
    /// <summary>The vectors that are kept for these passages; those that have none are left out.</summary>
    public IReadOnlyList<(Passage Passage, float[] Vector)> Of(Embedder embedder, IEnumerable<Passage> passages)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT vector FROM vectors WHERE words = @words AND model = @model";
        var words = command.Parameters.Add("@words", SqliteType.Text);
        command.Parameters.AddWithValue("@model", embedder.Model);
        var found = new List<(Passage, float[])>();
        foreach (var passage in passages)
        {
            words.Value = EmbeddedText.KeyOf(passage);
            if (command.ExecuteScalar() is byte[] bytes && bytes.Length == embedder.Dimensions * sizeof(float))
                found.Add((passage, MemoryMarshal.Cast<byte, float>(bytes).ToArray()));
        }

        return found;
    }

    /// <summary>Keeps the vectors of passages; of one that has been deleted meanwhile nothing is kept.</summary>
    public void Keep(Embedder embedder, IEnumerable<(Passage Passage, float[] Vector)> vectors)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var (passage, vector) in vectors)
        {
            connection.Execute(
                "INSERT OR REPLACE INTO vectors SELECT @words, @model, @vector WHERE EXISTS (SELECT 1 FROM passages WHERE words = @words)",
                new { words = EmbeddedText.KeyOf(passage), model = embedder.Model, vector = MemoryMarshal.AsBytes<float>(vector).ToArray() });
        }

        transaction.Commit();
    }

    /// <summary>Deletes the vectors of all other models.</summary>
    public void KeepOnly(string model) => connection.Execute("DELETE FROM vectors WHERE model <> @model", new { model });

    /// <summary>Deletes the vectors of texts that no passage has any more.</summary>
    public void DeleteUnused() => connection.Execute("DELETE FROM vectors WHERE words NOT IN (SELECT words FROM passages)");
}
