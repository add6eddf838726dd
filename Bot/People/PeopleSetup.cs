using Bot.Starting;

namespace Bot.People;

/// <summary>Registers who may do what.</summary>
internal static class PeopleSetup
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddOptions<AdministratorsOptions>().BindSettings("Administrators");
        return services.AddSingleton<Roles>();
    }
}
