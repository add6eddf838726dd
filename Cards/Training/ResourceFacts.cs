namespace Cards.Training;

/// <summary>A resource to learn from, as far as it is known.</summary>
/// <param name="Id">Its id in the catalogue.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">What it is, in our own words.</param>
public sealed record ResourceFacts(string Id, string Title, string Summary)
{
    /// <summary>Who offers it.</summary>
    public required string Provider { get; init; }

    /// <summary>In what way one learns: "e-learning".</summary>
    public required string Format { get; init; }

    /// <summary>How long it takes, in minutes; null when that is not stated.</summary>
    public int? Minutes { get; init; }

    /// <summary>Whether it costs nothing; null when that is not stated.</summary>
    public bool? IsFree { get; init; }

    /// <summary>Whether it ends with a certificate; null when that is not stated.</summary>
    public bool? HasCertificate { get; init; }

    /// <summary>Whom it is for; empty when that is not stated.</summary>
    public IReadOnlyList<string> Audience { get; init; } = [];

    /// <summary>The area that it is for.</summary>
    public required string Region { get; init; }

    /// <summary>The day on which somebody last compared it with its source.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>Where it is; null when that is not known.</summary>
    public Uri? Link { get; init; }

    /// <summary>Whether the link was seen to lead there.</summary>
    public bool IsLinkVerified { get; init; }
}
