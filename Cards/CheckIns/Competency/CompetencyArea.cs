namespace Cards.CheckIns.Competency;

/// <summary>One area of a person's profile.</summary>
/// <param name="Title">The area's title.</param>
/// <param name="Average">The mean of the person's own ratings in it; null when they rated nothing there.</param>
public sealed record CompetencyArea(string Title, double? Average);
