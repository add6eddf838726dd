namespace Bot.Training.Finding;

/// <summary>Whether a resource is as somebody wishes it.</summary>
internal enum Fit
{
    /// <summary>It is not.</summary>
    No,

    /// <summary>Nothing is stated about it.</summary>
    NotStated,

    /// <summary>It is.</summary>
    Yes,
}
