namespace Bot.Tab.Figures;

/// <summary>What an administrator should know of the knowledge base. Of documents there are numbers alone: their names are for their readers.</summary>
/// <param name="ThisWeek">Topics that five people or more got no answer to this week.</param>
/// <param name="Before">The same of the weeks before, with how many people.</param>
/// <param name="Index">What is indexed.</param>
internal sealed record KnowledgeState(IReadOnlyList<string> ThisWeek, IReadOnlyList<KnowledgeState.Topic> Before, KnowledgeState.Held Index)
{
    /// <summary>A topic, and how many people asked near it.</summary>
    internal sealed record Topic(string Title, long People);

    /// <summary>How much is held; Unread counts the files that something is wrong with, Overdue names articles past their review date.</summary>
    internal sealed record Held(int Documents, int Passages, DateTimeOffset? ReadAt, int Unread, IReadOnlyList<string> Overdue);
}
