namespace Bot.Summaries;

/// <summary>Does one after another, so that what fails keeps nothing else from being done.</summary>
internal static class EachAlone
{
    /// <exception cref="AggregateException">Some have failed; all have been tried.</exception>
    public static async Task DoAsync<T>(IEnumerable<T> items, Func<T, Task> doAsync)
    {
        var faults = new List<Exception>();
        foreach (var item in items)
        {
            try
            {
                await doAsync(item);
            }
            catch (Exception e) when (e is not OperationCanceledException) // Told of at the end, when the others are done.
            {
                faults.Add(e);
            }
        }

        if (faults.Count > 0)
            throw new AggregateException(faults);
    }
}
