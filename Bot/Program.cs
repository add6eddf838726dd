using Bot.Asking;
using Bot.Commands;
using Bot.Documents;
using Bot.Evaluation;
using Bot.Health;
using Bot.Outbox;
using Bot.Packaging;
using Bot.Pages;
using Bot.Playground;
using Bot.Screening;
using Bot.Starting;
using Bot.Storage;
using Bot.Teams;
using Bot.Turns;
using Bot.Welcome;

try
{
    return CommandLine.HasVerb(args)
        ? await Build([]).RunVerbAsync(args)
        : await Build(args).ServeAsync();
}
catch (Exception e) when (Problem.IsExpected(e))
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

/// <summary>The list of rooms.</summary>
internal static partial class Program
{
    /// <summary>Puts the app together; <paramref name="adjust"/> has the last word on settings and services.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(args).AddServer();
        builder.Services
            .AddStorage()
            .AddOutbox()
            .AddTurns()
            .AddScreening()
            .AddTeams()
            .AddDocuments()
            .AddPages()
            .AddAsking()
            .AddEvaluation()
            .AddWelcome()
            .AddPackaging()
            .AddPlayground()
            .AddCommands();
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UsePageHeaders();
        app.MapTeams();
        app.MapPages();
        app.MapHealth();
        return app;
    }
}
