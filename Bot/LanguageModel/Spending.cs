using System.Data.Common;
using System.Globalization;
using Bot.Storage;
using Cards;
using Dapper;
using Microsoft.Extensions.Options;

namespace Bot.LanguageModel;

/// <summary>Counts what each day uses, and keeps it under the day's ceiling, with what is under way.</summary>
internal sealed class Spending(Database database, IOptions<ModelOptions> options, TimeProvider clock)
{
    // Where other processes spend too.
    private static readonly TimeSpan ReadAgainAfter = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private DateOnly _day;
    private ModelUse _used = ModelUse.None;
    private long _underWay;
    private long _readAt;

    /// <summary>What was used today.</summary>
    public ModelUse Today
    {
        get
        {
            lock (_gate)
            {
                Turn();
                return _used;
            }
        }
    }

    /// <summary>What today's use costs, in the currency of the prices.</summary>
    public double Cost => Today is var used
        ? ((used.InputTokens * options.Value.InputPrice) + (used.OutputTokens * options.Value.OutputPrice) + (used.EmbeddedTokens * options.Value.EmbeddingPrice)) / 1_000_000
        : 0;

    /// <summary>Whether the day has room for more embeddings.</summary>
    public bool MayEmbed => Today.EmbeddedTokens < options.Value.DailyEmbeddingTokens;

    /// <summary>Sets tokens aside for a call; false when the day has too few left. Each that was set aside must <see cref="EndAsync"/>.</summary>
    public bool TryBegin(int tokens)
    {
        lock (_gate)
        {
            Turn();
            if (_used.Tokens + _underWay + tokens > options.Value.DailyTokens)
                return false;
            _underWay += tokens;
            return true;
        }
    }

    /// <summary>Counts what a call took for which nothing was set aside.</summary>
    public Task CountAsync(ModelUse use) => EndAsync(setAside: 0, use);

    /// <summary>Counts what a call really took in the place of what was set aside for it.</summary>
    public async Task EndAsync(int setAside, ModelUse use)
    {
        DateOnly day;
        lock (_gate)
        {
            Turn();
            _underWay -= setAside;
            _used += use;
            day = _day;
        }

        try
        {
            await database.WriteAsync(connection => Add(connection, day, use));
        }
        catch (Exception e) when (StoreFaults.MayPass(e)) // It counts all the same, until the bot starts anew.
        {
        }
    }

    /// <summary>Deletes the counts from before a day.</summary>
    public static void Purge(DbConnection connection, DateOnly limit) =>
        connection.Execute("DELETE FROM model_use WHERE day < @limit", new { limit = Format(limit) });

    private void Turn()
    {
        var today = LondonDate.DayOf(clock.GetUtcNow());
        if (today != _day || (database.IsShared && clock.GetElapsedTime(_readAt) >= ReadAgainAfter))
            (_day, _used, _readAt) = (today, database.Read(connection => Of(connection, today)), clock.GetTimestamp());
    }

    private static ModelUse Of(DbConnection connection, DateOnly day) => connection.QuerySingleOrDefault<ModelUse>(
        "SELECT calls AS Calls, input_tokens AS InputTokens, output_tokens AS OutputTokens, embedded_tokens AS EmbeddedTokens FROM model_use WHERE day = @day", new { day = Format(day) }) ?? ModelUse.None;

    private static void Add(DbConnection connection, DateOnly day, ModelUse use) => connection.Execute(
        """
        INSERT INTO model_use (day, calls, input_tokens, output_tokens, embedded_tokens) VALUES (@day, @Calls, @InputTokens, @OutputTokens, @EmbeddedTokens)
        ON CONFLICT (day) DO UPDATE SET
            calls = model_use.calls + excluded.calls, input_tokens = model_use.input_tokens + excluded.input_tokens,
            output_tokens = model_use.output_tokens + excluded.output_tokens, embedded_tokens = model_use.embedded_tokens + excluded.embedded_tokens
        """,
        new { day = Format(day), use.Calls, use.InputTokens, use.OutputTokens, use.EmbeddedTokens });

    private static string Format(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
