using Bot.Starting;
using Bot.Storage.Backups;

namespace Bot.Doctor;

/// <summary>Registers <c>doctor</c> and what it looks at, in the order in which it tells.</summary>
internal static class DoctorSetup
{
    public static IServiceCollection AddDoctor(this IServiceCollection services)
    {
        services.AddHttpClient<Line>(static http => http.Timeout = Line.TimeOut)
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { ActivityHeadersPropagator = null, AllowAutoRedirect = false })
            .RemoveAllLoggers();
        return services
            .AddExamination<TeamsExamination>(TeamsExamination.Subject, static look => look.LookAsync)
            .AddExamination<PagesExamination>(PagesExamination.Subject, static look => look.LookAsync)
            .AddExamination<GraphExamination>(GraphExamination.Subject, static look => look.LookAsync)
            .AddExamination<ModelExamination>(ModelExamination.Subject, static look => look.LookAsync)
            .AddExamination<PeopleExamination>(PeopleExamination.Subject, static look => look.LookAsync)
            .AddExamination<StoreInspection>("storage", static look => _ => Task.Run(look.Look))
            .AddSingleton<Rounds>()
            .AddSingleton(DoctorVerb.Of);
    }

    // Made when it looks: settings that cannot be used are what it is to tell of.
    private static IServiceCollection AddExamination<T>(this IServiceCollection services, string subject, Func<T, Func<CancellationToken, Task<IReadOnlyList<Finding>>>> looking)
        where T : class => services.AddSingleton(provider => new Examination(
            subject, async cancellationToken => await looking(ActivatorUtilities.GetServiceOrCreateInstance<T>(provider))(cancellationToken)));
}
