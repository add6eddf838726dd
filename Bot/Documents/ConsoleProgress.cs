using Knowledge;

namespace Bot.Documents;

/// <summary>Shows on one line of the terminal how far indexing has come; silent when the output goes to a file.</summary>
internal sealed class ConsoleProgress(string folder) : IProgress<IndexingProgress>
{
    public void Report(IndexingProgress value)
    {
        if (!Console.IsErrorRedirected)
        {
            Console.Error.Write($"\rIndexing {folder}: {value.Done} of {value.Total} {(value.Done == value.Total ? "\n" : "")}");
        }
    }
}
