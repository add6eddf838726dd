using System.Diagnostics;
using Bot.Storage;
using Bot.Storage.Sqlite;
using Bot.Training.Catalogue;
using Bot.Training.Finding;
using Bot.Turns;

namespace Bench.Training;

/// <summary>Times what a turn of the search for training takes over a large catalogue: hearing the words, finding, drawing the card.</summary>
internal static class TrainingBench
{
    private const int Resources = 10_000;
    private const int Rounds = 200;

    private static readonly string[] Subjects = ["loneliness", "carers", "dementia", "debt", "housing", "autism", "grief", "walking groups", "diabetes", "motivational interviewing", "shared decision making", "safeguarding"];
    private static readonly string[] Settings = ["rural areas", "young people", "older people", "hospital discharge", "primary care", "community groups", "schools", "prisons", "new parents", "veterans", "refugees"];

    private static readonly string[] Turns =
    [
        "anything free on motivational interviewing under an hour?", "training on carers", "any webinars on autism with a certificate?", "free e-learning on dementia for older people", "courses on housing in London",
        "something short on grief", "training on safeguarding young people in schools, free, under 20 minutes", "any free training?",
    ];

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("companion-bench-").FullName;
        using var database = new Database(new SqliteEngine(Path.Combine(folder, "companion.db"), TimeProvider.System));
        using var topics = new TopicIndex(new DataFolder(folder), TimeProvider.System);
        var catalogue = new TrainingCatalogue(database, topics);
        var begun = Stopwatch.GetTimestamp();
        await catalogue.ImportAsync([.. Enumerable.Range(0, Resources).Select(ResourceOf)], CancellationToken.None);
        Console.WriteLine($"{catalogue.Shelf.Resources.Count} resources imported and indexed in {Stopwatch.GetElapsedTime(begun).TotalSeconds:0.0} s");

        var (talk, times) = (Talk(catalogue, topics), new List<double>());
        for (var round = -20; round < Rounds; round++)
        {
            foreach (var words in Turns)
            {
                var start = Stopwatch.GetTimestamp();
                await talk(words);
                if (round >= 0)
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        foreach (var words in Turns)
        {
            var start = Stopwatch.GetTimestamp();
            await talk(words);
            Console.WriteLine($"{Stopwatch.GetElapsedTime(start).TotalMilliseconds,8:0.00} ms  {words}");
        }

        times.Sort();
        Console.WriteLine($"{times.Count} turns: median {times[times.Count / 2]:0.00} ms, p95 {times[times.Count * 95 / 100]:0.00} ms, longest {times[^1]:0.00} ms");
        Directory.Delete(folder, recursive: true);
        return times[times.Count * 95 / 100] <= 15 ? 0 : 1;
    }

    private static Func<string, Task> Talk(TrainingCatalogue catalogue, TopicIndex topics)
    {
        var memory = new SearchMemory(TimeProvider.System);
        var (talk, desk) = (new SearchTalk(catalogue, memory), new SearchDesk(new Finder(catalogue, topics), memory, TimeProvider.System));
        return async words =>
        {
            memory.Forget("chat");
            var turn = new Turn("turn", new Person("person", null, ""), new ConversationAddress("tenant", "chat", ConversationKind.Personal), new TurnInput.Typed(words));
            await desk.DoAsync("chat", talk.Hear(turn) ?? throw new InvalidOperationException(words), CancellationToken.None);
        };
    }

    private static Resource ResourceOf(int number)
    {
        var (subject, setting) = (Subjects[number % Subjects.Length], Settings[number / 7 % Settings.Length]);
        return new Resource
        {
            Id = $"resource-{number}",
            Title = $"{subject} and {setting}, part {number}",
            Summary = $"How link workers meet {subject} among {setting}, what helps, and whom to ask. Number {number} of a long series with many words in each of its descriptions.",
            Topics = [subject, setting, $"{subject} skills"],
            Areas = ["planning"],
            Provider = $"Training hub {number % 40}",
            Format = (ResourceFormat)(number % 8),
            Minutes = number % 5 == 0 ? null : 10 * (number % 13) + 10,
            IsFree = number % 3 == 0 ? null : number % 3 == 1,
            HasCertificate = number % 4 == 0,
            Audience = number % 2 == 0 ? ["link workers"] : [],
            Region = number % 6 == 0 ? "London" : "England",
            CheckedOn = new DateOnly(2026, 11, 22),
        };
    }
}
