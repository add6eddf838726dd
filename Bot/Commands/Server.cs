using System.Net.Sockets;
using Bot.Starting;
using Bot.Storage;
using Microsoft.AspNetCore.Connections;

namespace Bot.Commands;

/// <summary>Starts the bot and says in plain lines where it stands, or why it cannot.</summary>
internal static class Server
{
    private const string DefaultAddress = "http://localhost:3978";
    private const int MaxBodyBytes = 256 * 1024;
    // Ten seconds are what a host gives a process to end; some of them are needed to close the store.
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(8);

    public static WebApplicationBuilder AddServer(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
        });
        if (string.IsNullOrEmpty(builder.Configuration["Logging:Console:FormatterName"])) // Else the form that the settings name, such as json.
            builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None); // Else each request makes a trace that nobody reads.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None); // Why a start failed is said once, in plain words.
        builder.Logging.AddFilter("System.Net.Http", LogLevel.Warning);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopWithin);
        builder.Services.AddSingleton(TimeProvider.System);
        return builder;
    }

    /// <summary>Serves until the process is told to stop; returns the exit code.</summary>
    public static async Task<int> ServeAsync(this WebApplication app)
    {
        var folder = app.Services.GetRequiredService<DataFolder>();
        Console.WriteLine($"{Product.Name} {Product.Version} ({app.Environment.EnvironmentName}), data in {folder.Path}");
        if (!StoreLock.TryTake(folder, out var taken))
        {
            throw new CannotStartException(
                $"Another {Product.Name} uses the data folder {folder.Path}. Stop it first, or set Storage__Folder to another folder.");
        }

        bool isLost;
        using (taken)
        {
            await app.PrepareAsync(CancellationToken.None);
            await StartAsync(app);
            Console.WriteLine($"Listening on {string.Join(" and ", app.Urls)}. Press Ctrl+C to stop.");
            await app.WaitForShutdownAsync();
            isLost = app.Services.GetRequiredService<Database>().Lost.IsCompleted;
            await app.DisposeAsync();
        }

        return isLost ? 1 : 0;
    }

    private static async Task StartAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw new CannotStartException(
                $"ASPNETCORE_URLS is \"{app.Configuration[WebHostDefaults.ServerUrlsKey]}\": write an address such as {DefaultAddress}.", e);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException or SocketException)
        {
            throw new CannotStartException(
                $"The address {app.Configuration[WebHostDefaults.ServerUrlsKey] ?? DefaultAddress} cannot be listened on: it is taken, or not this machine's. Stop the program that uses it, or set ASPNETCORE_URLS to another, such as http://localhost:3979.", e);
        }
    }
}
