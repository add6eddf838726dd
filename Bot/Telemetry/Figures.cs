using System.Diagnostics;
using System.Diagnostics.Metrics;
using Bot.Outbox;

namespace Bot.Telemetry;

/// <summary>The figures that are told: how long each kind of work took, and what the outbox holds.</summary>
internal sealed class Figures : IDisposable
{
    public const string Name = "FrameworkCompanion";

    private readonly Meter _meter = new(Name);
    private readonly Histogram<double> _durations;

    public Figures(Desk desk)
    {
        _durations = _meter.CreateHistogram<double>("companion.work.duration", "s", "How long a piece of work took");
        _meter.CreateObservableGauge("companion.outbox.waiting", () => desk.Count().Waiting, "{message}", "Messages that wait to be sent");
        _meter.CreateObservableGauge("companion.outbox.parked", () => desk.Count().Parked, "{message}", "Messages that were set aside");
        _meter.CreateObservableGauge("companion.outbox.oldest", () => desk.Count().Oldest.TotalSeconds, "s", "For how long the oldest message has been waiting");
    }

    /// <summary>Counts a piece of work that has ended, under its name and its tags.</summary>
    public void Count(Activity work)
    {
        var tags = new TagList { { "work", work.OperationName }, { "failed", work.Status is ActivityStatusCode.Error } };
        foreach (var (name, value) in work.EnumerateTagObjects())
            tags.Add(name, value);
        _durations.Record(work.Duration.TotalSeconds, tags);
    }

    public void Dispose() => _meter.Dispose();
}
