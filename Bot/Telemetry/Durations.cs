using System.Diagnostics;
using OpenTelemetry;

namespace Bot.Telemetry;

/// <summary>Makes figures of traces, so that a room has to tell of its work only once.</summary>
internal sealed class Durations(Figures figures) : BaseProcessor<Activity>
{
    public override void OnEnd(Activity data) => figures.Count(data);
}
