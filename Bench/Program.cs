using Bench.CheckIns;
using Bench.Retrieval;
using Bench.Turns;
using BenchmarkDotNet.Running;

return args switch
{
    ["turns", .. var rest] => await TurnsBench.RunAsync(rest),
    ["kills", var count] => await KillBench.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    ["retrieval", "--data", var path] => await RetrievalBench.RunAsync(path),
    ["submits", var people] => await SubmitBench.RunAsync(int.Parse(people, System.Globalization.CultureInfo.InvariantCulture)),
    ["start"] => await StartBench.RunAsync(),
    ["floor", var address, var connector] => await Floor.ServeAsync(address, connector),
    _ => Micro(args),
};

static int Micro(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(TurnsBench).Assembly).Run(args);
    return 0;
}
