namespace Bot.Training.Catalogue;

/// <summary>Something to learn from, as far as it is known.</summary>
internal sealed record Resource
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>What it is, in our own words.</summary>
    public required string Summary { get; init; }

    /// <summary>What it is about, in the words that people use.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>The ids of the competency areas that it helps with.</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    public required string Provider { get; init; }

    public required ResourceFormat Format { get; init; }

    /// <summary>How long it takes; null when that is not stated.</summary>
    public int? Minutes { get; init; }

    /// <summary>Whether it costs nothing; null when that is not stated.</summary>
    public bool? IsFree { get; init; }

    /// <summary>Whether it ends with a certificate; null when that is not stated.</summary>
    public bool? HasCertificate { get; init; }

    /// <summary>Whom it is for; empty when that is not stated.</summary>
    public required IReadOnlyList<string> Audience { get; init; }

    /// <summary>The area that it is for, such as England.</summary>
    public required string Region { get; init; }

    /// <summary>The day on which somebody last compared it with its source.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>Where it is; null when that is not known.</summary>
    public Uri? Link { get; init; }

    /// <summary>Whether the link was seen to lead there; false while it is still to be checked.</summary>
    public bool IsLinkVerified { get; init; }
}
