using BenchmarkDotNet.Attributes;
using Bot.Screening;

namespace Bench.Micro;

/// <summary>Looking at one message before it is stored: a usual line, the longest that is read, and short words.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ScreeningBenchmarks
{
    private const string Usual = "How often should a social prescribing link worker in our PCN have supervision now?";
    private static readonly string Longest = string.Concat(Enumerable.Repeat(Usual + " My manager Priya Shah asked on 3 June, and Dr Patel wants 2 hours. ", 14))[..2_000];

    /// <summary>How many letters the message has.</summary>
    [Params(5, 80, 2_000)]
    public int Letters { get; set; }

    [Benchmark]
    public bool Look() => Screen.Look(Longest.Length == Letters ? Longest : Usual[..Letters]) is not null;
}
