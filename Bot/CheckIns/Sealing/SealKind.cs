namespace Bot.CheckIns.Sealing;

/// <summary>What a button is about; what was sealed for one kind is nothing for another.</summary>
internal enum SealKind
{
    /// <summary>A check-in that is to be launched: a channel and a set.</summary>
    Launch,

    /// <summary>A check-in, by its id.</summary>
    CheckIn,

    /// <summary>What a channel has agreed to do: the channel.</summary>
    Actions,

    /// <summary>A person's own profile of skills.</summary>
    Profile,

    /// <summary>All that is held about a person.</summary>
    OwnData,

    /// <summary>A system, a place or a neighbourhood, by its id; empty while it is to be chosen.</summary>
    Place,

    /// <summary>A check-in of many teams that is to be launched: the place, the set, and its own id.</summary>
    Round,

    /// <summary>A step of talking through results: the check-in and the step.</summary>
    Talk,
}
