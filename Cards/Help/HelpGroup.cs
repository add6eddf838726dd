namespace Cards.Help;

/// <summary>What a command is for, in the order in which help shows it.</summary>
public enum HelpGroup
{
    /// <summary>Questions and answers, and the bot itself.</summary>
    Asking,

    /// <summary>Answering a check-in, and what a team has agreed.</summary>
    CheckIns,

    /// <summary>A person's own skills.</summary>
    Learning,

    /// <summary>What is held about a person.</summary>
    OwnData,

    /// <summary>What leads alone can do.</summary>
    Leads,

    /// <summary>What administrators alone can do.</summary>
    Administrators,
}
