namespace Cards.CheckIns;

/// <summary>How far a check-in has come.</summary>
public enum CheckInState
{
    /// <summary>People can answer.</summary>
    Open,

    /// <summary>People can answer, but not for much longer.</summary>
    ClosingSoon,

    /// <summary>It has ended and its results are frozen.</summary>
    Closed,

    /// <summary>It was stopped, and nothing of it is kept.</summary>
    Cancelled,
}
