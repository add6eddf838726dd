using System.Text.Json.Nodes;
using Cards.CheckIns.Answering;

namespace Cards.CheckIns.Competency;

/// <summary>What a person sees on one page of their own competency check-in.</summary>
/// <param name="Title">The set's title.</param>
/// <param name="Page">The page.</param>
/// <param name="Data">What each button carries back; made and sealed by the bot.</param>
public sealed record CompetencyPageFacts(string Title, QuestionPage Page, JsonObject Data);
