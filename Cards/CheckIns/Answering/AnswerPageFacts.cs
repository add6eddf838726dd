using System.Text.Json.Nodes;

namespace Cards.CheckIns.Answering;

/// <summary>What a person sees on one page of a check-in.</summary>
/// <param name="Title">The set's title.</param>
/// <param name="Page">The page.</param>
/// <param name="Minimum">The least number of people who must answer before anything is shown.</param>
/// <param name="Data">What each button carries back; made and sealed by the bot.</param>
public sealed record AnswerPageFacts(string Title, QuestionPage Page, int Minimum, JsonObject Data)
{
    /// <summary>Whether the page asks where the team wants to be.</summary>
    public required bool AsksTarget { get; init; }

    /// <summary>Where the person wanted the team to be when they last saved: a level's number, or <see cref="Questions.DontKnow"/>; null for nothing.</summary>
    public string? Target { get; init; }

    /// <summary>What they wrote; null for nothing.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether anything of theirs is saved already.</summary>
    public bool HasAnswers { get; init; }

    /// <summary>What was not right when the page came back; null when nothing was.</summary>
    public string? Problem { get; init; }
}
