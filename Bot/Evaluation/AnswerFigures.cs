namespace Bot.Evaluation;

/// <summary>How good the answers are that people would be shown.</summary>
/// <param name="Asked">How many questions have gold answers.</param>
/// <param name="Contained">The share of them whose shown sentences contain one, 0 to 1.</param>
/// <param name="Refused">The share of them that got no answer, 0 to 1; they count as not contained.</param>
internal sealed record AnswerFigures(int Asked, double Contained, double Refused);
