namespace Bot.Teams.Authentication;

/// <summary>What a token must be, whoever shows it.</summary>
/// <param name="Algorithms">How it may be signed.</param>
/// <param name="Issuers">Who may have made it.</param>
/// <param name="Audiences">For whom it may be made; it must name exactly one.</param>
internal sealed record TokenRules(IReadOnlyList<string> Algorithms, IReadOnlyList<string> Issuers, IReadOnlyList<string> Audiences);
