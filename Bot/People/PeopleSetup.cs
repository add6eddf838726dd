namespace Bot.People;

/// <summary>Registers who may do what.</summary>
internal static class PeopleSetup
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddOptions<AdministratorsOptions>().BindConfiguration("Administrators");
        return services.AddSingleton<Roles>();
    }
}
