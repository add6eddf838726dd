namespace Knowledge.Searching;

/// <summary>Turns questions into vectors, as long as that can be had in time.</summary>
internal sealed class QuestionVectors(Embedder embedder, TimeProvider clock)
{
    // Whoever asks does not wait longer for something that only helps.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    // Nor do those who ask after a failure wait in vain.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    private DateTimeOffset _restsUntil = DateTimeOffset.MinValue;
    private readonly Lock _resting = new();

    /// <summary>The vector of a question, of length 1; null when there is none to be had now.</summary>
    public async Task<float[]?> OfAsync(string question, CancellationToken cancellationToken)
    {
        if (IsResting)
            return null;
        using var late = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        try
        {
            if (await embedder.NormalisedAsync([question], either.Token).WaitAsync(either.Token) is [var vector])
                return vector;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
        }

        BeginRest();
        return null;
    }

    private bool IsResting
    {
        get
        {
            lock (_resting)
                return clock.GetUtcNow() < _restsUntil;
        }
    }

    private void BeginRest()
    {
        lock (_resting)
            _restsUntil = clock.GetUtcNow() + Rest;
    }
}
