using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Bench.Turns;

/// <summary>The program that is measured, as a process of its own.</summary>
internal sealed class Subject : IAsyncDisposable
{
    private readonly Process _process;

    private Subject(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    /// <summary>What the process has used of the processors.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>What the process holds in memory, in megabytes.</summary>
    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>How many files, sockets and pipes the process holds open; 0 where the system does not tell.</summary>
    public int Handles => Directory.Exists($"/proc/{_process.Id}/fd") ? Directory.GetFileSystemEntries($"/proc/{_process.Id}/fd").Length : 0;

    public static Task<Subject> BotAsync(ConnectorStub connector, string folder, params (string Name, string Value)[] more) => StartAsync(
        FreeAddress(),
        [Path.Combine(AppContext.BaseDirectory, "Bot.dll")],
        new Dictionary<string, string>(more.Select(static setting => KeyValuePair.Create(setting.Name, setting.Value)), StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Storage__Folder"] = folder,
            ["Playground__Enabled"] = "false",
            ["Teams__AppId"] = ConnectorStub.AppId,
            ["Teams__TenantId"] = ConnectorStub.TenantId,
            ["Teams__ClientSecret"] = "unused on loopback",
            ["Teams__OpenIdMetadata"] = $"{connector.Address}/openid",
            ["Outbox__PerTenantASecond"] = "0",
            ["Outbox__PerConversationASecond"] = "0",
            ["Outbox__PerConversationInTwoSeconds"] = "0",
            ["Outbox__PerConversationInThirtySeconds"] = "0",
            ["Outbox__PerConversationAnHour"] = "0",
        });

    public static Task<Subject> FloorAsync(ConnectorStub connector)
    {
        var address = FreeAddress();
        return StartAsync(address, [Path.Combine(AppContext.BaseDirectory, "Bench.dll"), "floor", address, connector.ServiceUrl], []);
    }

    /// <summary>SIGKILL: it gets no chance to tidy up.</summary>
    public Task KillAsync()
    {
        _process.Kill();
        return _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private static async Task<Subject> StartAsync(string address, string[] arguments, Dictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false };
        start.Environment["ASPNETCORE_URLS"] = address;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var subject = new Subject(Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start"), address);
        await subject.ReadyAsync();
        return subject;
    }

    private async Task ReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = new Uri(Address) };
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            try
            {
                using var response = await http.GetAsync("/health", patience.Token);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
            }
        }
    }

    private static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }
}
