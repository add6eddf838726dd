using System.Globalization;
using Cards;
using Knowledge;

namespace Bot.Experts;

/// <summary>An expert's answer that is kept, or shall be, as an article. Days are written as 2026-11-22, as the store keeps them.</summary>
internal sealed record CuratedArticle
{
    public required string QuestionId { get; init; }

    public required string TenantId { get; init; }

    public required string Title { get; init; }

    public required string Question { get; init; }

    public required string Answer { get; init; }

    /// <summary>What its author is shown as; never a name unless the expert wrote one there.</summary>
    public required string Role { get; init; }

    public required string AuthorId { get; init; }

    public required string AnsweredOn { get; init; }

    public required string ReviewBy { get; init; }

    /// <summary>Whether somebody else has approved it; until then it is a draft that nobody finds.</summary>
    public bool IsApproved { get; init; }

    /// <summary>The article as the knowledge base takes it. What people wrote becomes words there, never markup.</summary>
    public Document ToDocument() => new()
    {
        Id = $"expert-{QuestionId}",
        Title = Title,
        Audience = [],
        Region = "local",
        ReviewBy = Day(ReviewBy),
        Sources = [SourceOf()],
        IsPublished = true,
        Markdown = $"# {Line(Title)}\n\n{Heading()}{Words(Answer)}\n",
    };

    public static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "O", CultureInfo.InvariantCulture);

    private Source SourceOf() => new()
    {
        Key = "expert",
        Title = $"Answered by {Role}, {LondonDate.Of(Day(AnsweredOn))}",
        CheckedOn = Day(AnsweredOn),
        Licence = "the organisation's own words",
        Confidence = Confidence.Local,
    };

    // Nothing stands under itself.
    private string Heading() => Line(Question) is var question && string.Equals(question, Line(Title), StringComparison.OrdinalIgnoreCase) ? "" : $"## {question}\n\n";

    private static string Line(string text) => CardText.Escape(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    // A paragraph that begins with "Sources:" or "Also:" would be read as a list, and a bare address be made a link.
    private static string Words(string text) => CardText.Escape(text)
        .Replace("Sources:", @"Sources\:", StringComparison.Ordinal)
        .Replace("Also:", @"Also\:", StringComparison.Ordinal)
        .Replace("://", @"\://", StringComparison.Ordinal)
        .Replace("www.", @"www\.", StringComparison.OrdinalIgnoreCase);
}
