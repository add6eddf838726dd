namespace Bot.Evaluation;

/// <summary>What an evaluation measured.</summary>
/// <param name="Documents">How many documents were indexed.</param>
/// <param name="Passages">How many passages they were cut into.</param>
/// <param name="Queries">How many queries the means are taken over.</param>
/// <param name="Unjudged">How many queries no document was judged to answer; they are left out of the means.</param>
/// <param name="Ranking">How good the rankings are.</param>
/// <param name="Speed">How long it took.</param>
/// <param name="Answers">How good the answers are; null when that was not asked, or when no query has gold answers.</param>
/// <param name="OffDomain">How well questions of another domain are told apart; null when none were given.</param>
internal sealed record EvaluationReport(
    int Documents, int Passages, int Queries, int Unjudged, RankingFigures Ranking, SpeedFigures Speed, AnswerFigures? Answers, OffDomainFigures? OffDomain);
