namespace Cards.CheckIns;

/// <summary>One step of a check-in's scale.</summary>
/// <param name="Value">Its number, from 1 up.</param>
/// <param name="Name">Its name, such as Starting.</param>
/// <param name="Meaning">What it means, in a few plain words.</param>
public sealed record Level(int Value, string Name, string Meaning)
{
    /// <summary>Its number and name, such as 2 Starting.</summary>
    public string Label => $"{Value} {Name}";
}
