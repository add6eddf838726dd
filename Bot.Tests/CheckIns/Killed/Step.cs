namespace Bot.Tests.CheckIns.Killed;

/// <summary>The steps of a check-in's life, in their order.</summary>
internal enum Step
{
    /// <summary>A lead launches it.</summary>
    Launch,

    /// <summary>People answer it.</summary>
    Submit,

    /// <summary>The lead closes it.</summary>
    Close,
}
