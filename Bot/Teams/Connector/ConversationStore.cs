using System.Collections.Concurrent;
using System.Data.Common;
using Bot.Storage;

namespace Bot.Teams.Connector;

/// <summary>Remembers how each conversation is reached, across restarts, until the bot is removed from it or it has long been silent.</summary>
internal sealed class ConversationStore(Database database, TimeProvider clock)
{
    /// <summary>As what is forgotten or found dead is counted.</summary>
    public const string Kind = "conversations";

    // A cache of what the table holds, begun again when it has grown large.
    private const int MaxCached = 100_000;

    // Often enough that nothing in use is taken for forgotten, and seldom enough to cost nothing.
    private static readonly TimeSpan KeptAgainAfter = TimeSpan.FromDays(30);

    private readonly ConversationRows _rows = new();
    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);
    private long _moment;

    /// <summary>This moment, in the order in which activities come.</summary>
    public long Moment => Volatile.Read(ref _moment);

    /// <summary>The change that keeps how a conversation is reached; null when that is known already.</summary>
    public ConversationChange? ChangeFor(string conversationId, Reach reach)
    {
        var heard = new Known(reach, clock.GetUtcNow(), Interlocked.Increment(ref _moment));
        if (IsKnown(conversationId, heard))
        {
            return null;
        }

        return new ConversationChange(connection => _rows.Keep(connection, conversationId, reach, heard.KeptAt), () => Know(conversationId, heard));
    }

    /// <summary>Sends nothing to a conversation until something comes from it; unless that has come since <paramref name="moment"/>.</summary>
    public Task BuryAsync(string conversationId, Reach reach, string reason, long moment) => database.WriteAsync(
        connection =>
        {
            if (_known.TryGetValue(conversationId, out var known) && known.HeardAt > moment)
            {
                return false;
            }

            Changes.Note(connection, Kind);
            _rows.Keep(connection, conversationId, reach with { DeadReason = reason, OwnerId = null, TeamId = null }, clock.GetUtcNow());
            return true;
        },
        onDisk: isDead =>
        {
            if (isDead)
            {
                _known.Clear();
            }
        });

    /// <summary>The change that forgets a conversation from which the bot was removed, with its threads; with a team, all of the team's.</summary>
    public ConversationChange ChangeToForget(string conversationId, string? teamId = null) => new(
        connection =>
        {
            ConversationRows.Forget(connection, conversationId);
            ConversationRows.ForgetTeam(connection, teamId);
            Changes.Note(connection, Kind);
        },
        _known.Clear);

    /// <summary>Reads what is asked for anew, since another process has changed it.</summary>
    public void Reread() => _known.Clear();

    /// <summary>Ends when it is on disk how a conversation is reached.</summary>
    public async Task KeepAsync(string conversationId, Reach reach)
    {
        if (ChangeFor(conversationId, reach) is { } change)
        {
            await database.WriteAsync(Made, onDisk: _ => change.OnDisk());

            bool Made(DbConnection connection)
            {
                change.Make(connection);
                return true;
            }
        }
    }

    public Reach? Find(string conversationId) =>
        _known.TryGetValue(conversationId, out var known) ? known.Reach : database.Read(connection => ConversationRows.Load(connection, conversationId));

    /// <summary>The teams of an organisation that the bot has heard from.</summary>
    public IReadOnlyList<string> TeamsOf(string tenantId) => database.Read(connection => ConversationRows.TeamsOf(connection, tenantId));

    private bool IsKnown(string conversationId, Known heard) =>
        _known.TryGetValue(conversationId, out var known)
        && known.Reach == heard.Reach with { OwnerId = heard.Reach.OwnerId ?? known.Reach.OwnerId, TeamId = heard.Reach.TeamId ?? known.Reach.TeamId }
        && heard.KeptAt - known.KeptAt < KeptAgainAfter
        && _known.TryUpdate(conversationId, known with { HeardAt = heard.HeardAt }, known);

    private void Know(string conversationId, Known heard)
    {
        if (_known.Count >= MaxCached)
        {
            _known.Clear();
        }

        _known[conversationId] = heard;
    }

    /// <summary>What is remembered of a conversation, since when, and when something last came from it.</summary>
    private sealed record Known(Reach Reach, DateTimeOffset KeptAt, long HeardAt);
}
