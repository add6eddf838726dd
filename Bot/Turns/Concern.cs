namespace Bot.Turns;

/// <summary>Why typed words were stopped on the way in.</summary>
internal enum Concern
{
    PatientData,
    Crisis,
}
