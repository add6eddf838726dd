using Bot.Asking;
using Bot.CheckIns;
using Bot.Commands;
using Bot.Documents;
using Bot.Evaluation;
using Bot.Experts;
using Bot.Graph;
using Bot.Health;
using Bot.Joins;
using Bot.LocalSettings;
using Bot.Outbox;
using Bot.Packaging;
using Bot.Pages;
using Bot.People;
using Bot.Playground;
using Bot.Rights;
using Bot.Screening;
using Bot.Storage;
using Bot.Teams;
using Bot.Turns;
using Bot.Welcome;

return await CommandLine.RunAsync(args, static arguments => Build(arguments));

/// <summary>The list of rooms.</summary>
internal static partial class Program
{
    /// <summary>Puts the app together; <paramref name="adjust"/> has the last word on settings and services.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(args).AddServer();
        builder.Services.AddStorage()
            .AddOutbox()
            .AddTurns()
            .AddScreening()
            .AddTeams()
            .AddPeople()
            .AddGraph()
            .AddLocalSettings()
            .AddDocuments()
            .AddPages()
            .AddAsking()
            .AddEvaluation()
            .AddWelcome()
            .AddExperts()
            .AddCheckIns()
            .AddRights()
            .AddJoins()
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
