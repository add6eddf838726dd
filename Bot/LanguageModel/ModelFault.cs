namespace Bot.LanguageModel;

/// <summary>Why the model gave no words, or not all of them.</summary>
internal enum ModelFault
{
    /// <summary>Nothing answered, or the line broke.</summary>
    Unreached,

    /// <summary>It said nothing for too long, or took too long in all.</summary>
    TimeOut,

    /// <summary>It asks to slow down.</summary>
    Throttled,

    /// <summary>It answered with an error.</summary>
    Status,

    /// <summary>Its filter stopped the question or the answer.</summary>
    Filtered,

    /// <summary>The model would not answer.</summary>
    Refused,

    /// <summary>It ended before it was done.</summary>
    CutShort,

    /// <summary>What came was not in the form agreed on.</summary>
    Garbage,

    /// <summary>No token proved who the bot is.</summary>
    NoToken,

    /// <summary>The day's tokens are used up.</summary>
    Spent,
}
