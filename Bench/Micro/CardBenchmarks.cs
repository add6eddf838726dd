using BenchmarkDotNet.Attributes;
using Cards;
using Cards.Help;
using Cards.Welcome;

namespace Bench.Micro;

/// <summary>Making a card and writing it as JSON.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class CardBenchmarks
{
    private static readonly string[] Prompts = ["Who counts as a carer?", "Where can I do MECC training?"];
    private static readonly HelpCommand[] Commands = [new(HelpGroup.Asking, "help", "shows this"), new(HelpGroup.Leads, "check-in", "starts one")];

    [Benchmark]
    public string Welcome() => CardJson.Write(WelcomeCard.Of(Prompts, writtenByModel: false));

    [Benchmark]
    public string Help() => CardJson.Write(HelpCard.Of(Commands, Prompts));
}
