using System.ComponentModel.DataAnnotations;

namespace Bot.Health;

/// <summary>Who sees the details of <c>/health</c> (section <c>Health</c>).</summary>
internal sealed class HealthOptions
{
    /// <summary>What an operator's monitoring shows in the header <c>X-Health-Key</c>, 20 letters or more. Default none: then details are shown to this machine alone.</summary>
    [MinLength(20)]
    public string? Key { get; init; }
}
