namespace Bot.Screening;

/// <summary>What the words beside a number say that it is for.</summary>
[Flags]
internal enum Beside
{
    None = 0,

    /// <summary>The health service is named.</summary>
    Nhs = 1,

    /// <summary>The number is called an NHS number.</summary>
    Label = 2,

    /// <summary>A patient is spoken of.</summary>
    Patient = 4,

    /// <summary>The number is for a phone, an order, a reference or the like.</summary>
    OtherUse = 8,

    /// <summary>Some person is spoken of.</summary>
    Person = 16,
}
