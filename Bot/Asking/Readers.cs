using Bot.Turns;
using Knowledge;

namespace Bot.Asking;

/// <summary>
/// Tells what may be read where a question is asked: in a channel the team's documents and the organisation's, which everyone there may
/// read; in a group chat the organisation's; in a person's own chat also those of every team whose roster holds them.
/// </summary>
internal sealed class Readers(KnowledgeBase knowledge, IRoster roster)
{
    // Whoever waits for an answer should not wait for the rosters of many teams; those that are late are left out.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<Readership> OfAsync(Turn turn, CancellationToken cancellationToken)
    {
        var groups = knowledge.Groups.Select(ReaderGroup.Of)
            .Where(group => string.Equals(group.TenantId, turn.Address.TenantId, StringComparison.Ordinal)).ToList();
        return groups.Count == 0 ? Readership.Everybody : Readership.Of((await ReadableAsync(groups, turn, cancellationToken)).Select(static group => group.Name));
    }

    private async Task<IEnumerable<ReaderGroup>> ReadableAsync(List<ReaderGroup> groups, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Address.Kind is not ConversationKind.Personal)
        {
            return groups.Where(group => group.TeamId is null || string.Equals(group.TeamId, turn.Address.TeamId, StringComparison.Ordinal));
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        var may = await Task.WhenAll(groups.Select(group => MayReadAsync(group, turn.Person, patience.Token)));
        cancellationToken.ThrowIfCancellationRequested();
        return groups.Zip(may).Where(static pair => pair.Second).Select(static pair => pair.First);
    }

    private async Task<bool> MayReadAsync(ReaderGroup group, Person person, CancellationToken cancellationToken)
    {
        try
        {
            return group.TeamId is not { } team || (await roster.OfAsync(team, cancellationToken)).Find(person) is not null;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
