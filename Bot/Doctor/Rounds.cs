using Bot.Starting;

namespace Bot.Doctor;

/// <summary>Makes all examinations at once; one that fails or takes too long is a finding, and holds up no other.</summary>
internal sealed class Rounds(IEnumerable<Examination> examinations)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>All that was found, in the order of the examinations.</summary>
    public async Task<IReadOnlyList<Finding>> MakeAsync(CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll(examinations.Select(examination => LookAsync(examination, cancellationToken)));
        return [.. found.SelectMany(static findings => findings)];
    }

    private static async Task<IReadOnlyList<Finding>> LookAsync(Examination examination, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            return await examination.LookAsync(patience.Token).WaitAsync(patience.Token);
        }
        catch (Exception e) when (Problem.IsExpected(e))
        {
            return [.. Problem.Lines(e).Split('\n').Select(line => Finding.Fault(examination.Subject, line))];
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return [Finding.Fault(examination.Subject, $"no answer within {Patience.TotalSeconds} seconds")];
        }
    }
}
