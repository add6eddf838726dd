namespace Cards.Experts;

/// <summary>An expert's answer that is kept, or shall be, as an article.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Role">The role under which its author is shown.</param>
/// <param name="ReviewBy">The last day on which it counts as up to date.</param>
/// <param name="IsApproved">Whether a second person has approved it.</param>
public sealed record ExpertArticle(string Title, string Role, DateOnly ReviewBy, bool IsApproved);
