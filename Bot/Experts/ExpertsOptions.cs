namespace Bot.Experts;

/// <summary>Where the experts are (section <c>Experts</c>).</summary>
internal sealed class ExpertsOptions
{
    /// <summary>The id of their channel in Teams, <c>19:…@thread.tacv2</c>. Default none: then nothing is passed on.</summary>
    public string? Channel { get; init; }
}
