namespace Cards.CheckIns;

/// <summary>What a check-in promises about answers, in the same words on every card.</summary>
internal static class Confidentiality
{
    /// <summary>The least number of people at whose answers comments are shown.</summary>
    private const int CommentsFrom = 10;

    /// <summary>Not to name anyone.</summary>
    public const string NameNobody =
        "Do not name anyone, and leave out anything that points to one person, patient or colleague.";

    /// <summary>When comments are shown.</summary>
    public static string Comments => $"Comments are kept and shown only if {CommentsFrom} or more people answer, in mixed order.";

    /// <summary>The whole promise, a list.</summary>
    /// <param name="minimum">The least number of people who must answer.</param>
    public static string InFull(int minimum) =>
        $"""
        - **The lead will see** how many people have answered, once it is {minimum} or more. Everyone here sees that too.
        - **The lead will not see** who has answered (unless everybody has), or what any one person said.
        - Your answers are kept apart from your name. Until the close a secret code lets you change them. Then the code and each person's answers are deleted, and only totals stay.
        - Results are shown once, at the close, to this whole channel. If fewer than {minimum} people answer, there are no results.
        - A result that could give one person away is held back.
        - {Comments}
        """;

    /// <summary>What of a team's totals leaves the team, one more row of the list.</summary>
    /// <param name="place">The place that the team belongs to, plain text.</param>
    public static string Beyond(string place) =>
        $"- Totals may be added up with those of other teams of {CardText.Escape(place)}, only where no team can be told apart. Your team's own are seen there only if your lead shares them.";

    /// <summary>The promise in two lines, for each page.</summary>
    /// <inheritdoc cref="InFull" path="/param"/>
    public static string InShort(int minimum) =>
        $"Your answers are kept apart from your name. Results are shown once, at the close, and only if {minimum} or more people answer.";
}
