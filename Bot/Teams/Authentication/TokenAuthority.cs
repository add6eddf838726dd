namespace Bot.Teams.Authentication;

/// <summary>Somebody whose tokens are believed.</summary>
/// <param name="Metadata">Where it names its signing keys.</param>
/// <param name="Issuer">What it calls itself there.</param>
internal sealed record TokenAuthority(Uri Metadata, string Issuer);
