using Cards.CheckIns.Results;

namespace Cards.Places;

/// <summary>How a domain has moved.</summary>
/// <param name="Domain">Its title.</param>
/// <param name="Change">How far, since when.</param>
public sealed record DomainChange(string Domain, Change Change);
