namespace Bot.Experts;

/// <summary>What an expert has filled in about the article that an answer shall become.</summary>
/// <param name="Title">Null for the question itself.</param>
/// <param name="Role">Null for no particular one.</param>
/// <param name="ReviewBy">Null for the usual time.</param>
internal sealed record ArticleForm(string? Title, string? Role, DateOnly? ReviewBy);
