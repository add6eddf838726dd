namespace Bot.CheckIns.Sets;

/// <summary>What a set is for: a team's conversation, or one person alone.</summary>
internal enum SetKind
{
    Maturity,
    Competency,
}
