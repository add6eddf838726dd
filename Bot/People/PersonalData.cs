using System.Data.Common;

namespace Bot.People;

/// <summary>What one room holds on people. A room registers its own, so that all of it can be shown to a person, and erased.</summary>
/// <param name="Kind">What it is, in words for the person.</param>
/// <param name="Read">What is held on a person; null for nothing.</param>
/// <param name="Erase">Erases it, within the transaction that erases everything; it must be safe to run again.</param>
internal sealed record PersonalData(string Kind, Func<DbConnection, Whose, Held?> Read, Action<DbConnection, Whose> Erase)
{
    /// <summary>The tables that it lies in.</summary>
    public required IReadOnlyList<string> Tables { get; init; }

    /// <summary>Whose ids stand in those tables, so that what a restore has brought back can be erased again; none where only digests stand.</summary>
    public Func<DbConnection, IEnumerable<Whose>> Everyone { get; init; } = static _ => [];
}
