namespace Bot.People;

/// <summary>Who administers the bot (section <c>Administrators</c>).</summary>
internal sealed class AdministratorsOptions
{
    /// <summary>Their object ids in the organisation's directory (Entra). Default none.</summary>
    public IReadOnlyList<string> People { get; init; } = [];
}
