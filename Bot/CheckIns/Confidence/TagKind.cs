namespace Bot.CheckIns.Confidence;

/// <summary>What a tag stands for; tags of different kinds cannot be told to be the same person's.</summary>
internal enum TagKind
{
    Answers,
    Roster,
    Invitation,
}
