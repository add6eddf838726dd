using Bench.CheckIns;
using Bench.Documents;
using Bench.Places;
using Bench.Retrieval;
using Bench.Storage;
using Bench.Training;
using Bench.Turns;
using Bench.Writing;
using BenchmarkDotNet.Running;

return args switch
{
    ["turns", .. var rest] => await TurnsBench.RunAsync(rest),
    ["kills", var count] => await KillBench.RunAsync(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)),
    ["retrieval", "--data", var path] => await RetrievalBench.RunAsync(path),
    ["meaning"] => await MeaningBench.RunAsync(),
    ["submits", var people] => await SubmitBench.RunAsync(int.Parse(people, System.Globalization.CultureInfo.InvariantCulture)),
    ["backup"] => await BackupBench.RunAsync(),
    ["pool"] => await PoolBench.RunAsync(),
    ["training"] => await TrainingBench.RunAsync(),
    ["documents"] => await DocumentsBench.RunAsync(folder: null),
    ["documents", "--folder", var folder] => await DocumentsBench.RunAsync(folder),
    ["start"] => await StartBench.RunAsync(),
    ["soak", var minutes] => await SoakBench.RunAsync(int.Parse(minutes, System.Globalization.CultureInfo.InvariantCulture)),
    ["stream"] => await StreamBench.RunAsync(),
    ["model", var address] => await ModelStub.ServeAsync(address),
    ["floor", var address, var connector] => await Floor.ServeAsync(address, connector),
    _ => Micro(args),
};

static int Micro(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(TurnsBench).Assembly).Run(args);
    return 0;
}
