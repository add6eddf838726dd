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
}
