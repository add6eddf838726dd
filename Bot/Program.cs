using Bot.Asking;
using Bot.AzureSearch;
using Bot.CheckIns;
using Bot.Commands;
using Bot.Doctor;
using Bot.Documents;
using Bot.Evaluation;
using Bot.Experts;
using Bot.Graph;
using Bot.Health;
using Bot.Joins;
using Bot.LanguageModel;
using Bot.LocalSettings;
using Bot.Operations;
using Bot.Outbox;
using Bot.Packaging;
using Bot.Pages;
using Bot.People;
using Bot.Places;
using Bot.Playground;
using Bot.Rights;
using Bot.Screening;
using Bot.Storage;
using Bot.Summaries;
using Bot.Tab;
using Bot.Teams;
using Bot.Telemetry;
using Bot.Training;
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
            .AddOutbox().AddTurns()
            .AddScreening()
            .AddTeams().AddPeople()
            .AddGraph().AddLanguageModel()
            .AddLocalSettings().AddDocuments().AddAzureSearch().AddPages()
            .AddAsking().AddEvaluation().AddWelcome().AddExperts()
            .AddCheckIns().AddPlaces()
            .AddTraining().AddSummaries()
            .AddRights().AddJoins()
            .AddTab().AddPlayground().AddPackaging().AddOperations().AddDoctor().AddTelemetry().AddHealth().AddCommands();
        adjust?.Invoke(builder);
        var app = builder.Build();
        app.UsePageHeaders();
        app.MapTeams();
        app.MapPagesAndTab();
        app.MapHealth();
        return app;
    }
}
