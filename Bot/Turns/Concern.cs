namespace Bot.Turns;

/// <summary>Why typed words were stopped on the way in. Of several found, the last in this order counts.</summary>
internal enum Concern
{
    /// <summary>A letter or a text about one person was asked for.</summary>
    Letter,

    /// <summary>Benefits advice on a case was asked for.</summary>
    Benefits,

    /// <summary>Legal, housing or immigration advice on a case was asked for.</summary>
    Legal,

    /// <summary>A diagnosis or a rating of somebody's risk was asked for.</summary>
    Diagnosis,

    /// <summary>Advice on somebody's treatment or medicine was asked for.</summary>
    Treatment,

    /// <summary>A postcode or an address beside a name or a patient.</summary>
    Address,

    /// <summary>A name beside a condition, or a patient's name.</summary>
    NameWithCondition,

    /// <summary>A date of birth.</summary>
    BirthDate,

    /// <summary>An NHS number.</summary>
    NhsNumber,

    /// <summary>A worry that somebody is abused, exploited or neglected, without words of danger to life.</summary>
    Safeguarding,

    /// <summary>Words that sound like danger to somebody else.</summary>
    DangerToAnother,

    /// <summary>Words that sound like danger to the person who writes.</summary>
    DangerToSelf,
}
