using System.Globalization;
using Bot.CheckIns.Confidence;
using Bot.CheckIns.Rounds;
using Bot.CheckIns.Sets;
using Bot.Outbox;
using Bot.Storage;
using Bot.Tests.Host;
using Bot.Turns;
using Dapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.CheckIns;

/// <summary>The app's rooms over a real store, at a clock of the test's own; nothing runs by itself. Posts a letter at each close and reminder.</summary>
internal sealed class CheckInRoom : IAsyncDisposable
{
    public static readonly TeamChannel Channel = new("tenant", "team", "19:mdt@thread.tacv2");
    public static readonly Person Lead = new("29:lead", "directory-lead", "Lead");

    private readonly WebApplication _app;

    public CheckInRoom(TemporaryFolder folder, ManualClock? clock = null)
    {
        Folder = folder;
        Clock = clock ?? new ManualClock();
        _app = Program.Build(["--environment", "Development"], builder =>
        {
            builder.Configuration.AddInMemoryCollection([new("Storage:Folder", folder.Path), new("Storage:Postgres", Stores.PostgresOf(folder.Path))]);
            builder.Services.AddSingleton<TimeProvider>(Clock);
            builder.Services.AddSingleton(new CheckInLetters((_, closed) => [LetterOf("closed", closed.CheckIn)], (_, checkIn) => [LetterOf("reminded", checkIn)], (_, checkIn, answered) => [LetterOf($"redrawn with {answered}", checkIn)]));
        });
    }

    public TemporaryFolder Folder { get; }

    public ManualClock Clock { get; }

    public Database Database => _app.Services.GetRequiredService<Database>();

    public Answering Answering => _app.Services.GetRequiredService<Answering>();

    public Tags Tags => _app.Services.GetRequiredService<Tags>();

    public CheckInRound Round => _app.Services.GetRequiredService<CheckInRound>();

    public SetCatalogue Sets => _app.Services.GetRequiredService<SetCatalogue>();

    public CheckInSet Maturity => Sets.Offered(SetKind.Maturity).Single();

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public static string[] People(int count) => [.. Enumerable.Range(0, count).Select(static number => string.Create(CultureInfo.InvariantCulture, $"29:person-{number:0000}"))];

    /// <summary>A check-in of the starter set that can be launched.</summary>
    public CheckIn Draft(int people, int minimum = 5, TimeSpan? open = null, IReadOnlyCollection<string>? domains = null)
    {
        var set = Maturity;
        var now = Clock.GetUtcNow();
        var form = new LaunchForm(set, domains ?? [.. set.Domains.Select(static domain => domain.Id)], now + (open ?? TimeSpan.FromDays(14)), minimum, Why: null);
        return Assert.IsType<Decision.Yes>(Launching.Decide(form, Channel, Lead, people, open: null, now)).CheckIn;
    }

    public async Task<CheckIn> LaunchAsync(int people, int minimum = 5, TimeSpan? open = null, IReadOnlyCollection<string>? domains = null) =>
        await LaunchAsync(Draft(people, minimum, open, domains), People(people));

    public async Task<CheckIn> LaunchAsync(CheckIn draft, IReadOnlyCollection<string> people)
    {
        await Database.WriteAsync(connection => Answering.Launch(connection, draft, people.ToHashSet(StringComparer.Ordinal)));
        return draft;
    }

    public Task SubmitAsync(CheckIn checkIn, string person, string domain, Page page) =>
        Database.WriteAsync(connection => Answering.Submit(connection, checkIn, person, domain, page));

    /// <summary>A page that rates every item of a domain alike.</summary>
    public static Page PageOf(CheckIn checkIn, string domain, int level, string? comment = null) => new(
        checkIn.Set.FindDomain(domain)?.Items.ToDictionary(static item => item.Id, _ => level, StringComparer.Ordinal) ?? [], level, comment);

    /// <summary>The check-in as the store has it.</summary>
    public CheckIn Reread(CheckIn checkIn) =>
        Database.Read(connection => CheckInStore.Find(connection, checkIn.TenantId, checkIn.Id)) ?? throw new InvalidOperationException("It is gone.");

    public Release? Results(CheckIn checkIn) => Database.Read(connection => ResultStore.Find(connection, checkIn));

    public Task<ClosedCheckIn> CloseAsync(CheckIn checkIn) =>
        Database.WriteAsync(connection => Ending.Close(connection, Reread(checkIn), Clock.GetUtcNow()));

    /// <summary>How many letters of a kind were written.</summary>
    public long Letters(string kind) =>
        Database.Read(connection => connection.ExecuteScalar<long>("SELECT count(*) FROM outbox WHERE CAST(body AS TEXT) LIKE @like", new { like = $"%{kind}%" }));

    public long Count(string table) => Database.Read(connection => connection.ExecuteScalar<long>($"SELECT count(*) FROM {table}"));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Letter LetterOf(string words, CheckIn checkIn) =>
        new(new ConversationAddress(checkIn.TenantId, checkIn.ChannelId, ConversationKind.Channel, checkIn.TeamId), Message.Of(words));
}
