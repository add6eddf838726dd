namespace Bot.Places.Priorities;

/// <summary>What a level answers to a priority that was raised to it, as the store and a card say it.</summary>
internal static class PriorityAnswer
{
    public const string TakenOn = "taken on";
    public const string Joined = "joined with another";
    public const string Declined = "declined";
}
