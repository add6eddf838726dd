namespace Bot.Storage.Postgres;

/// <summary>The numbers by which processes agree who may do what in a database.</summary>
internal static class PostgresLocks
{
    /// <summary>Held by who changes the store's tables, for one transaction.</summary>
    public const long Write = 0x46434F4D_0000_0001;

    /// <summary>Held by who brings the tables up to its version.</summary>
    public const long Migrate = 0x46434F4D_0000_0002;
}
