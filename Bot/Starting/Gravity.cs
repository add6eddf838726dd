namespace Bot.Starting;

/// <summary>How much a finding matters.</summary>
internal enum Gravity
{
    /// <summary>As it should be.</summary>
    Fine,

    /// <summary>Works, but somebody should know.</summary>
    Notice,

    /// <summary>Something that is needed is missing or broken.</summary>
    Fault,
}
