namespace Bot.Tab.Figures;

/// <summary>Who the visitor is here, and which pages there are for them.</summary>
/// <param name="Name">As teams' rosters call them; empty when none holds them.</param>
/// <param name="IsAdministrator">Whether they administer the bot.</param>
/// <param name="Teams">The teams whose figures they may see.</param>
/// <param name="IsWhole">Whether every team's roster could be read just now.</param>
internal sealed record Welcome(string Name, bool IsAdministrator, IReadOnlyList<Welcome.Team> Teams, bool IsWhole)
{
    /// <summary>Whether any roster holds them: else nothing of their own can be found, as chats know them by another id than Teams' token does.</summary>
    public required bool IsKnown { get; init; }

    /// <summary>A team whose figures the visitor may see.</summary>
    internal sealed record Team(string Id, string Name, bool IsLed);
}
