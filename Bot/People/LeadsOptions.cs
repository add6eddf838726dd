namespace Bot.People;

/// <summary>Who may lead the teams that they are in (section <c>Leads</c>).</summary>
internal sealed class LeadsOptions
{
    /// <summary>Their object ids in the organisation's directory (Entra). Default none.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Whether everybody leads, to try things out; in Development only. Default false.</summary>
    public bool Everyone { get; init; }
}
