namespace Bot.CheckIns.Sets;

/// <summary>What came of adding a set.</summary>
internal enum SetImport
{
    Added,

    /// <summary>The very same was there already.</summary>
    WasThere,

    /// <summary>Another was there under this id and version; it stays.</summary>
    Differs,
}
